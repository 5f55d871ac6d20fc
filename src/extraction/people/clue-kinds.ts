import { SHAPES } from './tokens.ts';

/** Words of a run that count; longer runs count as so long. */
export const MOST_WORDS = 5;

/** Where a word stands in its run: in the middle, first, last, alone. */
export const PLACES = ['', 'f', 'l', 'fl'] as const;

const CAPITAL = ['c', 'C'] as const;
const BEGINS = ['', 'b'] as const;
const WORDS = Array.from({ length: MOST_WORDS }, (_, at) => String(at + 1));

/** Every way to put one of each together, the last changing fastest. */
const all = (...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.reduce<readonly string[]>((made, list) => made.flatMap((one) => list.map((next) => one + next)), ['']);

/** What may stand behind the value of a clue: so few that a model keeps them as a table. */
export const ENDINGS = {
  s: all(SHAPES, BEGINS),
  sss: all(CAPITAL, SHAPES, CAPITAL),
  'l-': CAPITAL,
  'l+': CAPITAL,
  pl: all(PLACES, WORDS, SHAPES),
  rb: PLACES,
  ra: PLACES,
  rl: PLACES,
  rv: all(PLACES, WORDS),
  cm: all(['n', 'y'], BEGINS, PLACES),
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type EndedKind = keyof typeof ENDINGS;

/** Kinds of clues that say a word, or a pair of words. */
export type Kind = 'bias' | 'w' | 'o' | 'p3' | 'e3' | 'l' | 'g' | 'g1' | 'w-' | 'w+' | 'ww' | 'w2' | 'ph';
