import type { Rule } from '../meaning.ts';
import type { Unit } from '../period.ts';
import { GAP } from '../words.ts';

/**
 * Reads: over the weekend, by the end of the month, the end of year, later in the year, early in the week.
 * Refuses: the weekend before the vote, the end of the year-long siege, the end of the year of the cat.
 */
export const thePeriod: Rule = {
  name: 'the-period',
  begins: ['wee', 'mon', 'yea'],
  pattern: new RegExp(
    `(?:(?<=\\b(?:over|during)${GAP})the${GAP}(?<weekend>weekend)|\\b(?:(?:the${GAP})?(?:very${GAP})?end${GAP}of|(?:later|late|earlier|early)${GAP}in)${GAP}(?:the${GAP})?(?<unit>week|month|year))\\b(?!-|['’]|${GAP}(?:of|in|before|after)\\b)`,
    'gi',
  ),
  read: ({ groups }) => {
    const { weekend, unit = '' } = groups ?? {};
    return weekend === undefined
      ? { is: 'shift', unit: unit.toLowerCase() as Unit, by: 0, anchor: 'either' }
      : { is: 'shift', unit: 'weekend', by: 0, anchor: 'writing', upTo: true };
  },
};
