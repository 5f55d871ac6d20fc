import type { Rule } from '../meaning.ts';
import type { Unit } from '../period.ts';
import { GAP } from '../words.ts';
import { PART_OF } from './pieces.ts';

const BY: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
};

/**
 * Reads: last month, the end of next month, this week, next year, early last year, later this month, earlier this year, the past week, the current quarter, last weekend.
 * Refuses: the programme "This Week"; "last year's" is the year without its ending; "this time", "the last years" and "the last two weeks" (a duration), "last week of March".
 */
export const nearPeriod: Rule = {
  name: 'near-period',
  begins: ['wee', 'mon', 'qua', 'yea', 'dec', 'cen'],
  sign: /(?:last|past|this|current|next|coming)\s{1,3}(?:fiscal\s{1,3}|calendar\s{1,3})?(?:week|month|quarter|year|decade|century)/i,
  pattern: new RegExp(
    `\\b(?:(?:earlier|later|late|early|sometime|some${GAP}time|at${GAP}the${GAP}end|the${GAP}end|the${GAP}beginning|the${GAP}start)${GAP}(?:of${GAP}|in${GAP})?)?(?:the${GAP})?${PART_OF}(?<which>last|past|this|current|next|coming|upcoming)${GAP}(?:fiscal${GAP}|calendar${GAP})?(?<unit>week(?:end)?|month|quarter|year|decade|century)\\b(?!${GAP}of\\b|${GAP}(?:or|and)${GAP}(?:two|so)\\b|-)`,
    'gi',
  ),
  read: ({ groups, 0: all }) => {
    const { which = '', unit = '' } = groups ?? {};
    if (/^[A-Z][a-z]/.test(unit)) return null;
    const word = which.toLowerCase();
    if (
      /^the\s(?:past|next|coming)\b/i.test(all) &&
      (word === 'past' || word === 'next' || word === 'coming') &&
      unit !== 'week'
    )
      return { is: 'duration', value: durationOf(unit) };
    return { is: 'shift', unit: unit.toLowerCase() as Unit, by: BY[word] ?? 0, anchor: 'writing' };
  },
};

const CODES: Readonly<Record<string, string>> = {
  week: 'P1W',
  month: 'P1M',
  quarter: 'P1Q',
  year: 'P1Y',
  decade: 'P10Y',
  century: 'P100Y',
  weekend: 'P1WE',
};
const durationOf = (unit: string): string => CODES[unit.toLowerCase()] ?? 'P1Y';
