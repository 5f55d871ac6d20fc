import type { Rule } from '../meaning.ts';
import { GAP, NUMBER, readNumber, SEASON, seasonOf, WEEKDAY, weekdayNamed } from '../words.ts';
import { lengthValue } from './length-of-time.ts';
import { PARTS } from './near-day.ts';

const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annually: 'P1Y',
  annual: 'P1Y',
  hourly: 'PT1H',
};

/**
 * Reads: daily, monthly, annual, every day, every Monday, Fridays, each year, every two weeks, every morning, each season of the year.
 * Refuses: Daily Mail, Weekly Standard, every soldier, each side.
 */
export const every: Rule = {
  name: 'every',
  begins: [
    'dai',
    'nig',
    'wee',
    'mon',
    'qua',
    'yea',
    'ann',
    'hou',
    'day',
    'dec',
    'mor',
    'aft',
    'eve',
    'spr',
    'sum',
    'aut',
    'fal',
    'win',
    'tue',
    'wed',
    'thu',
    'fri',
    'sat',
    'sun',
  ],
  pattern: new RegExp(
    `\\b(?:(?<adverb>daily|nightly|weekly|monthly|quarterly|yearly|annually|annual|hourly)|(?:every|each|per|once${GAP}an?|twice${GAP}an?|times${GAP}an?)${GAP}(?:(?<other>other)${GAP}|(?<number>${NUMBER})${GAP})?(?:(?<unit>hour|day|night|week|month|quarter|year|decade)s?|(?<part>morning|afternoon|evening)|(?<season>${SEASON})|(?<weekday>${WEEKDAY}))|(?<=\\bon${GAP}|[,(]${GAP})(?<weekdays>${WEEKDAY})s)\\b`,
    'gi',
  ),
  read: ({ groups }) => {
    const { adverb, other, number, unit, part, season, weekday, weekdays } = groups ?? {};
    if (adverb !== undefined)
      return adverb === adverb.toLowerCase() ? { is: 'set', value: ADVERBS[adverb] ?? 'P1D' } : null;
    if (part !== undefined) return { is: 'set', value: `XXXX-XX-XX${PARTS[part.toLowerCase()]}` };
    if (season !== undefined) return { is: 'set', value: `XXXX-${['SP', 'SU', 'FA', 'WI'][seasonOf(season) ?? 0]}` };
    const day = weekday ?? weekdays;
    if (day !== undefined) return { is: 'set', value: `XXXX-WXX-${weekdayNamed(day)}` };
    const count = other !== undefined ? 'two' : number !== undefined && readNumber(number) !== null ? number : 'one';
    const value = lengthValue(count, unit ?? '');
    return value === null ? null : { is: 'set', value };
  },
};
