import type { Article, Extent, Paragraph } from '../articles/article.ts';
import { isoDay, readIsoDay } from '../extraction/dates/calendar.ts';
import { mentionsIn } from '../extraction/dates/mentions.ts';
import { firstDay, lastDay } from '../extraction/dates/period.ts';
import { MONTH } from '../extraction/dates/words.ts';
import type { Reading } from '../extraction/reading.ts';

/** A day, month or year that a question names: ISO days, both included, and where it stands there. */
export interface TimeAsked extends Extent {
  readonly from: string;
  readonly to: string;
}

const UNITS: ReadonlySet<string> = new Set(['day', 'month', 'year']);
const MONTHS = new RegExp(`\\b${MONTH}\\b`, 'gi');

/** Months as news writes them, however they are typed. */
const asInNews = (text: string): string =>
  text.replace(MONTHS, (month) => month.charAt(0).toUpperCase() + month.slice(1).toLowerCase());

export const timesAsked = (text: string): readonly TimeAsked[] =>
  mentionsIn(asInNews(text)).flatMap(({ meaning, start, end }) =>
    meaning.is === 'period' && UNITS.has(meaning.period.unit)
      ? [{ start, end, from: isoDay(firstDay(meaning.period)), to: isoDay(lastDay(meaning.period)) }]
      : [],
  );

/** Days after it on which news still tells of what happened. */
const STILL_TOLD = 7;
/** Longer stretches ("since 1979") say little of when. */
const LONGEST = 400;

const daysIn = (from: string, to: string): number => (readIsoDay(to) ?? 0) - (readIsoDay(from) ?? 0);

/** Whether the paragraph tells of a time asked about: it names it, or the article came out then or shortly after. */
export function isOfThen(
  times: readonly TimeAsked[],
  { published }: Article,
  { number }: Paragraph,
  { dates }: Reading,
): boolean {
  if (times.length === 0) return false;
  const day = readIsoDay(published ?? '');
  const told = dates.flatMap(({ span, when }) =>
    span.paragraph === number && when !== undefined && 'from' in when && daysIn(when.from, when.to) <= LONGEST
      ? [when]
      : [],
  );
  return times.some(
    ({ from, to }) =>
      told.some((when) => when.from <= to && when.to >= from) ||
      (day !== null && isoDay(day) >= from && isoDay(day - STILL_TOLD) <= to),
  );
}
