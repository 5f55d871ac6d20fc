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
  return (
    startsWith(long, short) &&
    !short.every(isAnybodys) &&
    !isFirmWord(short.at(-1) ?? '') &&
    long.slice(short.length).every(isFirmWord)
  );
}

/** "Islamic Republic", "United Nations" are no short names of the agencies that are called after them. */
const isAnybodys = (word: string): boolean =>
  isDemonym(word) ||
  /^(?:republic|states?|nations|union|kingdom|united|national|federal|peoples?|central|general|world)$/.test(word);

const isWhose = (word: string): boolean => COUNTRIES.has(word) || isDemonym(word) || word === 'us' || word === 'uk';

/** How many words at the beginning say whose a body is; none where nothing else is left but one word. */
function countryWords([first = '', second = '', ...others]: readonly string[]): number {
  if (isWhose(first)) return others.length > 0 ? 1 : 0;
  return others.length > 1 && isWhose(`${first} ${second}`) ? 2 : 0;
}

/** "State Department" for "US State Department". Not "Ministry" for "Foreign Ministry", "Taliban" for "Afghan Taliban". */
function isWithoutCountry(short: readonly string[], { words, country }: BodyName): boolean {
  if (country === 0 || words.length - country !== short.length) return false;
  return short.every((word, at) => word === words[at + country]);
}

/** The first of two or three names, once the whole has been given: "Northrop" for "Northrop Grumman". Not a word of a list: "Islamic", "National". */
function isFirstName(short: readonly string[], long: readonly string[], given: boolean): boolean {
  const [word = ''] = short;
  return given && short.length === 1 && long.length <= 3 && word === long[0] && word.length > 3 && listsOf(word) === '';
}

/** A body's name taken apart once, for comparing it with many. */
export interface BodyName {
  readonly words: readonly string[];
  /** How many of the words, at the beginning, say whose it is: 1 in "US State Department". */
  readonly country: number;
  readonly initials: string;
  /** The letters of "TTP"; null where the name is no acronym. */
  readonly acronym: string | null;
}

export function bodyName(text: string): BodyName {
  const words = nameWords(text);
  const acronym = isAcronym(text) ? text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') : null;
  return { words, country: countryWords(words), initials: initialsOf(words), acronym };
}

/** Whether a shorter name stands for a body's full one. `given`: the full one has been read before. */
export function standsForBody(short: BodyName, full: BodyName, given: boolean): boolean {
  if (short.acronym !== null) return full.acronym === null && short.acronym === full.initials;
  return (
    isFirm(short.words, full.words) ||
    isWithoutCountry(short.words, full) ||
    isFirstName(short.words, full.words, given)
  );
}
