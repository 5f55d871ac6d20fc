import type { Token } from './tokens.ts';
import { FIRST_NAMES } from './words/first-names.ts';
import { GROUP_WORDS, KNOWN_GROUPS, KNOWN_ORGANISATIONS, ORGANISATION_WORDS } from './words/organisations.ts';
import { DEMONYMS, isDemonym } from './words/peoples.ts';
import { CALENDAR, NAME_PARTICLES, REPORTING_VERBS, TITLES } from './words/persons.ts';
import { CITIES, COMPASS, COUNTRIES, PLACE_WORDS } from './words/places.ts';

/** A letter for each word list, in the order in which a word's letters are written. */
const LISTS: readonly (readonly [letter: string, words: Iterable<string>])[] = [
  ['C', COUNTRIES],
  ['c', CITIES],
  ['D', DEMONYMS],
  ['O', ORGANISATION_WORDS],
  ['G', GROUP_WORDS],
  ['K', KNOWN_ORGANISATIONS],
  ['k', KNOWN_GROUPS],
  ['T', TITLES],
  ['F', FIRST_NAMES],
  ['V', REPORTING_VERBS],
  ['M', CALENDAR],
  ['P', PLACE_WORDS],
  ['X', COMPASS],
  ['N', NAME_PARTICLES],
];
const LETTERS = LISTS.map(([letter]) => letter).join('');

/** The letters of every word that is on a list as it stands. */
const LETTERS_OF = new Map<string, string>();
for (const [letter, words] of LISTS)
  for (const word of words) LETTERS_OF.set(word, (LETTERS_OF.get(word) ?? '') + letter);

const withLetter = (letters: string, letter: string): string =>
  letters.includes(letter) ? letters : [...LETTERS].filter((one) => one === letter || letters.includes(one)).join('');

/** The lists a word is on: "C" for a country, "TF" for a word that is a title and a given name; "gen." is the title "gen", "afghans" a people. */
export function listsOf(lower: string): string {
  const letters = LETTERS_OF.get(lower) ?? '';
  if (lower.endsWith('.')) {
    const isTitle = TITLES.has(lower.slice(0, -1));
    return isTitle ? withLetter(letters, 'T') : letters.replace('T', '');
  }
  return (lower.endsWith('s') || lower.endsWith('men')) && isDemonym(lower) ? withLetter(letters, 'D') : letters;
}

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
