import type { Article } from '../../articles/article.ts';
import type { StanceFind } from '../../extraction/reading.ts';
import type { Steps } from '../../search/steps.ts';
import type { Coverage } from '../coverage.ts';
import { type DisputeRow, type DisputeTable, sortedDisputes } from '../disputes/about-dispute.ts';
import { countsApart } from '../disputes/counts.ts';
import { type Dispute, disputeTable, type Side } from '../disputes/disputes.ts';
import { NOTHING, standOf } from '../disputes/stands.ts';
import {
  type Columns,
  pausing,
  rowColumns,
  rowsIn,
  type Shelf,
  type TextRows,
  textRowColumns,
  textRowsIn,
} from './columns.ts';
import { FEW, keeping, STEP } from './keeping.ts';
import { placeColumns, placesIn, postingColumns, postingsIn } from './postings.ts';

/* Sides of an article are known by numbers: its stances have the even ones, the sides of its counts that differ the odd ones. */

const countsIn = ({ worked }: Coverage, article: Article): readonly StanceFind[] =>
  (worked.leaf(countsApart, article) ?? []).flat();

function findOf(coverage: Coverage, article: Article, number: number): StanceFind {
  const { readings } = coverage;
  const at = number >> 1;
  const found = (number % 2 === 0 ? readings.get(article.id)?.stances : countsIn(coverage, article))?.[at];
  if (found === undefined) throw new Error(`${article.id} has no side ${number}`);
  return found;
}

/** A side that is read when somebody asks what it says. */
class KeptSide implements Side {
  readonly #coverage: Coverage;
  readonly #article: Article;
  readonly #number: number;
  #find: StanceFind | null = null;
  #stand: Side | null = null;

  constructor(coverage: Coverage, article: Article, number: number) {
    this.#coverage = coverage;
    this.#article = article;
    this.#number = number;
  }

  get find(): StanceFind {
    this.#find ??= findOf(this.#coverage, this.#article, this.#number);
    return this.#find;
  }
  get shown() {
    return this.#read().shown;
  }
  get claim() {
    return this.#read().claim;
  }
  get name() {
    return this.#read().name;
  }
  get pointer() {
    return this.#read().pointer;
  }

  #read(): Side {
    this.#stand ??= standOf(this.#coverage, this.find, NOTHING, 0);
    return this.#stand;
  }
}

/** Of each side its article and its number there. */
function* findSteps(sides: readonly Side[], coverage: Coverage): Steps<Uint32Array> {
  const wanted = new Map(sides.map((side, number) => [side.find, number]));
  yield;
  const finds = new Uint32Array(2 * sides.length);
  for (const [article, one] of coverage.articles.entries()) {
    const note = (find: StanceFind, number: number): void => {
      const side = wanted.get(find);
      if (side !== undefined) finds.set([article, number], 2 * side);
    };
    coverage.readings.get(one.id)?.stances.forEach((find, at) => {
      note(find, 2 * at);
    });
    countsIn(coverage, one).forEach((find, at) => {
      note(find, 2 * at + 1);
    });
    if (article % FEW === 0) yield;
  }
  return finds;
}

function* disputeColumns(disputes: readonly Dispute[], coverage: Coverage): Columns {
  const numbers = new Map<Side, number>();
  for (const dispute of disputes)
    for (const side of [...dispute.sides, ...dispute.contests]) if (!numbers.has(side)) numbers.set(side, numbers.size);
  yield null;
  const numbersOf = (some: readonly Side[]) => some.map((side) => numbers.get(side) ?? 0);
  yield ['finds', yield* pausing(findSteps([...numbers.keys()], coverage))];
  yield* rowColumns(
    'sides',
    disputes.map(({ sides }) => numbersOf(sides)),
  );
  yield* rowColumns(
    'contests',
    disputes.map(({ contests }) => numbersOf(contests)),
  );
}

function* disputesFrom(shelf: Shelf, coverage: Coverage): Steps<readonly Dispute[]> {
  const finds = shelf.numbers('finds');
  const all: Side[] = [];
  for (let at = 0; at < finds.length; at += 2) {
    const article = coverage.articles[finds[at] as number];
    if (article !== undefined) all.push(new KeptSide(coverage, article, finds[at + 1] as number));
    if (all.length % STEP === 0) yield;
  }
  const [sidesOf, contestsOf] = [rowsIn(shelf, 'sides'), rowsIn(shelf, 'contests')];
  const those = (numbers: readonly number[]) => numbers.flatMap((number) => all[number] ?? []);
  const disputes: Dispute[] = [];
  const { length } = shelf.numbers('sides starts');
  for (let at = 0; at + 1 < length; at++) {
    disputes.push({ sides: those(sidesOf(at)), contests: those(contestsOf(at)) });
    if (at % STEP === 0) yield;
  }
  return disputes;
}

export const keptDisputes = keeping<readonly Dispute[]>({
  name: 'disputes',
  table: disputeTable,
  columns: disputeColumns,
  restored: disputesFrom,
});

/** What the sides say, read when somebody asks. */
class KeptRow implements DisputeRow {
  readonly #number: number;
  readonly #terms: TextRows;
  readonly #claims: TextRows;
  #known: DisputeRow | null = null;

  constructor(number: number, terms: TextRows, claims: TextRows) {
    this.#number = number;
    this.#terms = terms;
    this.#claims = claims;
  }

  get terms() {
    return this.#read().terms;
  }
  get claims() {
    return this.#read().claims;
  }

  #read(): DisputeRow {
    this.#known ??= { terms: this.#terms(this.#number), claims: this.#claims(this.#number) };
    return this.#known;
  }
}

function* sortedColumns({ all, rows, byTerm, byPlace }: DisputeTable, { worked, articles }: Coverage): Columns {
  const numbers = new Map<Dispute | undefined, number>(
    worked.table(disputeTable).map((dispute, number) => [dispute, number]),
  );
  yield ['order', Uint32Array.from(all, (dispute) => numbers.get(dispute) ?? 0)];
  yield* textRowColumns(
    'terms',
    rows.map(({ terms }) => terms),
  );
  yield* textRowColumns(
    'claims',
    rows.map(({ claims }) => claims),
  );
  yield* postingColumns('byTerm', byTerm);
  yield* placeColumns('byPlace', byPlace, articles);
}

export const keptSorted = keeping<DisputeTable>({
  name: 'sorted disputes',
  table: sortedDisputes,
  columns: sortedColumns,
  *restored(shelf, { worked, articles }): Steps<DisputeTable> {
    const disputes = yield* worked.prepare(disputeTable);
    const all = Array.from(shelf.numbers('order'), (number) => disputes[number]);
    yield;
    const [terms, claims] = [textRowsIn(shelf, 'terms'), textRowsIn(shelf, 'claims')];
    yield;
    const rows = all.map((_, number) => new KeptRow(number, terms, claims));
    yield;
    const byTerm = yield* postingsIn(shelf, 'byTerm');
    yield;
    return { all, rows, byTerm, byPlace: placesIn(shelf, 'byPlace', articles) };
  },
});
