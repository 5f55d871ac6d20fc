import type { Article } from '../../articles/article.ts';
import { type Span, samePlace, slice } from '../../articles/span.ts';
import { keyOf, type Sort, sortOf } from '../../extraction/people/name-key.ts';
import type { EntityKind, LocalEntity, Reading, Role } from '../../extraction/reading.ts';
import { asWritten, type KeptApart } from './corrections.ts';

/** What one article calls by one or more names: the least that is joined over the coverage. */
export interface Piece {
  readonly article: string;
  /** Index into `Reading.entities`. */
  readonly local: number;
  readonly sort: Sort;
  readonly kind: EntityKind;
  /** Name as written by its place. */
  readonly names: readonly {
    readonly span: Span;
    readonly text: string;
    readonly key: string;
    readonly written: string;
  }[];
  readonly roles: readonly Role[];
}

type Named = Piece['names'][number];

/** An article's own entity holds names that a reader keeps apart: each such name is a piece of its own. */
function apart(names: readonly Named[], keptApart: KeptApart | null): readonly (readonly Named[])[] {
  if (keptApart === null) return [names];
  const parts: Named[][] = [];
  for (const name of names) {
    const home = parts.find((part) => !part.some(({ written }) => keptApart(written, name.written)));
    if (home) home.push(name);
    else parts.push([name]);
  }
  return parts;
}

function namesOf(article: Article, reading: Reading, { names, kind }: LocalEntity): readonly Named[] {
  return names.flatMap((index) => {
    const span = reading.names[index]?.span;
    if (span === undefined) return [];
    const text = slice(article, span);
    return [{ span, text, key: keyOf(sortOf(kind), text) || text, written: asWritten(text) }];
  });
}

/** The pieces of one article, in reading order. */
export function piecesOf(article: Article, reading: Reading, keptApart: KeptApart | null): readonly Piece[] {
  return reading.entities.flatMap((entity, local) => {
    const sort = sortOf(entity.kind);
    const roles = reading.roles.filter((role) => role.entity === local);
    return apart(namesOf(article, reading, entity), keptApart).map(
      (names): Piece => ({
        article: article.id,
        local,
        sort,
        kind: entity.kind,
        names,
        roles: roles.filter(({ holder }) => names.some(({ span }) => samePlace(span, holder))),
      }),
    );
  });
}
