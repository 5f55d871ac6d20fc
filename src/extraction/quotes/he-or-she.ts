import type { Article } from '../../articles/article.ts';
import { FIRST_NAMES } from '../people/words/first-names.ts';
import { EITHERS_NAMES, WOMENS_NAMES } from '../people/words/womens-names.ts';
import type { LocalEntity, People } from '../reading.ts';

export type Pronoun = 'he' | 'she';

export const pronounOf = (word: string): Pronoun => (/^(?:he|his|him)$/iu.test(word) ? 'he' : 'she');

/** "a spokeswoman", "her mother", "a 24-year-old female protester". */
const WOMAN =
  /\b(?:\p{L}*woman|girl|girlfriend|mother|grandmother|sister|daughter|wife|widow|aunt|niece|female|actress|queen|princess|mrs|ms|miss|lady)\b/iu;
const MAN =
  /\b(?:\p{L}*(?<!wo)man|boy|boyfriend|father|grandfather|brother|son|husband|widower|uncle|nephew|male|king|prince|mr|sir|lord|imam|mullah)\b/iu;

const byWords = (words: string): Pronoun | null => {
  const [she, he] = [WOMAN.test(words), MAN.test(words)];
  return she === he ? null : she ? 'she' : 'he';
};

/** How many characters before a name tell what it is called by: "Mrs. ", "spokesman ". */
const BESIDE = 14;

function byTitles(article: Article, people: People, { names }: LocalEntity): Pronoun | null {
  for (const index of names) {
    const span = people.names[index]?.span;
    if (span === undefined) continue;
    const before = (article.paragraphs[span.paragraph - 1]?.text ?? '').slice(
      Math.max(0, span.start - BESIDE),
      span.start,
    );
    const title = /(?<title>\p{L}+)\.?\s$/u.exec(before)?.groups?.title;
    const told = title === undefined ? null : byWords(title);
    if (told) return told;
  }
  return null;
}

/** By the first word that is a given name. A name alone may be a man's surname ("Ryan"), hardly a woman's. */
const byFirstName = ({ name }: LocalEntity): Pronoun | null => {
  const words = name.toLowerCase().split(/\s+/u);
  const given = words
    .slice(0, Math.max(1, words.length - 1))
    .find((word) => FIRST_NAMES.has(word) || WOMENS_NAMES.has(word));
  if (given === undefined || EITHERS_NAMES.has(given)) return null;
  if (WOMENS_NAMES.has(given)) return 'she';
  return words.length > 1 ? 'he' : null;
};

/** Which pronoun stands for a person, by the titles beside the names, else by the first name; null where neither tells. */
export function pronounFor(article: Article, people: People, index: number): Pronoun | null {
  const entity = people.entities[index];
  return entity === undefined ? null : (byTitles(article, people, entity) ?? byFirstName(entity));
}

/** The same for words that name nobody: "her mother", "the spokesman for the line". */
export const pronounForWords = (words: string): Pronoun | null =>
  byWords(words.split(/\s(?:of|for|in|at|from|with|who)\s/u)[0] ?? words);
