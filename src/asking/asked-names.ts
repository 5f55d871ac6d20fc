import { FIRST_NAMES } from '../extraction/people/words/first-names.ts';
import { CITIES, COUNTRIES } from '../extraction/people/words/places.ts';
import type { ParagraphIndex } from '../search/paragraph-index.ts';
import { terms } from '../search/terms.ts';
import { PARAPHRASES } from '../search/words/paraphrases.ts';
import { isEnglish } from './english.ts';
import type { AskedWord, Question } from './question.ts';

/** Neighbouring words of the question that make one name: "Donald Trump". */
export interface AskedName {
  readonly text: string;
  readonly words: readonly AskedWord[];
}

const BETWEEN = /^(?:[\s.'’-]*|\s+d['’]|\s+(?:of|of the|al|bin|ibn|de|van|von|el|ul|e|i)\s+)$/i;

const isPlace = (text: string, { start, end }: AskedWord): boolean => {
  const word = text.slice(start, end).toLowerCase();
  return COUNTRIES.has(word) || CITIES.has(word);
};

/** The names of the question: capitals in mid-question, and countries and cities however they are typed. Numbers are none. */
export function namesAsked({ text, words }: Question): readonly AskedName[] {
  const names: { text: string; words: AskedWord[]; end: number; start: number }[] = [];
  for (const word of words) {
    if (/^\d/.test(word.term) || !(word.name || isPlace(text, word))) continue;
    const last = names.at(-1);
    // "ada dunn oster": typed small, a country begins a name of its own.
    const isOwn = isPlace(text, word) && /^\p{Ll}/u.test(text.slice(word.start));
    const joins = last !== undefined && word.name && !isOwn && BETWEEN.test(text.slice(last.end, word.start));
    const inside = last !== undefined && word.start < last.end;
    if (last !== undefined && (joins || inside)) {
      last.words.push(word);
      last.end = Math.max(last.end, word.end);
      last.text = text.slice(last.start, last.end);
    } else names.push({ text: text.slice(word.start, word.end), words: [word], start: word.start, end: word.end });
  }
  return names.map(({ text: typed, words: own }) => ({ text: typed, words: own }));
}

const SHORTEST_LAND = 4;
const PEOPLE_ENDINGS = ['n', 'an', 'ian', 'ese', 'i', 'ish'] as const;

/** Where the people of a name live, by the coverage's own names: "kalvian" is of Kalvia. */
export const landOf = (index: ParagraphIndex, term: string): readonly string[] =>
  PEOPLE_ENDINGS.flatMap((ending) => {
    if (!term.endsWith(ending) || term.length < ending.length + SHORTEST_LAND) return [];
    const land = term.slice(0, -ending.length);
    return [land, `${land}a`, `${land}ia`].filter((one) => index.occurs(one));
  });

export const stands = (index: ParagraphIndex, term: string): boolean =>
  index.occurs(term) ||
  landOf(index, term).length > 0 ||
  (PARAPHRASES.get(term) ?? []).some((other) => index.occurs(other));

/** Shorter ones are more often slips and slang than names. */
const SHORTEST_NAME = 6;

/** Behind a first name that the coverage does not have either, as "dunn" in "ada dunn". */
const SHORTEST_LAST_NAME = 3;

const isStrangeFirst = (index: ParagraphIndex, word: string): boolean =>
  FIRST_NAMES.has(word.toLowerCase()) && terms(word).every(({ term }) => !stands(index, term));

/** A name typed small of which the coverage has no word: no English word, as "verrin" is none, or a first name. */
export const isStrange = (index: ParagraphIndex, term: string, typed: string, before: string): boolean =>
  /^\p{Ll}+$/u.test(typed) &&
  !stands(index, term) &&
  !isEnglish(typed) &&
  (FIRST_NAMES.has(typed) || typed.length >= (isStrangeFirst(index, before) ? SHORTEST_LAST_NAME : SHORTEST_NAME));

export const ACRONYM = /^\p{Lu}{2,6}$/u;
