import { listsOf } from './gazetteer.ts';
import { initialsOf, isAcronym, nameWords } from './name-key.ts';
import { BUSINESSES, FIRM_ENDINGS } from './words/businesses.ts';
import { isDemonym } from './words/peoples.ts';
import { COUNTRIES } from './words/places.ts';

const isFirmWord = (word: string): boolean => BUSINESSES.has(word) || FIRM_ENDINGS.has(word);

const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length < long.length && short.every((word, at) => word === long[at]);

/** "Ford" for "Ford Motor Company", "China Eastern" for "China Eastern Airlines". Not "Islamic State" for "Islamic State Khorasan", "Google" for "Google DeepMind". */
function isFirm(short: readonly string[], long: readonly string[]): boolean {
  return startsWith(long, short) && !isFirmWord(short.at(-1) ?? '') && long.slice(short.length).every(isFirmWord);
}

const isWhose = (word: string): boolean => COUNTRIES.has(word) || isDemonym(word) || word === 'us' || word === 'uk';

/** "State Department" for "US State Department". Not "Ministry" for "Foreign Ministry", "Taliban" for "Afghan Taliban". */
function isWithoutCountry(short: readonly string[], long: readonly string[]): boolean {
  const [first = '', second = ''] = long;
  const country = isWhose(first) ? 1 : isWhose(`${first} ${second}`) ? 2 : 0;
  const rest = long.slice(country);
  return country > 0 && rest.length > 1 && rest.length === short.length && rest.every((word, at) => word === short[at]);
}

/** The first of two or three names, once the whole has been given: "Northrop" for "Northrop Grumman". Not a word of a list: "Islamic", "National". */
function isFirstName(short: readonly string[], long: readonly string[], given: boolean): boolean {
  const [word = ''] = short;
  return given && short.length === 1 && long.length <= 3 && word === long[0] && word.length > 3 && listsOf(word) === '';
}

/** A body's name taken apart once, for comparing it with many. */
export interface BodyName {
  readonly words: readonly string[];
  readonly initials: string;
  /** The letters of "TTP"; null where the name is no acronym. */
  readonly acronym: string | null;
}

export const bodyName = (text: string): BodyName => ({
  words: nameWords(text),
  initials: initialsOf(text),
  acronym: isAcronym(text) ? text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') : null,
});

/** Whether a shorter name stands for a body's full one. `given`: the full one has been read before. */
export function standsForBody(short: BodyName, full: BodyName, given: boolean): boolean {
  if (short.acronym !== null) return full.acronym === null && short.acronym === full.initials;
  return (
    isFirm(short.words, full.words) ||
    isWithoutCountry(short.words, full.words) ||
    isFirstName(short.words, full.words, given)
  );
}
