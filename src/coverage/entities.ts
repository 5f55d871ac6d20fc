import type { Article } from '../articles/article.ts';
import type { Span } from '../articles/span.ts';
import type { EntityKind, Reading, Role } from '../extraction/reading.ts';

/** The person, organisation, group or place that names all over the coverage stand for. */
export interface Entity {
  readonly id: number;
  readonly kind: EntityKind;
  /** The fullest name, as written. */
  readonly name: string;
  /** All spellings, most used first. */
  readonly names: readonly string[];
  /** Every name of it, in corpus and reading order. */
  readonly mentions: readonly Span[];
  readonly roles: readonly Role[];
}

export interface Entities {
  /** Most mentioned first. */
  readonly all: readonly Entity[];
  /** The entity that an article's own entity (index into `Reading.entities`) belongs to. */
  of(article: string, local: number): Entity;
  /** Who a typed name may mean, best first: full names, surnames, acronyms, spelling variants, small typos. Empty: never mentioned. */
  find(typed: string): readonly Entity[];
}

/** First version: nobody is known. */
export const entitiesOf = (_articles: readonly Article[], _readings: ReadonlyMap<string, Reading>): Entities => ({
  all: [],
  of: () => {
    throw new Error('no entities yet');
  },
  find: () => [],
});
