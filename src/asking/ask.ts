import type { Answer, NearestPart, Part, PassagePart } from '../answer/answer.ts';
import { words } from '../answer/words.ts';
import type { Extent } from '../articles/article.ts';
import { cite, spanIn } from '../articles/span.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { bestSentences, type Candidate } from './best-sentences.ts';
import { confidenceOf } from './confidence.ts';
import { readQuestion } from './question.ts';

/** Limits that the asker set apart from the question: ISO days, both included; an outlet or an article. */
export interface AskLimits {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly source?: string | undefined;
}

const MOST = 3;
const ENOUGH = 0.5;
const NEAREST = 2;

const within = ({ sentence }: Candidate, { start, end }: Extent): Extent => ({
  start: start - sentence.start,
  end: end - sentence.start,
});

const citationOf = ({ article, paragraph, sentence }: Candidate) => cite(article, spanIn(article, paragraph, sentence));

const passage = (candidate: Candidate): PassagePart => ({
  type: 'passage',
  citation: citationOf(candidate),
  highlights: candidate.typed.map((extent) => within(candidate, extent)),
});

const nearest = (candidate: Candidate): NearestPart => ({
  type: 'nearest',
  citation: citationOf(candidate),
  highlights: [],
});

const note = (text: string): Part => ({ type: 'note', text });

/** Answers a question in the coverage's own words, or says what is missing and shows what comes closest. */
export function ask(coverage: Coverage, text: string, _limits: AskLimits = {}): Answer {
  const question = readQuestion(text);
  const found = bestSentences(coverage, question);
  const confidence = confidenceOf(question, found, coverage.search);
  if (confidence >= ENOUGH) return { state: 'supported', parts: found.slice(0, MOST).map(passage) };
  return { state: 'not-covered', parts: [note(words.notAnswered), ...found.slice(0, NEAREST).map(nearest)] };
}
