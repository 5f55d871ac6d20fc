import type { AnswerSigns } from './confidence.ts';
import type { Evidence } from './evidence.ts';
import type { SentenceSignals } from './sentence-signals.ts';

/** How much each signal of a sentence counts: fitted by `npm run fit` on the retrieval development data; `story` and `heart` set by hand since. */
export const SENTENCE_WEIGHTS: SentenceSignals = {
  covered: 4.23,
  exact: 3.69,
  rarest: 0.16,
  names: -0.7,
  inOrder: 0.23,
  close: -0.1,
  context: 1.09,
  before: 3.21,
  story: 3.5,
  heart: 2,
  typed: 0.99,
  typedClose: 0.88,
  focus: 0.45,
  counted: 0.96,
  asks: -2.63,
  opens: 0.41,
  long: 0.26,
  short: -0.42,
  noise: -0.07,
  phrase: 1.16,
  paragraph: 5.34,
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
