import type { Line } from './lines.ts';
import { isCapital } from './runs.ts';

/** What the whole article shows about a capitalised word, wherever it stands. */
export type Signs = ReadonlyMap<string, string>;

/**
 * T a title stands before it; F a given name stands before it; V a verb of saying follows; O an organisation word ends its run;
 * I "in", "at", "from" stand before it; B it stands alone in brackets; S it is written small elsewhere; A it stands after "the";
 * P it follows another capitalised word; Q a capitalised word follows it; L the possessive follows.
 */
const LETTERS = 'TFVOIBSAPQL';

const bit = (letter: string): number => 1 << LETTERS.indexOf(letter);
const BITS = Object.fromEntries([...LETTERS].map((letter) => [letter, bit(letter)])) as Record<string, number>;
const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'outside', 'inside', 'around', 'across']);

function signsAt(line: Line, at: number): number {
  const before = line.tokens[at - 1]?.lower ?? '';
  const after = line.tokens[at + 1]?.lower ?? '';
  const listsBefore = line.tokens[at - 1]?.lists ?? '';
  const listsAfter = line.tokens[at + 1]?.lists ?? '';
  let bits = 0;
  if (listsBefore.includes('T')) bits |= BITS.T ?? 0;
  if (isCapital(line, at - 1)) bits |= listsBefore.includes('F') ? (BITS.F ?? 0) | (BITS.P ?? 0) : (BITS.P ?? 0);
  if (isCapital(line, at + 1)) bits |= listsAfter.includes('O') ? (BITS.O ?? 0) | (BITS.Q ?? 0) : (BITS.Q ?? 0);
  if (listsAfter.includes('V')) bits |= BITS.V ?? 0;
  if (PLACE_PREPOSITIONS.has(before)) bits |= BITS.I ?? 0;
  if ((before === '(' || before === '[') && (after === ')' || after === ']')) bits |= BITS.B ?? 0;
  if (before === 'the') bits |= BITS.A ?? 0;
  if (after === '’s' || after === "'s") bits |= BITS.L ?? 0;
  return bits;
}

const written = (bits: number): string => [...LETTERS].filter((letter) => bits & (BITS[letter] ?? 0)).join('');

/** Signs of every capitalised word of an article, by its lower case. */
export function signsIn(lines: readonly Line[]): Signs {
  const found = new Map<string, number>();
  for (const line of lines)
    for (const [at, { lower }] of line.tokens.entries())
      if (isCapital(line, at)) found.set(lower, (found.get(lower) ?? 0) | signsAt(line, at));
  const small = lines[0]?.small;
  const signs = new Map<string, string>();
  for (const [lower, bits] of found) signs.set(lower, written(small?.has(lower) ? bits | (BITS.S ?? 0) : bits));
  return signs;
}
