import type { Effect } from '../../extraction/reading.ts';
import { atOnce, type Steps } from '../../search/steps.ts';
import type { Coverage } from '../coverage.ts';
import { type Fit, fittingTo, isLimited } from './days.ts';
import { figureTable } from './figure-table.ts';
import { effectAt, gistAt, gistOf } from './gist.ts';
import { bestFirst, CASUALTIES, firstSteps, type Weighed } from './gravest.ts';
import { type Report, reportTable } from './report.ts';
import { groupSteps, linesOf } from './reports.ts';
import type { ToldFigure } from './told.ts';
import { type FigureWish, type Filter, filtersFor } from './wish.ts';

/** A count of the whole coverage. */
export interface CoveredFigure {
  /** The newest report of it: `answer/figure-part.ts` makes a part of it, with the figures that its own article puts under it. */
  readonly told: ToldFigure;
  /** Earlier reports that gave another number, newest first. */
  readonly history: readonly ToldFigure[];
  /** Another side's count of the same as the figure before it in the list. */
  readonly rival: boolean;
}

export interface FigureFindings {
  /** Best first; parts stand under their wholes, never beside them. */
  readonly found: readonly CoveredFigure[];
  /** Fit but for the days, which their text leaves open. */
  readonly undated: readonly CoveredFigure[];
  /** Fit but for the days, which lie outside of those asked for or reach beyond them. */
  readonly outside: readonly CoveredFigure[];
}

/** Reports beyond these, the least close first, are left out before they are compared with one another. */
const MOST_REPORTS = 300;

/** The weakest of what was asked for decides; null where one of them does not fit at all. */
function closenessOf(figure: number, filters: readonly Filter[]): number | null {
  let sum = 0;
  for (const { closeness: closenessTo } of filters) {
    const closeness = closenessTo(figure);
    if (closeness === 0) return null;
    sum += closeness;
  }
  return sum;
}

/** So many figures are weighed in one step. */
const STEP = 1_000;

function* weighSteps(coverage: Coverage, wish: FigureWish): Steps<readonly Weighed[]> {
  const table = coverage.worked.table(figureTable);
  const filters = filtersFor(coverage, table, wish);
  const [fewest] = filters.map(({ candidates }) => candidates).sort((a, b) => a.length - b.length);
  const effects = new Set(wish.effects ?? CASUALTIES);
  const fitOf = isLimited(wish) ? fittingTo(wish) : () => 'open' as const;
  const weighed: Weighed[] = [];
  const weighOne = (at: number): void => {
    const told = table.told[at];
    if (told === undefined || !effects.has(effectAt(table.gists, at))) return;
    const closeness = closenessOf(at, filters);
    if (closeness === null) return;
    const gist = gistAt(table.gists, at);
    weighed.push({ told, gist, closeness, fit: fitOf(gist, told.article) });
  };
  let looked = 0;
  for (const at of fewest ?? table.told.keys()) {
    if (looked++ % STEP === 0) yield;
    weighOne(at);
  }
  return weighed;
}

/** A part whose whole is shown too stands under it. */
function wholesOnly(all: readonly Weighed[]): readonly Weighed[] {
  const kept = new Set(all.map(({ told: { article, index } }) => `${article.id} ${index}`));
  return all.filter(
    ({ told: { article }, gist: { partOf } }) => partOf === null || !kept.has(`${article.id} ${partOf}`),
  );
}

function* countedSteps(
  { worked }: Coverage,
  all: readonly Weighed[],
  order: readonly Effect[],
): Steps<readonly CoveredFigure[]> {
  const reportOf = worked.table(reportTable);
  const reports: Report[] = [];
  for (const { told } of wholesOnly(yield* firstSteps(all, MOST_REPORTS, bestFirst(order)))) {
    reports.push(reportOf(told));
    yield;
  }
  return (yield* groupSteps(reports)).flatMap((group) =>
    linesOf(group).map(({ latest, history }, at) => ({ told: latest, history, rival: at > 0 })),
  );
}

/** All there is: what a question without any wish asks for. */
export function* everyFigure(coverage: Coverage): Steps<FigureFindings> {
  const all = yield* weighSteps(coverage, {});
  yield;
  return { found: yield* countedSteps(coverage, all, CASUALTIES), undated: [], outside: [] };
}

/** The same of some effects alone: each count that looks for its newest report asks for them. */
function* effectTable(coverage: Coverage): Steps<(effects: readonly Effect[]) => FigureFindings> {
  yield;
  const known = new Map<string, FigureFindings>();
  return (effects) => {
    const key = effects.join(' ');
    const found = known.get(key) ?? unlimited(coverage, { effects });
    known.set(key, found);
    return found;
  };
}

/** Of a wish that leaves the days open. */
function unlimited({ worked }: Coverage, wish: FigureWish): FigureFindings {
  const found = worked.forQuestion(`figures ${JSON.stringify(wish)}`, function* (coverage) {
    return yield* countedSteps(coverage, yield* weighSteps(coverage, wish), wish.effects ?? CASUALTIES);
  });
  return { found, undated: [], outside: [] };
}

/** Paragraphs that tell most alike of a count, and counts of what came in, of which no more are compared. */
const ALIKE = 30;
const MOST_NEW = 40;

/** The counts of some articles, and those that other articles gave of the same: whatever the size of the coverage, only what is alike is compared. */
export function figuresWith(coverage: Coverage, articles: ReadonlySet<string>): readonly CoveredFigure[] {
  const { told } = coverage.worked.table(figureTable);
  const casualties = told.filter(
    (one): one is ToldFigure => one !== undefined && CASUALTIES.includes(one.figure.effect),
  );
  const weighed = (all: readonly ToldFigure[]) =>
    all.map((one) => ({ told: one, gist: gistOf(one), closeness: 0, fit: 'open' as const }));
  const theirs = weighed(casualties.filter(({ article }) => articles.has(article.id)));
  const own = atOnce(firstSteps(theirs, MOST_NEW, bestFirst(CASUALTIES)));
  const isAll = coverage.articles.every(({ id }) => articles.has(id));
  const alike = new Set(
    (isAll ? [] : own).flatMap(({ told: { article, figure } }) => {
      const text = article.paragraphs[figure.span.paragraph - 1]?.text ?? '';
      const hits = coverage.search.search(text, ALIKE, (id) => !articles.has(id));
      return hits.map((hit) => `${hit.article} ${hit.paragraph}`);
    }),
  );
  const others = casualties.filter(({ article, figure }) => alike.has(`${article.id} ${figure.span.paragraph}`));
  return atOnce(countedSteps(coverage, [...own, ...weighed(others)], CASUALTIES));
}

/** What most questions never look at is worked out when somebody does. */
function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

const isOpen = ({ effects, ...wish }: FigureWish): boolean => Object.values(wish).every((part) => part === undefined);

/**
 * The figures of the whole coverage that answer a wish: `figuresFor(coverage, { place: 'Kabul', effects: ['killed'], from: '2022-01-01', to: '2022-12-31' })`.
 * The same event told by several articles is one figure with its history; the same story printed twice counts once; nothing is ever added up.
 */
export function figuresFor(coverage: Coverage, wish: FigureWish): FigureFindings {
  const { effects } = wish;
  const order = effects ?? CASUALTIES;
  if (isOpen(wish)) return effects ? coverage.worked.table(effectTable)(effects) : coverage.worked.table(everyFigure);
  if (!isLimited(wish)) return unlimited(coverage, wish);
  const name = JSON.stringify(wish);
  const weighed = coverage.worked.forQuestion(`weighed ${name}`, (whole) => weighSteps(whole, wish));
  const list = (...fits: readonly Fit[]) =>
    coverage.worked.forQuestion(`figures ${fits} ${name}`, (whole) =>
      countedSteps(
        whole,
        weighed.filter(({ fit }) => fits.includes(fit)),
        order,
      ),
    );
  const undated = once(() => list('open'));
  const outside = once(() => list('across', 'outside'));
  return {
    found: list('inside'),
    get undated() {
      return undated();
    },
    get outside() {
      return outside();
    },
  };
}
