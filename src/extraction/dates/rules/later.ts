import type { Rule } from '../meaning.ts';
import { GAP, NUMBER, readNumber, VAGUE_NUMBER } from '../words.ts';
import { STEPS } from './ago.ts';
import { lengthValue } from './length-of-time.ts';

/**
 * Reads: three days later, two weeks earlier, a year before, the next day, the following month, the previous year, that year, the same day, a few days later (vague).
 * Refuses: a month earlier than usual (a length); "later this week" (points from the moment of writing), sooner or later, the next steps, that day-care.
 */
export const later: Rule = {
  name: 'later',
  begins: ['lat', 'aft', 'ear', 'pre', 'bef'],
  sign: /\b(?:later|afterwards?|earlier|previously|before)\b/i,
  pattern: new RegExp(
    `\\b(?:(?:about|around|nearly|almost|some|just|only|over|less${GAP}than|more${GAP}than)${GAP})?(?:(?<number>${NUMBER})|(?<vague>${VAGUE_NUMBER}))${GAP}(?<unit>day|night|week|fortnight|month|year|decade|centur(?:y|ie)|hour|minute)s?${GAP}(?<way>later(?!${GAP}than)|afterwards?|earlier(?!${GAP}than)|previously|before(?![\\s,]{1,3}(?:the|he|she|it|they|a|an|his|her|their|being|[A-Z])\\b))\\b`,
    'gi',
  ),
  read: ({ groups }) => {
    const { number, unit = '', way = '' } = groups ?? {};
    const count = number === undefined ? null : readNumber(number);
    const step = STEPS[unit.toLowerCase()];
    const back = /^(?:e|p|b)/i.test(way);
    if (step === undefined || count === null) {
      const value = step === undefined ? null : back ? 'PAST_REF' : lengthValue(null, unit);
      return value === null
        ? null
        : value === 'PAST_REF'
          ? { is: 'vague', value }
          : { is: 'vague', value: 'FUTURE_REF' };
    }
    return Number.isInteger(count)
      ? { is: 'shift', unit: step[0], by: count * step[1] * (back ? -1 : 1), anchor: 'text' }
      : null;
  },
};
