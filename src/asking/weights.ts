import type { AnswerSigns } from './confidence.ts';
import type { Evidence } from './evidence.ts';
import type { SentenceSignals } from './sentence-signals.ts';

/** How much each signal of a sentence counts: fitted by `npm run fit` on the retrieval development data. */
export const SENTENCE_WEIGHTS: SentenceSignals = {
  covered: 3.73,
  exact: 3.32,
  rarest: 0.26,
  names: -0.3,
  inOrder: 0.84,
  close: 0.52,
  context: 0.79,
  before: 2.72,
  typed: 0.31,
  typedClose: 0.82,
  focus: 0.94,
  counted: 0.7,
  asks: -1.21,
  opens: 0.16,
  long: 0.06,
  short: -0.05,
  noise: -0.38,
  phrase: 0.8,
  paragraph: 4.14,
};

/** How much each sign counts for the confidence that the best sentence answers: fitted by `npm run fit` likewise. */
export const CONFIDENCE_WEIGHTS: AnswerSigns = {
  always: -4.5,
  covered: 2,
  exact: 1,
  reach: 4,
  unknown: -4,
  nameless: -3,
  rarest: 0.5,
  close: 0.5,
  inOrder: 0.5,
  typed: 0.3,
  typedClose: 0.3,
  found: 0.5,
  ahead: 0.5,
  score: 1,
};

/** How much what the rules found in a sentence counts beside its words. */
export const EVIDENCE_WEIGHTS: Evidence = { figure: 1.5, role: 1.5, speaker: 1, dated: 0.8, defined: 3, author: 4 };
