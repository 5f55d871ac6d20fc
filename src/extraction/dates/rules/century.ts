import type { Rule } from '../meaning.ts';
import { period } from '../period.ts';
import { GAP, ORDINAL_WORD, readOrdinal } from '../words.ts';
import { ERA, PART_OF } from './pieces.ts';

/**
 * Reads: the 20th century, the early nineteenth century, the 4th century BC, the fifth and fourth centuries.
 * Refuses: his third century (cricket), a century of war (a duration).
 */
export const century: Rule = {
  name: 'century',
  begins: ['cen'],
  sign: /centur/i,
  pattern: new RegExp(
    `\\b${PART_OF}(?:the${GAP})?${PART_OF}(?<nth>\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})[\\s-]{1,3}centur(?:y|ies)\\b(?:${GAP}(?<era>${ERA}))?`,
    'gi',
  ),
  read: (match, text) => {
    const { nth = '', era } = match.groups ?? {};
    const number = readOrdinal(nth);
    if (number === null || number < 1 || (!/\d/.test(nth) && number < 4 && era === undefined)) return null;
    if (/\b(?:his|her|their|my)\s$/.test(text.slice(Math.max(0, match.index - 6), match.index))) return null;
    return { is: 'period', period: period('century', era?.toUpperCase().startsWith('B') ? -number : number - 1) };
  },
};
