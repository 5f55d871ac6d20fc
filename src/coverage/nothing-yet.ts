import { coverageOf } from './cover.ts';
import type { Coverage } from './coverage.ts';

/** What there is before anything has been read. */
export const EMPTY: Coverage = coverageOf({
  articles: [],
  problems: [],
  readings: new Map(),
  search: {
    search: () => [],
    frequency: () => 0,
    occurs: () => false,
    paragraphs: 0,
    terms: () => [],
    isName: () => false,
    near: () => [],
  },
});
