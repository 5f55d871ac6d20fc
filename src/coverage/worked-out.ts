import type { Article } from '../articles/article.ts';
import type { Reading } from '../extraction/reading.ts';
import { atOnce, type Steps } from '../search/steps.ts';
import type { Coverage } from './coverage.ts';
import type { Entity } from './entities.ts';

export type { Steps };

/** Works something out of the whole coverage, in steps. */
export type Table<T> = (coverage: Coverage) => Steps<T>;
/** Works something out of one article alone. */
export type Leaf<T> = (article: Article, reading: Reading) => T;

/** Works something out of all that is said of one entity, in steps. */
export type Portrait<T> = (coverage: Coverage, entity: Entity) => Steps<T>;

/** What has been worked out for one question alone, by what it is; gone with the question. */
export type Notes = Map<string, unknown>;

/** What was worked out of single articles: handed on from one coverage to the next, since neither an article nor its reading ever changes. */
export type Leaves = WeakMap<Reading, Map<Leaf<unknown>, unknown>>;

/** Kept on the coverage itself and gone with it: questions after the first do not go over everything again. */
export interface WorkedOut {
  readonly leaves: Leaves;
  /** The table, made at its first use where nobody has made it before. */
  table<T>(make: Table<T>): T;
  /** The same in steps, for whoever prepares; what somebody else has begun is gone on with. */
  prepare<T>(make: Table<T>): Steps<T>;
  /** Runs something that takes no time. Where that asks for something that is not there and takes long to make, throws `NotMadeYet`. */
  hurried<T>(run: () => T, notes?: Notes): T;
  /** What follows from one article; undefined where it has not been read. */
  leaf<T>(make: Leaf<T>, article: Article): T | undefined;
  /** What follows for one entity, worked out when it is first asked about: the most mentioned ones are in thousands of places. */
  portrait<T>(make: Portrait<T>, entity: Entity): T;
  /** What one question asks for and no other will, by a name of its own. */
  forQuestion<T>(name: string, make: Table<T>): T;
}

/** Something that somebody who has no time would have to wait for: made first, it is there at the next try. */
export class NotMadeYet extends Error {
  /** Makes it, from the beginning where it has been given up before. */
  readonly making: () => Steps<unknown>;
  constructor(making: () => Steps<unknown>) {
    super('a table is not made yet');
    this.making = making;
  }
}

/** What takes no more steps is made in passing. */
const FEW_STEPS = 64;

function leafOf<T>(leaves: Leaves, make: Leaf<T>, article: Article, reading: Reading): T {
  const own = leaves.get(reading) ?? new Map<Leaf<unknown>, unknown>();
  leaves.set(reading, own);
  if (!own.has(make)) own.set(make, make(article, reading));
  return own.get(make) as T;
}

/** A table with what it holds already. */
export type Ready = readonly [make: Table<unknown>, table: unknown];

export const ready = <T>(make: Table<T>, table: T): Ready => [make, table];

/** What an earlier run of the program has kept of a table, put together in steps; undefined where there is nothing. */
export type RecallTable = (make: Table<unknown>, coverage: Coverage) => Steps<unknown> | undefined;

export function workedOut(
  coverage: () => Coverage,
  leaves: Leaves = new WeakMap(),
  made: readonly Ready[] = [],
  recall?: RecallTable | undefined,
): WorkedOut {
  const tables = new Map<Table<unknown>, unknown>(made);
  const begun = new Map<Table<unknown>, Steps<unknown>>();
  const portraits = new Map<Portrait<unknown>, Map<Entity, Table<unknown>>>();
  let hasTime = true;
  let notes: Notes = new Map();

  /** One step on with a table, whoever began it. */
  function goOn(make: Table<unknown>): void {
    const steps = begun.get(make) ?? recall?.(make, coverage()) ?? make(coverage());
    begun.delete(make);
    const { done, value } = steps.next();
    if (done) tables.set(make, value);
    else begun.set(make, steps);
  }
  function* prepare<T>(make: Table<T>): Steps<T> {
    for (; !tables.has(make); yield) goOn(make);
    return tables.get(make) as T;
  }
  function inPassing(make: Table<unknown>): void {
    for (let step = 0; step < FEW_STEPS && !tables.has(make); step++) goOn(make);
    if (!tables.has(make)) throw new NotMadeYet(() => prepare(make));
  }
  function table<T>(make: Table<T>): T {
    if (!hasTime) inPassing(make);
    return tables.has(make) ? (tables.get(make) as T) : atOnce(prepare(make));
  }
  function noted<T>(name: string, make: Table<T>, to: Notes): T {
    function* making(): Steps<void> {
      to.set(name, yield* make(coverage()));
    }
    if (!to.has(name)) throw new NotMadeYet(making);
    return to.get(name) as T;
  }
  return {
    leaves,
    prepare,
    table,
    hurried(run, own = new Map()) {
      const before = [hasTime, notes] as const;
      [hasTime, notes] = [false, own];
      try {
        return run();
      } finally {
        [hasTime, notes] = before;
      }
    },
    leaf(make, article) {
      const reading = coverage().readings.get(article.id);
      return reading === undefined ? undefined : leafOf(leaves, make, article, reading);
    },
    portrait<T>(make: Portrait<T>, entity: Entity): T {
      const own = portraits.get(make) ?? new Map<Entity, Table<unknown>>();
      portraits.set(make, own);
      const known = own.get(entity) ?? ((whole) => make(whole, entity));
      own.set(entity, known);
      return table(known) as T;
    },
    forQuestion: (name, make) => (hasTime ? atOnce(make(coverage())) : noted(name, make, notes)),
  };
}
