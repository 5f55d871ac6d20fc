import type { AnswerSigns } from './confidence.ts';
import type { Evidence } from './evidence.ts';
import type { SentenceSignals } from './sentence-signals.ts';

/** How much each signal of a sentence counts: fitted by `npm run fit` on the retrieval development data. */
export const SENTENCE_WEIGHTS: SentenceSignals = {
  covered: 2.46,
  exact: 2.3,
  asked: 1.58,
  rarest: 0.21,
  names: -0.09,
  close: 0.47,
  inOrder: 0.4,
  context: -0.86,
  before: 2.45,
  story: 1.62,
  heart: 0.74,
  typed: 1.02,
  typedClose: 0.99,
  country: 1.72,
  focus: 0.7,
  counted: 0.56,
  asks: -1.79,
  long: 0.47,
  short: -0.32,
  phrase: 0.39,
  paragraph: 5.91,
};

/** How much each sign counts for the confidence that the best sentence answers: fitted by `npm run fit` likewise. */
export const CONFIDENCE_WEIGHTS: AnswerSigns = {
  always: -2.71,
  found: 0.77,
  asked: 1.9,
  story: 3.12,
  title: 1.72,
  missing: -1.03,
  nameless: -1.03,
  yearless: -1.73,
  denied: -2.33,
  contrary: -1.02,
};

/** How much what the rules found in a sentence counts beside its words. */
export const EVIDENCE_WEIGHTS: Evidence = {
  measured: 3,
  background: -3,
  later: 1.5,
  figure: 1.5,
  role: 1.5,
  speaker: 1,
  dated: 0.8,
  defined: 3,
  author: 7,
};
