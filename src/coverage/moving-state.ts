import type { Corrections } from '../articles/aliases-file.ts';
import type { Article, Problem } from '../articles/article.ts';
import type { Reading } from '../extraction/reading.ts';
import type { SeeingIndex } from '../search/index-paragraphs.ts';
import type { Steps } from '../search/steps.ts';
import type { Coverage } from './coverage.ts';
import type { Entities } from './entities.ts';
import type { Grounds } from './kept-entity.ts';
import { type Base, type Drift, driftFrom } from './moving-search.ts';
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

/** A state of the corpus with all that has been read of it. */
export interface Taken {
  readonly found: Found;
  readonly readings: ReadonlyMap<string, Reading>;
}

/** Coverage in which everything has been held against everything else. */
export interface Whole {
  readonly taken: Taken;
  readonly coverage: Coverage;
  readonly base: Base;
}

export interface State {
  coverage: Coverage;
  base: Base;
  /** Null until everything has been read. */
  whole: Whole | null;
  /** What was taken up last. */
  latest: Taken | null;
  /** The newest state of the corpus that nobody has taken up yet. */
  waiting: Found | null;
}

const knownReading = (article: Article, { coverage }: State, { recall }: Outside): Reading | undefined =>
  (coverage.article(article.id)?.hash === article.hash ? coverage.readings.get(article.id) : undefined) ??
  recall?.(article);

/** So many articles are looked up in one step. */
const STEP = 1_000;

/** What is known of articles that have not changed stays. */
export function* keptSteps({ articles }: Found, state: State, outside: Outside): Steps<Map<string, Reading>> {
  const readings = new Map<string, Reading>();
  for (const [at, article] of articles.entries()) {
    const reading = knownReading(article, state, outside);
    if (reading !== undefined) readings.set(article.id, reading);
    if (at % STEP === 0) yield;
  }
  return readings;
}

/** The same after a small change of the whole coverage, of which only the fresh articles need a look. */
export function keptBeside(
  { taken }: Whole,
  { fresh, dead }: Drift,
  state: State,
  outside: Outside,
): Map<string, Reading> {
  const readings = new Map(taken.readings);
  for (const id of dead) readings.delete(id);
  for (const article of fresh) {
    const reading = knownReading(article, state, outside);
    if (reading !== undefined) readings.set(article.id, reading);
  }
  return readings;
}

/** Beyond this many changes everything is taken up anew before it is shown. */
const DRIFT = 60;

/** What a small change of the whole coverage is; null where so much is other that everything is taken up anew. */
export function smallChange(whole: Whole | null, { articles, corrections }: Found): Drift | null {
  if (whole === null || JSON.stringify(whole.taken.found.corrections) !== JSON.stringify(corrections)) return null;
  const drift = driftFrom(whole.base, articles);
  return drift.fresh.length + drift.dead.size > DRIFT ? null : drift;
}
