import type { Token } from './tokens.ts';

/** A phrase list made ready: each phrase as words, found by its last or first word. */
export interface Phrases<T> {
  readonly byLast: ReadonlyMap<string, readonly Phrase<T>[]>;
  readonly byFirst: ReadonlyMap<string, readonly Phrase<T>[]>;
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly means: T;
}

export interface Matched<T> {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly means: T;
}

function grouped<T>(phrases: readonly Phrase<T>[], key: (phrase: Phrase<T>) => string): Map<string, Phrase<T>[]> {
  const groups = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) groups.set(key(phrase), [...(groups.get(key(phrase)) ?? []), phrase]);
  return groups;
}

/** Longer phrases are tried first. */
export function phrasesOf<T>(list: readonly (readonly [string, T])[]): Phrases<T> {
  const phrases = list
    .map(([text, means]) => ({ words: text.split(' '), means }))
    .sort((a, b) => b.words.length - a.words.length);
  return {
    byLast: grouped(phrases, ({ words }) => words.at(-1) ?? ''),
    byFirst: grouped(phrases, ({ words }) => words[0] ?? ''),
  };
}

const matches = (tokens: readonly Token[], from: number, words: readonly string[]): boolean =>
  from >= 0 && words.every((word, at) => tokens[from + at]?.low === word);

/** The phrase whose last word stands just before token `end`. */
export function endingAt<T>(tokens: readonly Token[], end: number, phrases: Phrases<T>): Matched<T> | null {
  for (const { words, means } of phrases.byLast.get(tokens[end - 1]?.low ?? '') ?? [])
    if (matches(tokens, end - words.length, words)) return { from: end - words.length, to: end, means };
  return null;
}

/** The phrase that begins at a token. */
export function startingAt<T>(tokens: readonly Token[], from: number, phrases: Phrases<T>): Matched<T> | null {
  for (const { words, means } of phrases.byFirst.get(tokens[from]?.low ?? '') ?? [])
    if (matches(tokens, from, words)) return { from, to: from + words.length, means };
  return null;
}
