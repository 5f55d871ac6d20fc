import { keyOf, sortOf } from '../../extraction/people/name-key.ts';
import type { Entities, Entity } from '../entities.ts';
import type { KeptApart } from '../names/corrections.ts';
import { asWritten } from '../names/corrections.ts';
import { FAME, full, isGiven } from '../names/joined.ts';
import type { Piece } from '../names/pieces.ts';

type Named = Piece['names'][number];

const bears = ({ kind, names }: Entity, key: string): boolean =>
  names.some((name) => keyOf(sortOf(kind), name) === key);

/** Whether somebody is named in articles enough for a surname alone to mean him. */
function isFamous({ mentions }: Entity): boolean {
  const articles = new Set<string>();
  return mentions.some(({ article }) => articles.add(article).size >= FAME);
}

/**
 * Who of the whole coverage some pieces of fresh articles are: whoever bears the very name, in full before in short; a surname alone is that of the only
 * one who bears it, a given name alone nobody's. Null where nobody is that surely: what else may join is seen when the coverage is made whole.
 */
export function knownAs(pieces: readonly Piece[], { find }: Entities, keptApart: KeptApart | null): Entity | null {
  const sort = pieces[0]?.sort;
  const written = pieces.flatMap(({ names }) => names.map((name) => name.written));
  const isApart = ({ names }: Entity): boolean =>
    keptApart !== null && names.some((name) => written.some((one) => keptApart(asWritten(name), one)));
  const bearers = ({ text, key }: Named): readonly Entity[] =>
    find(text).filter((entity) => sortOf(entity.kind) === sort && bears(entity, key) && !isApart(entity));
  const [fullest] = pieces.flatMap(full).flatMap(bearers);
  if (fullest !== undefined) return fullest;
  if (pieces.some((piece) => full(piece).length > 0)) return null;
  const short = pieces.flatMap(({ names }) => names).filter(({ key }) => sort !== 'person' || !isGiven(key));
  const found = [...new Set(short.flatMap(bearers))];
  const [only] = found;
  return only !== undefined && found.length === 1 && (sort !== 'person' || isFamous(only)) ? only : null;
}
