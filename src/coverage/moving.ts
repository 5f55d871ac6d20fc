import type { Corrections } from '../articles/aliases-file.ts';
import type { Article, Problem } from '../articles/article.ts';
import type { Reading } from '../extraction/reading.ts';
import { indexSteps, type SeeingIndex } from '../search/index-paragraphs.ts';
import type { ParagraphIndex } from '../search/paragraph-index.ts';
import { inSlices, type Steps } from '../search/steps.ts';
import { afterSteps } from './changes/after.ts';
import { coverageOf, coverageSteps, fingerprintOf, type Ingredients } from './cover.ts';
import type { Coverage } from './coverage.ts';
import type { Entities } from './entities.ts';
import type { Grounds } from './kept-entities.ts';
import { type Base, baseOf, type Drift, drifted, driftFrom } from './moving-search.ts';
import { preparingSteps } from './preparing.ts';
import type { RecallTable } from './worked-out.ts';

/** The articles as they stand in the folder. */
export interface Found {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  readonly corrections?: Corrections;
}

export interface Outside {
  /** Reads articles, somewhere and at its own pace; a chunk at a time. */
  readonly read: (articles: readonly Article[]) => Promise<readonly Reading[]>;
  /** What an earlier run of the program has read. */
  readonly recall?: (article: Article) => Reading | undefined;
  /** The index that an earlier run of the program made of the very same articles. */
  readonly recallIndex?: (articles: readonly Article[]) => Steps<SeeingIndex | undefined>;
  /** Who an earlier run of the program found to be who in the very same articles. */
  readonly recallEntities?: (grounds: Grounds) => Steps<Entities | undefined>;
  /** What it kept of the tables of the very same articles. */
  readonly recallTables?: (fingerprint: string) => Steps<RecallTable | undefined>;
  /** Told of an index that was made. */
  readonly indexed?: (articles: readonly Article[], index: SeeingIndex) => void;
  /** Lets whoever waits be served. */
  readonly breathe: () => Promise<void>;
  /** Waits so many milliseconds before everything is made anew: it need not be done all the time. At once where absent. */
  readonly rest?: (milliseconds: number) => Promise<void>;
  /** Milliseconds, from anywhere. */
  readonly clock: () => number;
  /** Told of each new coverage, after it can be asked. */
  readonly swapped?: (coverage: Coverage) => void;
  /** Told of it once more, when no question waits for a table of it. */
  readonly prepared?: (coverage: Coverage) => void;
}

/** Coverage that moves: always whole, always asked without waiting. */
export interface MovingCoverage {
  coverage(): Coverage;
  /** Articles that can be found but have not been read yet. */
  unread(): number;
  /** Takes a new state of the corpus. Settles when it has been read to the end, or a newer one has come instead. */
  move(found: Found): Promise<void>;
}

/** Beyond this many changes everything is taken up anew before it is shown. */
const DRIFT = 60;
const CHUNK = 40;
/** While much is being read, what has been read so far is shown every so often; the seldomer, the longer showing takes. */
const SHOW_EVERY = 15_000;
const COST_SHARE = 6;

/** What there is before anything has been read. */
export const EMPTY: Coverage = coverageOf({
  articles: [],
  problems: [],
  readings: new Map(),
  search: drifted(
    baseOf([], {
      search: () => [],
      frequency: () => 0,
      occurs: () => false,
      paragraphs: 0,
      terms: () => [],
      isName: () => false,
      near: () => [],
    }),
    { fresh: [], dead: new Set() },
  ),
});

/** A state of the corpus with all that has been read of it. */
interface Taken {
  readonly found: Found;
  readonly readings: ReadonlyMap<string, Reading>;
}

/** Coverage in which everything has been held against everything else. */
interface Whole {
  readonly taken: Taken;
  readonly coverage: Coverage;
  readonly base: Base;
}

interface State {
  coverage: Coverage;
  base: Base;
  /** Null until everything has been read. */
  whole: Whole | null;
  /** What was taken up last. */
  latest: Taken | null;
  /** The newest state of the corpus that nobody has taken up yet. */
  waiting: Found | null;
}

/** What is known of articles that have not changed stays. */
function kept({ articles }: Found, { coverage }: State, { recall }: Outside): Map<string, Reading> {
  return new Map(
    articles.flatMap((article) => {
      const known = coverage.article(article.id)?.hash === article.hash ? coverage.readings.get(article.id) : undefined;
      const reading = known ?? recall?.(article);
      return reading === undefined ? [] : [[article.id, reading] as const];
    }),
  );
}

/** Only of coverage that has been read to the end is it known who is who. */
function* recalled(
  { articles, readings, corrections }: Ingredients,
  { recallEntities, recallTables }: Outside,
): Steps<Pick<Ingredients, 'entities' | 'tables'>> {
  if (readings.size < articles.length) return {};
  const fingerprint = fingerprintOf(articles, 0, corrections);
  const entities = recallEntities && (yield* recallEntities({ articles, readings, fingerprint }));
  return { entities, tables: recallTables && (yield* recallTables(fingerprint)) };
}

/** Searchable first, by the index that was kept or a new one made in slices. */
async function indexed(state: State, { articles }: Found, { breathe, clock, recallIndex, indexed }: Outside) {
  const { fresh, dead } = driftFrom(state.base, articles);
  if (fresh.length + dead.size > 0) {
    const steps = state.base.articles.size === 0 ? recallIndex?.(articles) : undefined;
    const known = steps && (await inSlices(steps, breathe, clock));
    const index = known ?? (await inSlices(indexSteps(articles), breathe, clock));
    if (known === undefined) indexed?.(articles, index);
    state.base = baseOf(articles, index);
  }
  return state.base.index;
}

/** What a small change of the whole coverage is; null where so much is other that everything is taken up anew. */
function smallChange(whole: Whole | null, { articles, corrections }: Found): Drift | null {
  if (whole === null || JSON.stringify(whole.taken.found.corrections) !== JSON.stringify(corrections)) return null;
  const drift = driftFrom(whole.base, articles);
  return drift.fresh.length + drift.dead.size > DRIFT ? null : drift;
}

export function movingCoverage(outside: Outside, start?: { readonly coverage: Coverage }): MovingCoverage {
  const first = start?.coverage ?? EMPTY;
  const base = baseOf(first.articles, first.search);
  const state: State = { coverage: first, base, whole: null, latest: null, waiting: null };
  let working: Promise<void> | null = null;
  let making: Promise<void> | null = null;

  const { breathe, clock } = outside;
  const sliced = <T>(steps: Steps<T>): Promise<T> => inSlices(steps, breathe, clock);

  function swapIn(coverage: Coverage): void {
    state.coverage = coverage;
    outside.swapped?.(coverage);
  }

  /** Made in slices, swapped in at once: with its tables where there is coverage that can be asked meanwhile, else before them. */
  async function show(ingredients: Ingredients): Promise<Coverage> {
    const { leaves } = state.coverage.worked;
    const known = await sliced(recalled(ingredients, outside));
    const coverage = await sliced(coverageSteps({ ...ingredients, ...known, leaves }));
    const isWaitedFor = state.coverage.articles.length === 0;
    if (isWaitedFor) swapIn(coverage);
    await sliced(preparingSteps(coverage));
    if (!isWaitedFor) swapIn(coverage);
    outside.prepared?.(coverage);
    return coverage;
  }

  /** A small change is shown in a moment, beside what was made whole. */
  async function showBeside({ coverage: whole, base }: Whole, latest: Taken): Promise<void> {
    const { found, readings } = latest;
    const drift = driftFrom(base, found.articles);
    const isSame = drift.fresh.length + drift.dead.size === 0;
    const after = { ...found, readings, search: drifted(base, drift), leaves: whole.worked.leaves };
    const coverage = isSame ? { ...whole, problems: found.problems } : await sliced(afterSteps(whole, after, drift));
    if (state.latest === latest) swapIn(coverage);
  }

  /** Makes everything anew of what was shown beside it, while it is asked and changes go on. */
  async function makeWhole(): Promise<void> {
    for (let lasted = 0; state.whole !== null && state.latest !== null && state.latest !== state.whole.taken; ) {
      await outside.rest?.(COST_SHARE * lasted);
      const [before, taken] = [state.whole, state.latest];
      if (before === null || taken === null) return;
      const began = clock();
      const { found, readings } = taken;
      const index = await sliced(indexSteps(found.articles));
      const { leaves } = before.coverage.worked;
      const coverage = await sliced(coverageSteps({ ...found, readings, search: index, leaves }));
      await sliced(preparingSteps(coverage));
      // Meanwhile so much may have changed that everything was taken up anew.
      if (state.whole !== before) return;
      state.base = baseOf(found.articles, index);
      state.whole = { taken, coverage, base: state.base };
      outside.indexed?.(found.articles, index);
      if (state.latest === taken) swapIn(coverage);
      else await showBeside(state.whole, state.latest);
      outside.prepared?.(coverage);
      lasted = clock() - began;
    }
  }

  /** Reads what is unread, a chunk at a time, until all is read or the corpus has moved on. */
  async function readOn(found: Found, readings: Map<string, Reading>, search: ParagraphIndex): Promise<void> {
    const unread = found.articles.filter(({ id }) => !readings.has(id));
    let next = clock() + SHOW_EVERY;
    for (let at = 0; at < unread.length && state.waiting === null; at += CHUNK) {
      for (const reading of await outside.read(unread.slice(at, at + CHUNK))) readings.set(reading.article, reading);
      const isLast = at + CHUNK >= unread.length;
      if (!isLast && state.waiting === null && clock() < next) continue;
      const began = clock();
      await show({ ...found, readings: new Map(readings), search });
      next = clock() + Math.max(SHOW_EVERY, COST_SHARE * (clock() - began));
    }
  }

  /** Everything anew: searchable first, then read. */
  async function takeUpAll(found: Found, readings: Map<string, Reading>): Promise<void> {
    state.whole = null;
    const search = await indexed(state, found, outside);
    const unread = found.articles.filter(({ id }) => !readings.has(id));
    if (unread.length <= CHUNK)
      for (const reading of await outside.read(unread)) readings.set(reading.article, reading);
    await show({ ...found, readings: new Map(readings), search });
    await readOn(found, readings, search);
    if (readings.size < found.articles.length) return;
    state.latest = { found, readings };
    state.whole = { taken: state.latest, coverage: state.coverage, base: state.base };
  }

  async function takeUp(): Promise<void> {
    for (let found = state.waiting; found !== null; found = state.waiting) {
      state.waiting = null;
      const readings = kept(found, state, outside);
      const { whole } = state;
      if (whole === null || smallChange(whole, found) === null) {
        await takeUpAll(found, readings);
        continue;
      }
      for (const reading of await outside.read(found.articles.filter(({ id }) => !readings.has(id))))
        readings.set(reading.article, reading);
      state.latest = { found, readings };
      await showBeside(whole, state.latest);
      making ??= makeWhole().finally(() => {
        making = null;
      });
    }
  }

  const work = (): Promise<void> =>
    takeUp().finally(() => {
      working = state.waiting === null ? null : work();
    });

  return {
    coverage: () => state.coverage,
    unread: () => state.coverage.articles.length - state.coverage.readings.size,
    move(found) {
      state.waiting = found;
      working ??= work();
      return working.then(() => making ?? undefined);
    },
  };
}
