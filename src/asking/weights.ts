import type { AnswerSigns } from './confidence.ts';
import type { Evidence } from './evidence.ts';
import type { SentenceSignals } from './sentence-signals.ts';

/** How much each signal of a sentence counts: fitted by `npm run fit` on the retrieval development data. */
export const SENTENCE_WEIGHTS: SentenceSignals = {
  covered: 2.44,
  exact: 2.29,
  asked: 1.62,
  rarest: 0.18,
  names: -0.08,
  close: 0.49,
  inOrder: 0.39,
  context: -0.83,
  before: 2.43,
  story: 1.68,
  heart: 0.8,
  typed: 1.02,
  typedClose: 1,
  country: 1.7,
  focus: 0.71,
  counted: 0.56,
  asks: -1.78,
  long: 0.48,
  short: -0.31,
  phrase: 0.35,
  paragraph: 5.8,
};

/** How much each sign counts for the confidence that the best sentence answers: fitted by `npm run fit` likewise. */
export const CONFIDENCE_WEIGHTS: AnswerSigns = {
  always: -2.26,
  found: 0.52,
  asked: 1.97,
  story: 2.78,
  title: 1.79,
  missing: -1.06,
  nameless: -1.29,
  yearless: -1.59,
  denied: -2.4,
  contrary: -1.12,
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
