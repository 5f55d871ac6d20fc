import type { Extent } from '../../articles/article.ts';

const PLACE = /^\p{Lu}[\p{L} .,'’/()-]{1,50},?\s$/u;
const OPENS = /^(?:,?\s\d{4})?\s?(?:\([^)]{2,40}\)\s?)?(?:[-–—]{1,2}|:)\s?/u;
const LONGEST = 60;

/** "SARNATH, Aug. 20 (Wire) - …": the day on which it was written, of no event. Not "Sarnath, 3 May 2010." nor a chronicle's "3 May 2010: …". */
export const isDateline = (text: string, { start, end }: Extent): boolean =>
  start > 0 && start < LONGEST && PLACE.test(text.slice(0, start)) && OPENS.test(text.slice(end, end + LONGEST));
