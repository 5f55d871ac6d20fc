import type { Corrections } from '../articles/aliases-file.ts';
import type { Article, Problem } from '../articles/article.ts';
import type { Reading } from '../extraction/reading.ts';
import { indexSteps, type SeeingIndex } from '../search/index-paragraphs.ts';
import { inSlices, type Steps } from '../search/steps.ts';
import { coverageOf, coverageSteps, fingerprintOf, type Ingredients } from './cover.ts';
import type { Coverage } from './coverage.ts';
import type { Entities } from './entities.ts';
import type { Grounds } from './kept-entities.ts';
import { type Base, baseOf, drifted, driftFrom } from './moving-search.ts';
import { preparingSteps } from './preparing.ts';

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
  /** Told of an index that was made. */
  readonly indexed?: (articles: readonly Article[], index: SeeingIndex) => void;
  /** Lets whoever waits be served. */
  readonly breathe: () => Promise<void>;
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

/** Beyond this many changes the small index beside the large one is merged into it. */
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

interface State {
  coverage: Coverage;
  base: Base;
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
  { recallEntities }: Outside,
): Steps<Entities | undefined> {
  if (recallEntities === undefined || readings.size < articles.length) return undefined;
  return yield* recallEntities({ articles, readings, fingerprint: fingerprintOf(articles, 0, corrections) });
}

/** Searchable first: a small change beside the large index, a large one as a new index made in slices. */
async function indexed(state: State, { articles }: Found, { breathe, clock, recallIndex, indexed }: Outside) {
  const drift = driftFrom(state.base, articles);
  if (state.base.articles.size === 0 || drift.fresh.length + drift.dead.size > DRIFT) {
    const steps = state.base.articles.size === 0 ? recallIndex?.(articles) : undefined;
    const known = steps && (await inSlices(steps, breathe, clock));
    const index = known ?? (await inSlices(indexSteps(articles), breathe, clock));
    if (known === undefined) indexed?.(articles, index);
    state.base = baseOf(articles, index);
  }
  return drifted(state.base, driftFrom(state.base, articles));
}

export function movingCoverage(outside: Outside, start?: { readonly coverage: Coverage }): MovingCoverage {
  const first = start?.coverage ?? EMPTY;
  const state: State = { coverage: first, base: baseOf(first.articles, first.search), waiting: null };
  let working: Promise<void> | null = null;

  const { breathe, clock } = outside;

  function swapIn(coverage: Coverage): void {
    state.coverage = coverage;
    outside.swapped?.(coverage);
  }

  /** Made in slices, swapped in at once: with its tables where there is coverage that can be asked meanwhile, else before them. */
  async function show(ingredients: Ingredients): Promise<void> {
    const { leaves } = state.coverage.worked;
    const entities = await inSlices(recalled(ingredients, outside), breathe, clock);
    const coverage = await inSlices(coverageSteps({ ...ingredients, entities, leaves }), breathe, clock);
    const isWaitedFor = state.coverage.articles.length === 0;
    if (isWaitedFor) swapIn(coverage);
    await inSlices(preparingSteps(coverage), breathe, clock);
    if (!isWaitedFor) swapIn(coverage);
    outside.prepared?.(coverage);
  }

  /** Reads what is unread, a chunk at a time, until all is read or the corpus has moved on. */
  async function readOn(found: Found, readings: Map<string, Reading>): Promise<void> {
    const { search } = state.coverage;
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

  async function takeUp(): Promise<void> {
    for (let found = state.waiting; found !== null; found = state.waiting) {
      state.waiting = null;
      const search = await indexed(state, found, outside);
      const readings = kept(found, state, outside);
      const unread = found.articles.filter(({ id }) => !readings.has(id));
      // A small change is shown once, read; a large one can be searched before it has been read.
      if (unread.length <= CHUNK)
        for (const reading of await outside.read(unread)) readings.set(reading.article, reading);
      await show({ ...found, readings: new Map(readings), search });
      await readOn(found, readings);
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
      return working;
    },
  };
}
