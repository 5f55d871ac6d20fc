import type { Term } from '../search/paragraph-index.ts';
import { oneForm } from '../search/spelling.ts';
import { terms } from '../search/terms.ts';
import { PARAPHRASES } from '../search/words/paraphrases.ts';
import { ALSO_SAID } from '../search/words/thesaurus.ts';
import type { AskedWord, Question } from './question.ts';
import { ANSWERED_WITH, EVENT_NOUNS, EVENTS, MEASURED, SAYING } from './words/answering.ts';
import { OPENING_VERB } from './words/question-words.ts';

const STRONG = 0.5;
/** Verbs that count for little in mid-question but are what is asked right after "who". */
const AFTER_WHO = new RegExp(
  `^\\s*(?:and |so )?(?:who|(?:which|what) (?!(?:${OPENING_VERB})\\b)\\p{L}+)\\s+(\\p{L}+)`,
  'iu',
);

/** The verb right after "who": without it nothing is answered. */
export const deedAsked = ({ text, words, focus }: Pick<Question, 'text' | 'words' | 'focus'>): string | null =>
  words.find((word) => !word.name && word.term !== focus && isAfterWho(text, word))?.term ?? null;

const isAfterWho = (text: string, { start, end }: Term): boolean => {
  const verb = AFTER_WHO.exec(text);
  return verb !== null && start >= verb[0].length - (verb[1]?.length ?? 0) && end <= verb[0].length;
};

/** What is asked of those named or of the event: "claimed" of "Who claimed the Lumora attack?", "target" of "What was the target of it?". */
export function heartOf(question: Pick<Question, 'text' | 'kind' | 'words'>): readonly AskedWord[] {
  const { text, kind, words } = question;
  const own = words.filter(
    (word) =>
      !word.name &&
      !/^\d/.test(word.term) &&
      !(kind === 'said' && SAYING.has(word.term)) &&
      !MEASURED.has(word.term) &&
      (word.weight >= STRONG || (isAfterWho(text, word) && ANSWERED_WITH.has(word.term))),
  );
  const which = new Set(eventsAsked(question).map(({ term }) => term));
  return own.filter(
    ({ term, start, end }) => !EVENT_NOUNS.has(text.slice(start, end).toLowerCase()) && !which.has(term),
  );
}

/** Words that answer the asked one: paraphrases, unless news answers it in words of its own. */
export const answersTo = (term: string): readonly string[] => ANSWERED_WITH.get(term) ?? PARAPHRASES.get(term) ?? [];

/** The words of a phrase and all that may stand for one of them in an answer. */
export const standingFor = (phrase: string): readonly string[] =>
  terms(phrase).flatMap(({ term, stop }) =>
    stop ? [] : [term, ...answersTo(term), ...(PARAPHRASES.get(term) ?? []), ...(ALSO_SAID.get(term) ?? [])],
  );

const PLAIN: ReadonlySet<string> = new Set(
  'air aerial deadly big large recent last latest first second third new next previous major terrorist suicide terror militant armed military alleged failed'
    .split(' ')
    .map(oneForm),
);

const SUPERLATIVE = /\p{L}{3}est$/iu;

/** "mosque" of "the mosque bombing": which event it was. "The deadliest bombing" is called so by whoever asks. */
export function eventsAsked({ text, words }: Pick<Question, 'text' | 'words'>): readonly AskedWord[] {
  return words.filter((word, at) => {
    const next = words[at + 1];
    return (
      next !== undefined &&
      !word.name &&
      EVENT_NOUNS.has(text.slice(next.start, next.end).toLowerCase()) &&
      !EVENTS.has(word.term) &&
      !PLAIN.has(word.term) &&
      !SUPERLATIVE.test(text.slice(word.start, word.end)) &&
      /^\s+$/.test(text.slice(word.end, next.start))
    );
  });
}
