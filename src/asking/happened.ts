import { overlaps } from '../articles/span.ts';
import { VERB_FORMS } from '../extraction/figures/words/effects.ts';
import type { Reading } from '../extraction/reading.ts';
import { termsIn } from '../search/terms.ts';
import type { Candidate } from './best-sentences.ts';
import { ofQuestion } from './of-question.ts';
import { HAPPENED, type Question } from './question.ts';
import { EVENT_NOUNS } from './words/answering.ts';

const asksHappened = ofQuestion(({ text }) => HAPPENED.test(text));

/** Terms of the place, the people or the event asked about. */
const subject = ofQuestion(({ words }) => words.map(({ term }) => term));

/** Somebody was hurt or freed, something was struck: what is asked for rather than that somebody was met. */
const isGrave = (word: string): boolean => VERB_FORMS.has(word) || EVENT_NOUNS.has(word);

const WORTH = { told: 0.3, grave: 0.5, titled: 0.4 };

/**
 * How far a sentence tells what happened there, where that is asked, 0 to about 1: an event is found in it beside all those asked about; more where the title
 * names them and the sentence is near its beginning.
 */
export function tellsHappened(question: Question, candidate: Candidate, reading: Reading): number {
  if (!asksHappened(question)) return 0;
  const { article, paragraph, sentence, present } = candidate;
  const about = subject(question);
  const told = reading.happenings.filter(
    ({ span, predicate }) => span.paragraph === paragraph.number && overlaps(predicate, sentence),
  );
  if (told.length === 0 || !about.every((term) => present.has(term))) return 0;
  const grave = told.some(({ predicate }) => isGrave(paragraph.text.slice(predicate.start, predicate.end)));
  const title = termsIn(article.title ?? '');
  const isTitled = about.every((term) => title.has(term));
  return WORTH.told + (grave ? WORTH.grave : 0) + (isTitled ? WORTH.titled : 0) / paragraph.number;
}
