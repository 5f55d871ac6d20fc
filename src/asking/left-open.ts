import { terms } from '../search/terms.ts';
import { ofQuestion } from './of-question.ts';
import type { Question } from './question.ts';

/** "It was not clear who", "asked why", "cannot verify what": the sentence has the question, not the answer. */
const WONDERED =
  /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|unclear|unknown|(?:not|n['’]t|never|cannot|yet|no idea)\b[^,;.]{0,20}\b(?:clear|know|known|said|say|verif\w+|confirm\w*|determin\w+|understand|specif\w+|identif\w+|explain\w*)|(?:investigat|prob|inquir|inform|verify|determin|establish|find|piec)\w*)\b[^,;.“”"]{0,40}?\b(?:what|who|why|how|where|when|which)\s(?<open>[^,;.]{2,60})/giu;

/** Without one of these nothing is wondered, which is seen faster. */
const QUESTION_WORD = /\b(?:wh(?:at|o|y|ere|en|ich)|how)\s/iu;

const plainWords = ofQuestion(({ words }) => new Set(words.flatMap(({ name, term }) => (name ? [] : [term]))));

/** Whether the sentence only wonders what is asked, or says that it is not known. */
export function leavesOpen(question: Question, text: string): boolean {
  if (!QUESTION_WORD.test(text)) return false;
  const asked = plainWords(question);
  return [...text.matchAll(WONDERED)].some(({ groups }) =>
    terms(groups?.open ?? '').some(({ term, stop }) => !stop && asked.has(term)),
  );
}
