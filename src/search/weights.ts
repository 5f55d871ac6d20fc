import type { Signals } from './second-look.ts';

/** How much each signal counts: fitted by `npm run fit` on the retrieval development data. */
export const PARAGRAPH_WEIGHTS: Signals = {
  words: 1,
  covered: 0,
  inOrder: 0.25,
  close: 0.25,
  together: 0,
  title: 0.4,
  withLead: 0.1,
  article: 0,
  articleWords: 0.45,
  beside: 0.15,
  lead: 0.07,
  recent: 0.4,
  noise: -0.1,
  long: 0.05,
  short: -0.3,
};
