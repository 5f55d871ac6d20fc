import type { Token } from './tokens.ts';
import { FIRST_NAMES } from './words/first-names.ts';
import { GROUP_WORDS, KNOWN_GROUPS, KNOWN_ORGANISATIONS, ORGANISATION_WORDS } from './words/organisations.ts';
import { isDemonym } from './words/peoples.ts';
import { CALENDAR, NAME_PARTICLES, REPORTING_VERBS, TITLES } from './words/persons.ts';
import { CITIES, COMPASS, COUNTRIES, PLACE_WORDS } from './words/places.ts';

/** A letter for each word list. */
const LISTS: readonly (readonly [letter: string, has: (lower: string) => boolean])[] = [
  ['C', (lower) => COUNTRIES.has(lower)],
  ['c', (lower) => CITIES.has(lower)],
  ['D', isDemonym],
  ['O', (lower) => ORGANISATION_WORDS.has(lower)],
  ['G', (lower) => GROUP_WORDS.has(lower)],
  ['K', (lower) => KNOWN_ORGANISATIONS.has(lower)],
  ['k', (lower) => KNOWN_GROUPS.has(lower)],
  ['T', (lower) => TITLES.has(lower.endsWith('.') ? lower.slice(0, -1) : lower)],
  ['F', (lower) => FIRST_NAMES.has(lower)],
  ['V', (lower) => REPORTING_VERBS.has(lower)],
  ['M', (lower) => CALENDAR.has(lower)],
  ['P', (lower) => PLACE_WORDS.has(lower)],
  ['X', (lower) => COMPASS.has(lower)],
  ['N', (lower) => NAME_PARTICLES.has(lower)],
];

/** The lists a word is on: "C" for a country, "TF" for a word that is a title and a given name. */
export const listsOf = (lower: string): string => {
  let letters = '';
  for (const [letter, has] of LISTS) if (has(lower)) letters += letter;
  return letters;
};

const PHRASE_LISTS = [
  ['C', COUNTRIES],
  ['c', CITIES],
  ['K', KNOWN_ORGANISATIONS],
  ['k', KNOWN_GROUPS],
] as const;

/** First word of every entry of several words, with the most words such an entry has. */
const LONGEST = new Map<string, number>();
for (const [, list] of PHRASE_LISTS)
  for (const phrase of list) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    if (words.length > 1) LONGEST.set(first, Math.max(words.length, LONGEST.get(first) ?? 0));
  }

/** The list of the longest entry of several words that begins here, and how many words it has: "United Arab Emirates" → C, 3. */
export function phraseAt(tokens: readonly Token[], at: number): readonly [letter: string, words: number] | null {
  const longest = LONGEST.get(tokens[at]?.lower ?? '') ?? 0;
  for (let words = Math.min(longest, tokens.length - at); words > 1; words -= 1) {
    const phrase = tokens
      .slice(at, at + words)
      .map(({ lower }) => lower)
      .join(' ');
    const list = PHRASE_LISTS.find(([, entries]) => entries.has(phrase));
    if (list) return [list[0], words];
  }
  return null;
}
