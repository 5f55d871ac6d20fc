import type { Signals } from './second-look.ts';

/** How much each signal counts: fitted by `npm run fit` on the retrieval development data. */
export const PARAGRAPH_WEIGHTS: Signals = {
  words: 1,
  covered: 0.5,
  inOrder: 0.2,
  close: 0.3,
  title: 0.2,
  article: 0.3,
  articleWords: 0.3,
  beside: 0.1,
  lead: 0.02,
  noise: -0.3,
  long: 0,
  short: -0.1,
};
