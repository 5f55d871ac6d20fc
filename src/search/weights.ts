import type { Signals } from './second-look.ts';

/** How much each signal counts: fitted by `npm run fit` on the retrieval development data. */
export const PARAGRAPH_WEIGHTS: Signals = {
  words: 0.916,
  close: 0.207,
  together: 0.171,
  title: 0.228,
  withLead: 0.328,
  article: 0.131,
  articleWords: 0.113,
  beside: 0.205,
  lead: 0.116,
  recent: 0.277,
  noise: -0.052,
  short: -0.099,
  echo: 0.21,
};
