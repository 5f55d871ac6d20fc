import { isAcronym } from '../../extraction/people/name-key.ts';
import type { EntityKind } from '../../extraction/reading.ts';
import type { Piece } from './pieces.ts';

/** How often each is there, in the order in which they come first. */
type Tally<T> = Map<T, number>;

const count = <T>(tally: Tally<T>, one: T, times: number): unknown => tally.set(one, (tally.get(one) ?? 0) + times);

const mostFirst = <T>(tally: Tally<T>): readonly (readonly [T, number])[] => [...tally].sort((a, b) => b[1] - a[1]);

/** The names of some pieces, as written, and how often each is used. */
export function namesIn(pieces: readonly Piece[]): Tally<string> {
  const tally: Tally<string> = new Map();
  for (const { names } of pieces) for (const { text } of names) count(tally, text, 1);
  return tally;
}

/** All spellings, most used first. */
export const spellings = (names: Tally<string>): readonly string[] => mostFirst(names).map(([text]) => text);

/** A wording that hardly anybody uses is no name to show: one in so many. */
const RARE = 8;

/** The fullest of the names that are in use: most words, then most used. Not capitals throughout where there is another. */
export function nameToShow(names: Tally<string>): string {
  const tally: Tally<string> = new Map();
  for (const [text, times] of names) count(tally, text.replace(/\s+/gu, ' '), times);
  const all = mostFirst(tally);
  const plain = all.filter(([text]) => !isAcronym(text) && /\p{Ll}/u.test(text));
  const pool = plain.length > 0 ? plain : all;
  const most = Math.max(...pool.filter(([text]) => text.includes(' ')).map(([, uses]) => uses), 1);
  const used = pool.filter(([, uses]) => uses * RARE >= most);
  const words = (text: string) => text.split(' ').length;
  return [...used].sort((a, b) => words(b[0]) - words(a[0]) || b[1] - a[1] || b[0].length - a[0].length)[0]?.[0] ?? '';
}

export function kindToShow(pieces: readonly Piece[]): EntityKind {
  const tally: Tally<EntityKind> = new Map();
  for (const { kind, names } of pieces) if (names.length > 0) count(tally, kind, names.length);
  return mostFirst(tally)[0]?.[0] ?? 'organisation';
}
