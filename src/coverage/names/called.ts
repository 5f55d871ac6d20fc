import { isAcronym } from '../../extraction/people/name-key.ts';
import type { EntityKind } from '../../extraction/reading.ts';
import type { Piece } from './pieces.ts';

function tallied<T>(items: readonly T[]): readonly (readonly [T, number])[] {
  const tally = new Map<T, number>();
  for (const item of items) tally.set(item, (tally.get(item) ?? 0) + 1);
  return [...tally].sort((a, b) => b[1] - a[1]);
}

/** All spellings, most used first. */
export const spellings = (pieces: readonly Piece[]): readonly string[] =>
  tallied(pieces.flatMap(({ names }) => names.map(({ text }) => text))).map(([text]) => text);

/** A wording that hardly anybody uses is no name to show: one in so many. */
const RARE = 8;

/** The fullest of the names that are in use: most words, then most used. Not capitals throughout where there is another. */
export function nameToShow(pieces: readonly Piece[]): string {
  const all = tallied(pieces.flatMap(({ names }) => names.map(({ text }) => text.replace(/\s+/gu, ' '))));
  const plain = all.filter(([text]) => !isAcronym(text) && /\p{Ll}/u.test(text));
  const pool = plain.length > 0 ? plain : all;
  const most = Math.max(...pool.filter(([text]) => text.includes(' ')).map(([, uses]) => uses), 1);
  const used = pool.filter(([, uses]) => uses * RARE >= most);
  const words = (text: string) => text.split(' ').length;
  return [...used].sort((a, b) => words(b[0]) - words(a[0]) || b[1] - a[1] || b[0].length - a[0].length)[0]?.[0] ?? '';
}

export const kindToShow = (pieces: readonly Piece[]): EntityKind =>
  tallied(pieces.flatMap(({ kind, names }) => names.map(() => kind)))[0]?.[0] ?? 'organisation';
