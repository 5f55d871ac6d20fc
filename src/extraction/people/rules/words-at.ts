import type { Line } from '../lines.ts';
import type { Tagged } from '../tagger.ts';

export const lowerAt = (line: Line, at: number): string => line.tokens[at]?.lower ?? '';

/** The word lists of a word, a letter each. */
export const listsAt = (line: Line, at: number): string => line.tokens[at]?.lists ?? '';

export const lowersOf = (line: Line, { from, to }: Pick<Tagged, 'from' | 'to'>): readonly string[] =>
  line.tokens.slice(from, to).map(({ lower }) => lower);

export const isPossessive = (lower: string): boolean => lower === '’s' || lower === "'s";

/** The new name takes the place of those it overlaps. */
export const put = (names: readonly Tagged[], name: Tagged): readonly Tagged[] =>
  [...names.filter(({ from, to }) => to <= name.from || name.to <= from), name].sort((a, b) => a.from - b.from);
