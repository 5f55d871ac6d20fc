import type { Rule } from '../meaning.ts';
import type { Unit } from '../period.ts';
import { GAP, NUMBER, readNumber, VAGUE_NUMBER } from '../words.ts';

/** How far back an expression with "ago" still points at a day, a week, a month …; decades are counted as years. */
export const STEPS: Readonly<Record<string, readonly [Unit, number]>> = {
  day: ['day', 1],
  night: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  quarter: ['quarter', 1],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
  centurie: ['year', 100],
};

/**
 * Reads: three days ago, a week ago, two years ago, ten years ago, almost a decade ago; several years ago, long ago, hours ago (some time past, no date).
 * Refuses: ago without a number before it; "agony".
 */
export const ago: Rule = {
  name: 'ago',
  begins: ['ago'],
  sign: /\bago\b/i,
  pattern: new RegExp(
    `\\b(?:(?:about|around|nearly|almost|some|just|only|over|more${GAP}than|less${GAP}than|roughly|barely|at${GAP}least|exactly)${GAP})?(?:(?<number>${NUMBER})(?:${GAP}and${GAP}a${GAP}half)?|(?<vague>${VAGUE_NUMBER}|a${GAP}(?:couple|few)))?(?<gap>${GAP})?(?<unit>second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|centur(?:y|ie)|long|generation|moment)s?${GAP}ago\\b`,
    'gi',
  ),
  read: ({ groups }) => {
    const { number, unit = '' } = groups ?? {};
    const count = number === undefined ? null : readNumber(number);
    const step = STEPS[unit.toLowerCase()];
    if (count === null || step === undefined || !Number.isInteger(count)) return { is: 'vague', value: 'PAST_REF' };
    return { is: 'shift', unit: step[0], by: -count * step[1], anchor: 'writing' };
  },
};
