import type { Signals } from './second-look.ts';

/** How much each signal counts: fitted by `npm run fit` on the retrieval development data. */
export const PARAGRAPH_WEIGHTS: Signals = {
  words: 0.935,
  close: 0.171,
  together: 0.179,
  title: 0.215,
  withLead: 0.276,
  article: 0.153,
  articleWords: 0.111,
  beside: 0.159,
  lead: 0.124,
  recent: 0.269,
  noise: -0.046,
  short: -0.092,
  echo: 0.221,
};
