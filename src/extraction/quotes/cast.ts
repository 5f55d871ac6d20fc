import type { Article } from '../../articles/article.ts';
import { byPlace, type Span } from '../../articles/span.ts';
import type { LocalEntity, People, Speaker } from '../reading.ts';
import type { Place } from './drafts.ts';
import { type Pronoun, pronounFor } from './he-or-she.ts';

/** A name where it stands, with the entity it leads to. */
export interface Mention {
  readonly span: Span;
  readonly entity: number;
}

export interface Cast {
  readonly people: People;
  /** By paragraph, in reading order. */
  readonly mentions: ReadonlyMap<number, readonly Mention[]>;
  /** Whether a person may be "he", or "she": unless something tells the other. */
  readonly mayBe: (pronoun: Pronoun, entity: number) => boolean;
  /** Names by what stands beside them ("singer"), as far as it was asked for. */
  readonly called: Map<string, readonly Mention[]>;
}

export function castOf(article: Article, people: People): Cast {
  const mentions = new Map<number, Mention[]>();
  people.entities.forEach((entity, index) => {
    for (const name of entity.names) {
      const span = people.names[name]?.span;
      if (span === undefined) continue;
      const list = mentions.get(span.paragraph) ?? [];
      list.push({ span, entity: index });
      mentions.set(span.paragraph, list);
    }
  });
  for (const list of mentions.values()) list.sort((a, b) => byPlace(a.span, b.span));
  const pronouns = new Map<number, Pronoun | null>();
  const mayBe = (pronoun: Pronoun, entity: number): boolean => {
    const known = pronouns.get(entity);
    const own = known === undefined ? pronounFor(article, people, entity) : known;
    pronouns.set(entity, own);
    return own === null || own === pronoun;
  };
  return { people, mentions, mayBe, called: new Map() };
}

/** Whom the quotations so far were given to, newest last. */
export type Spoken = readonly { readonly at: Place; readonly words: string; readonly speaker: Speaker }[];

export const entityOf = (cast: Cast, index: number): LocalEntity | undefined => cast.people.entities[index];

export const isPerson = (cast: Cast, entity: number | null) =>
  entity !== null && entityOf(cast, entity)?.kind === 'person';
