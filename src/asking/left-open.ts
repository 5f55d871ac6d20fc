import { terms } from '../search/terms.ts';
import { ofQuestion } from './of-question.ts';
import type { Question } from './question.ts';

/** "It was not clear who", "asked why", "cannot verify what": the sentence has the question, not the answer. */
const WONDERED =
  /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|unclear|unknown|(?:not|n['’]t|never|cannot|yet|no idea)\b[^,;.]{0,20}\b(?:clear|know|known|said|say|verif\w+|confirm\w*|determin\w+|understand|specif\w+|identif\w+|explain\w*)|(?:investigat|prob|inquir|inform|verify|determin|establish|find|piec)\w*)\b[^,;.“”"]{0,40}?\b(?:what|who|why|how|where|when|which)\s(?<open>[^,;.]{2,60})/giu;

const TO_DO = /\b(?:to|not|never)\s(?:be\s|\p{L}+ly\s)?$/iu;
const ASKS_DONE = /\b(?:when|where|how|why)\b.*\b(?:was|were|did)\b/iu;

/** Without one of these nothing is wondered, which is seen faster. */
const QUESTION_WORD = /\b(?:wh(?:at|o|y|ere|en|ich)|how)\s/iu;

const asksDone = ofQuestion(({ text, heart }) => heart.length > 0 && ASKS_DONE.test(text) && !/\bto\b/iu.test(text));
const plainWords = ofQuestion(({ words }) => new Set(words.flatMap(({ name, term }) => (name ? [] : [term]))));

/** "The order to kill" of "Where was Brandt killed?": what was to be done, nowhere that it was. */
function isUndone(question: Question, text: string, present: ReadonlySet<string>): boolean {
  const { heart } = question;
  if (!asksDone(question) || !heart.some((term) => present.has(term))) return false;
  const deeds = terms(text).filter(({ term }) => heart.includes(term));
  return deeds.length > 0 && deeds.every(({ start }) => TO_DO.test(text.slice(0, start)));
}

/** Whether the sentence, with its terms, only wonders what is asked, says that it is not known or was yet to be done. */
export function leavesOpen(question: Question, text: string, present: ReadonlySet<string>): boolean {
  if (isUndone(question, text, present)) return true;
  if (!QUESTION_WORD.test(text)) return false;
  const asked = plainWords(question);
  return [...text.matchAll(WONDERED)].some(({ groups }) =>
    terms(groups?.open ?? '').some(({ term, stop }) => !stop && asked.has(term)),
  );
}
