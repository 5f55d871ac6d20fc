import { overlaps } from '../articles/span.ts';
import type { Reading } from '../extraction/reading.ts';
import { terms } from '../search/terms.ts';
import type { Asked } from './asked.ts';
import type { Candidate } from './best-sentences.ts';
import { figuresMeant } from './counted-asked.ts';
import type { Question } from './question.ts';

/** What reading the article found in a sentence that meets the kind of question; each 0 or 1. */
export interface Evidence {
  /** A figure counts what is asked. */
  readonly figure: number;
  /** The one asked about is called something there. */
  readonly role: number;
  /** The one asked about is quoted there. */
  readonly speaker: number;
  /** Says when. */
  readonly dated: number;
  /** Tells who wrote it, where that is asked. */
  readonly author: number;
  /** An abbreviation stands beside what it is short for. */
  readonly defined: number;
}

const termsOf = (text: string): readonly string[] => terms(text).flatMap(({ term, stop }) => (stop ? [] : [term]));

const meets = (name: string, wanted: ReadonlySet<string>): boolean => termsOf(name).some((term) => wanted.has(term));

function hasRole(question: Question, { paragraph, sentence }: Candidate, reading: Reading): boolean {
  if (question.kind !== 'identity') return false;
  const wanted = new Set(question.words.map(({ term }) => term));
  return reading.roles.some(
    ({ holder, span }) =>
      holder.paragraph === paragraph.number &&
      overlaps(holder, sentence) &&
      overlaps(span, sentence) &&
      meets(paragraph.text.slice(holder.start, holder.end), wanted),
  );
}

/** Whether somebody whom the question names speaks in the sentence. */
export function speaksIn({ named }: Asked, { paragraph, sentence }: Candidate, reading: Reading): boolean {
  return reading.quotes.some(
    ({ spans, speaker }) =>
      speaker !== null &&
      spans.some((span) => span.paragraph === paragraph.number && overlaps(span, sentence)) &&
      meets(`${speaker.name} ${paragraph.text.slice(speaker.span.start, speaker.span.end)}`, named),
  );
}

const isDated = (question: Question, { paragraph, sentence }: Candidate, reading: Reading): boolean =>
  question.kind === 'when' &&
  reading.dates.some(
    ({ span, type }) =>
      span.paragraph === paragraph.number && overlaps(span, sentence) && (type === 'DATE' || type === 'TIME'),
  );

const STANDS_FOR =
  /\bstands? for\b|\bshort for\b|\b(?:abbreviation|acronym)\b|\bwhat (?:is|are|was|were) (?:the |an? )?[A-Z][A-Z-]{1,6}\b/;

/** "TTP [Tehrik-i-Taliban Pakistan]", "National Security Committee (NSC)". */
function isDefined(question: Question, { paragraph, sentence }: Candidate): boolean {
  if (!STANDS_FOR.test(question.text)) return false;
  const text = paragraph.text.slice(sentence.start, sentence.end);
  return question.words.some(({ start, end }) => {
    const at = text.indexOf(question.text.slice(start, end));
    if (at === -1) return false;
    return /^\s?[([]/.test(text.slice(at + end - start)) || /[([]$/.test(text.slice(0, at));
  });
}

const AUTHOR =
  /\bwho (?:wrote|authored|reported|penned)\b|\bwho(?:'s|’s| is| was| are) the (?:author|writer|journalist|reporter)|\bauthor of (?:the|this)\b|\bwritten by whom\b/i;
export const asksAuthor = ({ text }: Question): boolean => AUTHOR.test(text);

export const AUTHORED: ReadonlySet<string> = new Set(['byline', 'bio']);

export function evidenceIn(asked: Asked, candidate: Candidate, reading: Reading | undefined): Evidence {
  const { question, counted, places } = asked;
  const { article, paragraph, sentence } = candidate;
  const has = (test: (reading: Reading) => boolean): number => (reading !== undefined && test(reading) ? 1 : 0);
  return {
    figure: has(
      (read) => counted !== null && figuresMeant(article, read, paragraph.number, sentence, counted, places).length > 0,
    ),
    role: has((read) => hasRole(question, candidate, read)),
    speaker: has((read) => question.kind === 'said' && speaksIn(asked, candidate, read)),
    dated: has((read) => isDated(question, candidate, read)),
    author: asksAuthor(question) && AUTHORED.has(paragraph.kind) ? 1 : 0,
    defined: isDefined(question, candidate) ? 1 : 0,
  };
}
