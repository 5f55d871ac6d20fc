import type { Rule } from '../meaning.ts';
import {
  DAY,
  GAP,
  MONTH,
  MONTH_BEGINNINGS,
  monthOf,
  ORDINAL_WORD,
  readOrdinal,
  SHORT_WEEKDAY,
  YEAR,
} from '../words.ts';
import { dayOfMonth } from './day-of-month.ts';

/**
 * Reads: November 30, 2022; Nov. 30; Wednesday, Nov. 30; November 30th; March 8-10, 2023 and March 8 and 9 (two days).
 * Refuses: November 300, June 31, "may 5 people", March 2.5, "May 10,000".
 */
export const monthDay: Rule = {
  name: 'month-day',
  begins: MONTH_BEGINNINGS,
  pattern: new RegExp(
    `\\b(?:${SHORT_WEEKDAY},?${GAP}(?:the${GAP})?)?(?<month>${MONTH})${GAP}(?:the${GAP})?(?<day>${DAY}|${ORDINAL_WORD})(?!\\d|[.,]\\d|%|:\\d)(?:(?:\\s?[-–—/]\\s?|${GAP}(?:and|to|or|through)${GAP})(?<last>${DAY})(?!\\d|[.,]\\d|%|:\\d|${GAP}(?:${MONTH}|[ap]\\.?m)))?(?:,?${GAP}(?<year>${YEAR})(?!\\d|[.,]\\d|%))?`,
    'gi',
  ),
  read: (match) => {
    const { month = '', day = '', last, year } = match.groups ?? {};
    if (/^(?:may|march|mar)$/.test(month)) return null;
    const named = year === undefined ? null : Number(year);
    const number = monthOf(month);
    const meaning = dayOfMonth(named, number, readOrdinal(day) ?? 0);
    if (meaning === null || last === undefined) return meaning;
    const closing = dayOfMonth(named, number, Number.parseInt(last, 10));
    if (closing === null) return meaning;
    const end = match[0].indexOf(day, month.length) + day.length;
    const from = match[0].indexOf(last, end);
    return [
      { start: match.index, end: match.index + end, meaning },
      { start: match.index + from, end: match.index + match[0].length, meaning: closing },
    ];
  },
};
