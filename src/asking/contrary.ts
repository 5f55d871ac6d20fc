import { terms } from '../search/terms.ts';
import { OPPOSITES } from './words/opposites.ts';

const NOT = String.raw`(?:(?:not|never|cannot)(?! only\b)|\p{L}+n['’]t|isnt|wasnt|doesnt|didnt|cant)\b`;
/** Within the first words of the question itself, before anything is set off by a comma. */
const ASKS_WHO_DID_NOT = new RegExp(String.raw`^(?:[^\s,“"]+\s+){0,7}?${NOT}`, 'iu');
const DENIES =
  /\b(?:not|never|no|nor|neither|none|nobody|nothing|cannot|without|\p{L}+n['’]t|unable|fail\w*|refus\w*|den(?:y|ied|ies)|lack\w*)\b/iu;
const SENTENCE = /(?<=[.!?])\s+(?=\p{Lu})/u;

/**
 * Asks who did not do it, of a sentence that says who did: "Who has not signed the accord?" of "Velm and Ostania have signed it."
 * Near miss: "Which minister, who did not attend, resigned?" asks who resigned.
 */
export const isDenied = (question: string, sentence: string): boolean =>
  ASKS_WHO_DID_NOT.test(question.trim().split(SENTENCE).at(-1) ?? '') && !DENIES.test(sentence);

/**
 * The contrary stands in the place of an asked word: "the northern border" asked of "the southern border".
 * Near miss: "the northern and the southern border" has the asked word too.
 */
export function isContrary(question: string, sentence: string): boolean {
  const asked = new Set(terms(question).map(({ term }) => term));
  const told = new Set(terms(sentence).map(({ term }) => term));
  const isTurned = (term: string): boolean =>
    !told.has(term) && [...(OPPOSITES.get(term) ?? [])].some((other) => told.has(other) && !asked.has(other));
  return [...asked].some(isTurned);
}
