import type { Signals } from './second-look.ts';

/** How much each signal counts: fitted by `npm run fit` on the retrieval development data. */
export const PARAGRAPH_WEIGHTS: Signals = {
  words: 0.919,
  close: 0.175,
  together: 0.159,
  title: 0.222,
  withLead: 0.308,
  article: 0.136,
  articleWords: 0.117,
  beside: 0.188,
  lead: 0.118,
  recent: 0.275,
  noise: -0.048,
  short: -0.097,
  echo: 0.226,
};
