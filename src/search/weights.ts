import type { Signals } from './second-look.ts';

/** How much each signal counts: fitted by `npm run fit` on the retrieval development data. */
export const PARAGRAPH_WEIGHTS: Signals = {
  words: 0.84,
  covered: 0,
  inOrder: 0.29,
  close: 0.29,
  together: 0.17,
  title: 0.42,
  withLead: 0.04,
  article: 0.21,
  articleWords: 0.42,
  beside: 0.21,
  lead: 0.084,
  recent: 0.336,
  noise: -0.08,
  long: 0.04,
  short: -0.25,
};
