import type { Rule } from '../meaning.ts';
import { GAP } from '../words.ts';
import { lengthValue } from './length-of-time.ts';

/**
 * Reads: for years, over decades, in recent months, in the coming days, months of talks, after weeks, years-long, the past months.
 * Refuses: years (alone, or as a heading), 20 years (a number: see duration), school days, the early years of life.
 */
export const vagueDuration: Rule = {
  name: 'vague-duration',
  begins: ['day', 'wee', 'mon', 'yea', 'dec', 'hou', 'min', 'cen'],
  sign: /(?:day|week|month|year|decade|hour|minute|centurie)s\b|long\b/i,
  pattern: new RegExp(
    `\\b(?:(?:the${GAP})?(?:recent|coming|last|past|next|intervening|following)${GAP}(?<near>day|week|month|year|decade|hour|minute)s|(?<=\\b(?:for|over|after|within|in|took|takes|lasted|of)${GAP}(?:the${GAP})?)(?<bare>day|week|month|year|decade|hour|minute|centurie)s|(?<long>day|week|month|year|decade|centurie|hour)s?(?:-|${GAP})long|(?<ahead>day|week|month|year)s${GAP}(?:ahead|to${GAP}come))\\b`,
    'gi',
  ),
  read: (match) => {
    const { near, bare, long, ahead } = match.groups ?? {};
    const value = lengthValue(null, near ?? bare ?? long ?? ahead ?? '');
    return value === null ? null : { is: 'duration', value };
  },
};
