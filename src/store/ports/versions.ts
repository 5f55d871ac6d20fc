import type { Article } from '../../articles/article.ts';

export interface Version {
  readonly seq: number;
  readonly article: string;
  readonly hash: string;
  readonly firstSeen: number;
}

export interface Versions {
  /** Writes down what is new among these; how many versions that were. */
  note(articles: readonly Article[], now: number): number;
  /** The number of the newest version; 0 where there is none. */
  latest(): number;
  /** The newest version that was there at an instant. */
  latestAt(instant: number): number;
  of(article: string): readonly Version[];
  /** Those that came in after a horizon, in order. */
  since(horizon: number): readonly Version[];
  /** Which of these passages some article had said up to the horizon. */
  saidBy(horizon: number, fingerprints: readonly string[]): ReadonlySet<string>;
  /** The article as it was; null where that version was never here. */
  article(id: string, hash: string): Article | null;
}

/** What happened to the folder of articles. */
export interface Change {
  readonly at: number;
  readonly kind: 'added' | 'edited' | 'moved' | 'removed';
  readonly article: string;
  /** Where it was before it moved. */
  readonly from: string | null;
}

export interface Changes {
  /** The articles that were last known to be there: id to content hash. */
  there(): ReadonlyMap<string, string>;
  /** Writes down what differs from what was there. */
  note(articles: readonly Pick<Article, 'id' | 'hash'>[], now: number): readonly Change[];
  /** Newest first. */
  lately(most: number): readonly Change[];
}
