import type { Article } from '../../articles/article.ts';
import type { StanceFind } from '../../extraction/reading.ts';
import type { Steps } from '../../search/steps.ts';
import type { Coverage } from '../coverage.ts';
import { countsApart } from '../disputes/counts.ts';
import { type Dispute, disputeTable, type Side } from '../disputes/disputes.ts';
import { NOTHING, standOf } from '../disputes/stands.ts';
import { type Columns, pausing, rowColumns, rowsIn, type Shelf } from './columns.ts';
import { FEW, keeping, STEP } from './keeping.ts';

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

/** Its sides are put together when somebody asks for them. */
class KeptDispute implements Dispute {
  readonly #number: number;
  readonly #sidesOf: SidesOf;
  #known: Dispute | null = null;

  constructor(number: number, sidesOf: SidesOf) {
    this.#number = number;
    this.#sidesOf = sidesOf;
  }

  get sides() {
    return this.#read().sides;
  }
  get contests() {
    return this.#read().contests;
  }

  #read(): Dispute {
    this.#known ??= this.#sidesOf(this.#number);
    return this.#known;
  }
}

type SidesOf = (dispute: number) => Dispute;

function sidesIn(shelf: Shelf, coverage: Coverage): SidesOf {
  const finds = shelf.numbers('finds');
  const [sidesOf, contestsOf] = [rowsIn(shelf, 'sides'), rowsIn(shelf, 'contests')];
  const known = new Map<number, Side>();
  const sideOf = (number: number): readonly Side[] => {
    const [place = 0, find = 0] = [finds[2 * number], finds[2 * number + 1]];
    const article = coverage.articles[place];
    if (article === undefined) return [];
    const side = known.get(number) ?? new KeptSide(coverage, article, find);
    known.set(number, side);
    return [side];
  };
  return (dispute) => ({ sides: sidesOf(dispute).flatMap(sideOf), contests: contestsOf(dispute).flatMap(sideOf) });
}

function* disputesFrom(shelf: Shelf, coverage: Coverage): Steps<readonly Dispute[]> {
  const sidesOf = sidesIn(shelf, coverage);
  const disputes: Dispute[] = [];
  const { length } = shelf.numbers('sides starts');
  while (disputes.length + 1 < length) {
    disputes.push(new KeptDispute(disputes.length, sidesOf));
    if (disputes.length % STEP === 0) yield;
  }
  return disputes;
}

export const keptDisputes = keeping<readonly Dispute[]>({
  name: 'disputes',
  table: disputeTable,
  columns: disputeColumns,
  restored: disputesFrom,
});
