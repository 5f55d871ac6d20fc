import { isDemonym } from '../extraction/people/words/peoples.ts';
import { ofQuestion } from './of-question.ts';
import type { Question } from './question.ts';
import { SORTS } from './words/event-sorts.ts';

/** The event that a question names: "hurricane Ada", "the Velm bombing", "fire at Oster". */
export interface EventNamed {
  /** The event noun, and what others of its sort are called. */
  readonly noun: string;
  readonly sort: string;
  readonly names: readonly string[];
  /** "the Velm bombing" as typed, without more. */
  readonly typed: string;
}

const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*";
const LINK = /^(?:\s(?:of|in|on|at|near|outside))?(?:\sthe)?\s/iu;
const NOUNS = new RegExp(`\\b(?:${[...SORTS.keys()].join('|')})\\b`, 'giu');

/** A word as names are compared. */
export const bare = (word: string): string => word.replace(/['’]s?$/u, '').toLowerCase();

export const wordsIn = (text: string): string[] => text.match(new RegExp(WORD, 'gu')) ?? [];

/** Neighbouring words that are names, from the noun on. */
function namesBeside(words: readonly string[], isName: (word: string) => boolean, mayPass: number): readonly string[] {
  const first = words.findIndex(isName);
  if (first === -1 || first > mayPass) return [];
  const end = words.findIndex((word, at) => at > first && !isName(word));
  return words.slice(first, end === -1 ? undefined : end).map(bare);
}

export const eventNamed = ofQuestion(({ text, words }: Question): EventNamed | null => {
  const named = new Set(
    words.filter(({ name, term }) => name && !/^\d/.test(term)).map(({ start, end }) => bare(text.slice(start, end))),
  );
  const isName = (word: string): boolean => named.has(bare(word)) && !isDemonym(bare(word));
  for (const { 0: noun, index } of text.matchAll(NOUNS)) {
    const sort = SORTS.get(noun.toLowerCase());
    const end = index + noun.length;
    const behind = wordsIn(text.slice(end).replace(LINK, ' '));
    const after = namesBeside(behind, isName, 0);
    const before = namesBeside(wordsIn(text.slice(0, index)).reverse(), isName, 1).toReversed();
    const names = after.length > 0 ? after : before;
    if (names.length > 0 && sort !== undefined)
      return { noun: noun.toLowerCase(), sort, names, typed: `${noun}, ${names.join(' ')}` };
  }
  return null;
});
