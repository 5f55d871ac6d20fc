import type { Article, Problem } from '../articles/article.ts';
import type { Reading } from '../extraction/reading.ts';
import type { ParagraphIndex } from '../search/paragraph-index.ts';
import type { Entities } from './entities.ts';
import type { WorkedOut } from './worked-out.ts';

/** All that the corpus says. Immutable: a changed corpus is a new coverage. */
export interface Coverage {
  /** In the corpus' stable order. */
  readonly articles: readonly Article[];
  /** By id. */
  readonly article: (id: string) => Article | undefined;
  readonly problems: readonly Problem[];
  /** By article id. */
  readonly readings: ReadonlyMap<string, Reading>;
  readonly entities: Entities;
  readonly search: ParagraphIndex;
  /** Changes with any byte of any article. */
  readonly fingerprint: string;
  /** The latest date of publication that any article states. */
  readonly newest?: string;
  /** Tables of it, made once. */
  readonly worked: WorkedOut;
}
