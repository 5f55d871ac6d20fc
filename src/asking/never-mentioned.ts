import type { Coverage } from '../coverage/coverage.ts';
import { FIRST_NAMES } from '../extraction/people/words/first-names.ts';
import { isDemonym } from '../extraction/people/words/peoples.ts';
import { CITIES, COUNTRIES } from '../extraction/people/words/places.ts';
import { asWritten } from './as-written.ts';
import { ACRONYM, type AskedName, namesAsked, stands } from './asked-names.ts';
import { isEnglish } from './english.ts';
import type { Question } from './question.ts';
import type { AlsoCalled } from './sought-words.ts';
import { LANDS_OF } from './words/capitals.ts';
import { PERSON_NOUNS, TITLES } from './words/question-words.ts';

const LOOKED_AT = 20;

/** "Lena Brandt", also typed small; not "Ostanian Guards", "US Army". */
function isFullName(words: readonly string[]): boolean {
  const first = words[0]?.toLowerCase() ?? '';
  const isTyped = words.every((word) => /^\p{Lu}/u.test(word)) || FIRST_NAMES.has(first);
  return (
    words.length > 1 &&
    isTyped &&
    !CITIES.has(first) &&
    !COUNTRIES.has(first) &&
    !isDemonym(first) &&
    !words.some((word) => ACRONYM.test(word))
  );
}

/** "The Tide Harvest festival": a thing with a name of capitals, which many write apart. */
const OF_EVENT = /^ (?:events?|parades?|festivals?|concerts?|conferences?|ceremon(?:y|ies)|weekend|day)\b/iu;

/** Somebody called by the last word alone may be meant: "Lena Brandt" where only "Brandt" is told of. */
const isCalled = ({ entities }: Coverage, last: string): boolean =>
  entities.find(last).some(({ names }) => names.every((name) => !name.includes(' ')));

/** The last two words side by side, or with one between them. */
function standsTogether({ search, article: articleOf }: Coverage, text: string, words: readonly string[]): boolean {
  const [one = '', other = ''] = words.slice(-2).map((word) => asWritten(word.replace(/['’]s?$/u, '')));
  const together = new RegExp(`${one}[\\s.’'-]+(?:\\p{L}+\\s)?${other}`, 'iu');
  return search.search(text, LOOKED_AT).some(({ article, paragraph }) => {
    const { title = '', paragraphs } = articleOf(article) ?? { paragraphs: [] };
    return together.test(`${title}\n${paragraphs[paragraph - 1]?.text ?? ''}`);
  });
}

/** A full name of which the coverage has each word, and nowhere together: "Lena Brandt" where Ada Brandt and Lena Sorrel are told of. */
function standsApart(coverage: Coverage, text: string): boolean {
  const words = text.split(/\s+/u);
  if (!isFullName(words) || isCalled(coverage, words.at(-1) ?? '')) return false;
  const { find, near } = coverage.entities;
  return find(text).length === 0 && near(text, 1).length === 0 && !standsTogether(coverage, text, words);
}

/** "Did Shell agree" where the coverage only tells of shells: a word that it never writes as a name. */
function isOnlyAWord({ search }: Coverage, { text, words }: Question, name: AskedName): boolean {
  const [only] = name.words;
  if (only === undefined || name.words.length > 1 || only.start === 0 || !/^\p{Lu}\p{Ll}{3,}$/u.test(name.text))
    return false;
  const isHead = /\b(?:did|does|do|will|has|have|had|by|of|with|from|to)\s$/u.test(text.slice(0, only.start));
  return (
    isHead &&
    // "Labour's", "Doctors Without Borders": one word of a longer name.
    !/^(?:['’]|\s\p{Lu})/u.test(text.slice(only.end)) &&
    words.some(({ start }) => /^\p{Ll}/u.test(text.slice(start))) &&
    search.occurs(only.term) &&
    !search.isName(only.term) &&
    !TITLES.has(only.term) &&
    !PERSON_NOUNS.has(only.term) &&
    !COUNTRIES.has(name.text.toLowerCase()) &&
    !CITIES.has(name.text.toLowerCase()) &&
    isEnglish(name.text.toLowerCase())
  );
}

/**
 * Names of which the coverage has no word, or not the last one: "Donald Trump" where only another Donald is mentioned. Initials stand for what the coverage
 * spells out, capitals for their countries.
 */
export const neverMentioned = (
  coverage: Coverage,
  question: Question,
  alsoCalled: AlsoCalled = () => [],
): readonly AskedName[] =>
  namesAsked(question).filter((name) => {
    const { text, words } = name;
    if (isOnlyAWord(coverage, question, name)) return true;
    const last = words.at(-1);
    if (last === undefined) return false;
    if (stands(coverage.search, last.term))
      return !OF_EVENT.test(question.text.slice(last.end)) && standsApart(coverage, text);
    return !(
      (ACRONYM.test(text) || LANDS_OF.has(text.toLowerCase())) &&
      alsoCalled(last.term).some((term) => coverage.search.occurs(term))
    );
  });
