import type { ParagraphIndex } from '../search/paragraph-index.ts';
import type { Candidate } from './best-sentences.ts';
import { measureAsked } from './measures.ts';
import type { Question } from './question.ts';
import type { SentenceSignals } from './sentence-signals.ts';
import { type Sought, soughtOf } from './sought-words.ts';
import { CONFIDENCE_WEIGHTS } from './weights.ts';

/** What tells whether the best sentence answers at all, each between 0 and about 1. */
export interface AnswerSigns {
  readonly always: number;
  /** Share of the asked words that the sentence has. */
  readonly covered: number;
  readonly exact: number;
  /** Share that the sentence, its paragraph or its title has. */
  readonly reach: number;
  /** Share that stands nowhere in the coverage. */
  readonly unknown: number;
  /** Asked names and numbers that the sentence, its paragraph and its title all lack. */
  readonly nameless: number;
  /** Share of what is asked of those named that the sentence says. */
  readonly heart: number;
  /** The measure or attribute asked for stands there: 1, 0 where it does not, half where none is asked for. */
  readonly measured: number;
  readonly rarest: number;
  readonly close: number;
  readonly inOrder: number;
  readonly typed: number;
  readonly typedClose: number;
  /** How well the paragraph was found, not compared with others. */
  readonly found: number;
  /** How far ahead of the best sentence of any other paragraph. */
  readonly ahead: number;
  readonly score: number;
}

const shareOf = (sought: readonly Sought[], fits: (one: Sought) => boolean): number => {
  const total = sought.reduce((sum, { worth }) => sum + worth, 0);
  return total > 0 ? sought.reduce((sum, one) => sum + (fits(one) ? one.worth : 0), 0) / total : 0;
};

const isUnknown =
  (index: ParagraphIndex) =>
  ({ term, standIns }: Sought): boolean =>
    !index.occurs(term) && ![...standIns].some((other) => index.occurs(other));

function measuredIn({ text }: Question, { paragraph, sentence: { start, end } }: Candidate): number {
  const measure = measureAsked(text);
  if (measure === null) return 0.5;
  return measure.found.test(paragraph.text.slice(start, end)) ? 1 : 0;
}

const AHEAD = 4;
const SCORE = 12;

export function signsOf(
  question: Question,
  best: Candidate,
  others: readonly Candidate[],
  index: ParagraphIndex,
): AnswerSigns {
  const sought = soughtOf(question, index);
  const { signals } = best;
  const rival = others.find(({ paragraph, article }) => paragraph !== best.paragraph || article !== best.article);
  const from = (name: keyof SentenceSignals) => signals[name];
  return {
    always: 1,
    covered: from('covered'),
    exact: from('exact'),
    reach: signals.covered + Math.max(signals.context, signals.story),
    unknown: shareOf(sought, isUnknown(index)),
    nameless: best.lacking,
    heart: from('heart'),
    measured: measuredIn(question, best),
    rarest: from('rarest'),
    close: from('close'),
    inOrder: from('inOrder'),
    typed: from('typed'),
    typedClose: from('typedClose'),
    found: best.found,
    ahead: Math.min(1, Math.max(0, best.score - (rival?.score ?? 0)) / AHEAD),
    score: best.score / SCORE,
  };
}

export const CONFIDENCE_SIGNS = Object.keys(CONFIDENCE_WEIGHTS) as (keyof AnswerSigns)[];

/** How sure we are that the first candidate answers, 0-1: the same figure decides between answering and refusing. */
export function confidenceOf(question: Question, candidates: readonly Candidate[], index: ParagraphIndex): number {
  const [best, ...others] = candidates;
  if (best === undefined) return 0;
  const signs = signsOf(question, best, others, index);
  const sum = CONFIDENCE_SIGNS.reduce((total, name) => total + CONFIDENCE_WEIGHTS[name] * signs[name], 0);
  return 1 / (1 + Math.exp(-sum));
}
