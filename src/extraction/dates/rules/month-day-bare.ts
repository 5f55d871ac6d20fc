import type { Rule } from '../meaning.ts';
import { GAP } from '../words.ts';

/**
 * Reads: on the 14th, by the 3rd, until the 21st (of the month that the text speaks of).
 * Refuses: the 14th floor, the 3rd battalion, the 21st century, on the 4th attempt.
 */
export const monthDayBare: Rule = {
  name: 'month-day-bare',
  begins: ['#'],
  pattern: new RegExp(
    `(?<=\\b(?:on|by|until|till|since|from|of|to)${GAP})the${GAP}(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)\\b(?=[.,;:)]|${GAP}(?:and|to|but|when|as|the|he|she|they|it|at|in|with|after|before)\\b|$)`,
    'gi',
  ),
  read: ({ groups }) => {
    const day = Number(groups?.day);
    return day >= 1 && day <= 31 ? { is: 'monthday', day } : null;
  },
};
