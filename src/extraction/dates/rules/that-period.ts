import type { Rule } from '../meaning.ts';
import type { Unit } from '../period.ts';
import { GAP } from '../words.ts';
import { PARTS } from './near-day.ts';
import { PART_OF } from './pieces.ts';

const BY: Readonly<Record<string, number>> = {
  that: 0,
  same: 0,
  next: 1,
  following: 1,
  previous: -1,
  preceding: -1,
  prior: -1,
};

/**
 * Reads: that year, the same day, the next day, the following month, the previous week, later that month, the next morning, the day after, that night.
 * Refuses: "next month" (from the moment of writing), "the next few days" (a duration), "the same year-on-year".
 */
export const thatPeriod: Rule = {
  name: 'that-period',
  begins: ['day', 'wee', 'mon', 'yea', 'dec', 'cen', 'spr', 'sum', 'aut', 'win', 'mor', 'aft', 'eve', 'nig'],
  sign: /(?:next|previous|preceding|prior|that|same|following)\s{1,3}(?:same\s{1,3})?(?:day|week|month|year|decade|century|spring|summer|autumn|winter|morning|afternoon|evening|night|weekend)\b/i,
  pattern: new RegExp(
    `\\b(?:(?:later|earlier|late|early)${GAP}(?:in${GAP}|on${GAP})?)?(?:(?:the|this)${GAP}(?:very${GAP})?)?${PART_OF}(?<which>(?<=the${GAP}(?:very${GAP})?)(?:next|previous|preceding|prior)|that(?:${GAP}same)?|same|following)${GAP}(?<unit>day|week(?:end)?|month|year|decade|century|spring|summer|autumn|winter|morning|afternoon|evening|night)\\b(?!${GAP}of\\b|-)`,
    'gi',
  ),
  read: ({ groups }) => {
    const { which = '', unit = '' } = groups ?? {};
    const by = BY[which.toLowerCase().split(/\s/)[0] ?? ''] ?? 0;
    const clock = PARTS[unit.toLowerCase()];
    const season = ['spring', 'summer', 'autumn', 'winter'].indexOf(unit.toLowerCase());
    if (season >= 0) return { is: 'yearless', unit: 'season', index: season, lean: by > 0 ? 'next' : 'tense' };
    if (clock !== undefined) return { is: 'shift', unit: 'day', by, anchor: 'text', clock };
    return { is: 'shift', unit: unit.toLowerCase() as Unit, by, anchor: 'text' };
  },
};
