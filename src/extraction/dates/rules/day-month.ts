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
import { ERA, yearIn } from './pieces.ts';

const NUMBER = `(?:${DAY}|${ORDINAL_WORD})`;

/**
 * Reads: 30 November 2022, 30 Nov, the 30th of November, Wednesday, 30 November 2022, 3-7 May 2010 and 3 and 7 May (two days), 19 July 64 AD.
 * Refuses: 31 June, 30 Marchers, 12 May supporters' "may" ("12 may die"), version 2.5 Mar.
 */
export const dayMonth: Rule = {
  name: 'day-month',
  begins: MONTH_BEGINNINGS,
  pattern: new RegExp(
    `(?<![\\d.,$£€/]|\\d-)\\b(?:${SHORT_WEEKDAY},?${GAP})?(?:the${GAP})?(?:(?<first>${DAY})(?:\\s?[-–—/]\\s?|${GAP}(?:and|to|or)${GAP}(?:the${GAP})?))?(?<day>${NUMBER})(?:${GAP}(?:day${GAP})?of)?[\\s-]{1,3}(?<month>${MONTH})(?![A-Za-z])(?:(?:,|${GAP}of)?[\\s-]{1,3}(?<year>${YEAR}|\\d{1,3}(?=${GAP}${ERA}))(?![\\d%]|[,.]\\d)(?:${GAP}(?<era>${ERA}))?)?`,
    'gi',
  ),
  read: (match) => {
    const { first, day = '', month = '', year, era } = match.groups ?? {};
    if (/^(?:may|march|mar)$/.test(month)) return null;
    const named = year === undefined ? null : yearIn(Number(year), era);
    const number = monthOf(month);
    const meaning = dayOfMonth(named, number, readOrdinal(day) ?? 0);
    if (meaning === null || first === undefined) return meaning;
    const opening = dayOfMonth(named, number, Number.parseInt(first, 10));
    if (opening === null) return meaning;
    const start = match.index + match[0].search(/\d/);
    const from = match.index + match[0].indexOf(day, match[0].indexOf(first) + first.length);
    return [
      { start, end: start + first.length, meaning: opening },
      { start: from, end: match.index + match[0].length, meaning },
    ];
  },
};
