import type { Article, Extent } from '../articles/article.ts';
import { overlaps, slice } from '../articles/span.ts';
import type { Reading } from '../extraction/reading.ts';
import { terms } from '../search/terms.ts';
import type { Asked } from './asked.ts';
import type { Candidate } from './best-sentences.ts';
import { answersTo } from './heart.ts';
import { neighbourhood } from './told-there.ts';
import { KIN } from './words/question-words.ts';

const ASKS_KIN = new RegExp(`\\b(?:${KIN})\\b`, 'iu');

const STREET_BEFORE = /^(?:Rue|Avenue|Boulevard|Via|Calle)\b/u;
const STREET_BEHIND =
  /^ (?:street|avenue|road|square|boulevard|bridge|airport|hospital|stadium|district|province|county|valley)\b/iu;

/** "Pieter Maas street" and "Rue Pieter Maas" name nobody. */
const isStreet = (text: string, { start, end }: Extent): boolean =>
  STREET_BEFORE.test(text.slice(start, end)) || STREET_BEHIND.test(text.slice(end));

/** Whether the article calls somebody something, and nothing that is asked for: the president is not the pilot. */
function isAnotherPost({ question }: Asked, article: Article, name: number, reading: Reading): boolean {
  const typed = new Set(question.words.flatMap(({ term }) => [term, ...answersTo(term)]));
  const entity = reading.entities.findIndex(({ names }) => names.includes(name));
  const roles = reading.roles.filter((role) => role.entity === entity);
  return roles.length > 0 && !roles.some(({ span }) => terms(slice(article, span)).some(({ term }) => typed.has(term)));
}

/** Whether a person stands in the sentence or beside it of whom the question has no word and who may be the one asked for. */
export function namesNewPerson(asked: Asked, candidate: Candidate, reading: Reading): boolean {
  const { article, paragraph } = candidate;
  const typed = new Set(asked.question.words.map(({ term }) => term));
  const near = neighbourhood(candidate);
  const inFull = asked.names.some(({ words }) => words.length > 1);
  // "Basil Lund" is new to "Lund's brother".
  const isNew = (own: readonly string[]): boolean =>
    !own.some((term) => typed.has(term)) ||
    (!inFull && ASKS_KIN.test(asked.question.text) && own.length > 1 && !typed.has(own[0] ?? ''));
  return reading.names.some(
    ({ kind, span }, name) =>
      kind === 'person' &&
      span.paragraph === paragraph.number &&
      overlaps(span, near) &&
      !isStreet(paragraph.text, span) &&
      !isAnotherPost(asked, article, name, reading) &&
      isNew(terms(slice(article, span)).map(({ term }) => term)),
  );
}
