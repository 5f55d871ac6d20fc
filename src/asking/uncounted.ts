import type { Extent } from '../articles/article.ts';
import { PLURAL_PEOPLE } from '../extraction/figures/words/people.ts';
import type { Reading } from '../extraction/reading.ts';
import { terms } from '../search/terms.ts';
import type { Asked } from './asked.ts';
import type { Candidate } from './best-sentences.ts';
import { figuresMeant } from './figures-meant.ts';
import { standingFor } from './heart.ts';
import { isOfDate } from './number-missed.ts';
import { ofQuestion } from './of-question.ts';
import type { Question } from './question.ts';
import { isModifier } from './typed-words.ts';
import { ASKING_VERB } from './words/question-words.ts';

const PHRASE = new RegExp(
  `\\b(?:how many|number of)\\s+(?<nouns>(?:(?!(?:${ASKING_VERB}|and|what|which|who|that|in|at|on|by|from|to|of|for)\\b)[\\p{L}\\p{N}'’-]+\\s*){1,4})`,
  'iu',
);
/** Of these a number is told with a sign or in other words. */
const OTHERWISE = /\b(?:times|dollars?|euros?|pounds|years|days|hours|percent)\b/iu;
const ANYBODY = /\b(?:people|persons|ppl|lives|others|more)\b/iu;

interface Nouns {
  readonly isAnybody: boolean;
  readonly terms: ReadonlySet<string>;
}

/** What is counted, with what stands for it; null where that is not said or is seldom repeated. */
const nounsCounted = ofQuestion(({ kind, text }): Nouns | null => {
  const phrase = kind === 'count' ? PHRASE.exec(text)?.groups?.nouns : undefined;
  if (phrase === undefined || OTHERWISE.test(phrase)) return null;
  const all = standingFor(phrase);
  return all.length === 0 ? null : { isAnybody: ANYBODY.test(phrase), terms: new Set(all) };
});

/** How far behind a number the noun may stand. */
const NEAR = 45;
/** "Forty of them", "builds two.", "and 180 were flooded": the noun was said before. */
const ALONE =
  /^(?:\s(?:of (?:them|those|these|which|the)|more|others?|each)\b|\s*(?:[.,;)”"]|$)|\s(?:were|was|are|have|had|has|in|by|on|at|to|from|since|after)\b)/iu;

function countsThem(question: Question, nouns: Nouns, text: string, number: Extent): boolean {
  const behind = text.slice(number.end);
  if (ALONE.test(behind)) return true;
  const near = /^[^.,;:()]*/u.exec(behind.slice(0, NEAR))?.[0] ?? '';
  return terms(near).some((one) => {
    const word = near.slice(one.start, one.end).toLowerCase();
    if (nouns.isAnybody && PLURAL_PEOPLE.has(word)) return true;
    return nouns.terms.has(one.term) && !isModifier(behind, one, question);
  });
}

/** Whether what is counted is told of without a number of it: "schools were burned and 30 boats were sunk" of "How many schools were burned?" */
export function isUncounted(asked: Asked, candidate: Candidate, reading: Reading | undefined): boolean {
  const { question, counted, places } = asked;
  const nouns = nounsCounted(question);
  if (nouns === null || candidate.signals.counted > 0) return false;
  if (counted !== null && reading !== undefined && figuresMeant(candidate, reading, counted, places).length > 0)
    return false;
  const { paragraph, sentence, typed } = candidate;
  const text = paragraph.text.slice(0, sentence.end);
  return !typed.some(
    (number) => !isOfDate(candidate, reading, number.start) && countsThem(question, nouns, text, number),
  );
}
