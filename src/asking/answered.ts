import type { Article, Extent, Paragraph } from '../articles/article.ts';
import type { Reading } from '../extraction/reading.ts';
import { typedPlaces } from './answer-type.ts';
import type { Candidate } from './best-sentences.ts';
import type { Question } from './question.ts';
import { ANNOUNCES } from './told-there.ts';
import { SENTENCE_WEIGHTS } from './weights.ts';

/** An answer goes on for so long that it tells something: "Twice. In Velm in May, and last year in Cairnmoor." */
const TELLING = 60;
const LONGEST = 400;

const isAnswered = ({ rule, spans }: Reading['quotes'][number], { number }: Paragraph): boolean =>
  rule === 'transcript' && spans[0].paragraph === number;

const QUOTED = /^["“«‘']/u;

/** What a sentence that ends in a colon announces: the quotation in the paragraph below. */
function announced({ paragraph: { number }, article }: Candidate): readonly [Paragraph, Extent] | null {
  const next = article.paragraphs[number];
  const first = next?.sentences[0];
  return next !== undefined && first !== undefined && QUOTED.test(next.text) ? [next, first] : null;
}

/** The first sentences of the turn below. */
function opening({ sentences, text }: Paragraph, from: number): Extent | null {
  const own = sentences.filter(({ end }) => end > from);
  const start = Math.max(from, own[0]?.start ?? text.length);
  const last = own.find(({ end }) => end - start >= TELLING) ?? own.at(-1);
  return last === undefined || last.end - start > LONGEST ? null : { start, end: last.end };
}

function below(article: Article, { number }: Paragraph, reading: Reading): readonly [Paragraph, Extent] | null {
  const next = article.paragraphs[number];
  const turn = next && reading.quotes.find((quote) => isAnswered(quote, next));
  const extent = next && turn ? opening(next, turn.spans[0].start) : null;
  return next && extent ? [next, extent] : null;
}

/**
 * In an interview a question that asks the same is answered by whoever speaks next, and of a line that announces somebody's words those words: the
 * candidate is what stands below, found by what stands above.
 * Everything else stays as it is.
 */
export function answeredInstead(candidate: Candidate, question: Question, reading: Reading | undefined): Candidate {
  const { article, paragraph, sentence, signals } = candidate;
  const isLast = paragraph.sentences.at(-1)?.start === sentence.start;
  if (!isLast || reading === undefined) return candidate;
  const isAsked = signals.asks > 0;
  const announces = !isAsked && question.kind === 'said' && ANNOUNCES.test(paragraph.text);
  if (!isAsked && !announces) return candidate;
  const [answer, extent] = (isAsked ? below(article, paragraph, reading) : announced(candidate)) ?? [];
  if (answer === undefined || extent === undefined) return candidate;
  const typed = typedPlaces(answer.text.slice(extent.start, extent.end), question.wanted).map(({ start, end }) => ({
    start: start + extent.start,
    end: end + extent.start,
  }));
  const score = candidate.score - (isAsked ? SENTENCE_WEIGHTS.asks : 0);
  return { ...candidate, paragraph: answer, sentence: extent, typed, score, answers: true };
}
