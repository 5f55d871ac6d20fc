import type { Rule } from '../meaning.ts';
import { period } from '../period.ts';
import { GAP } from '../words.ts';
import { ERA, PART_OF } from './pieces.ts';

const NAMED = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/**
 * Reads: the 1990s, the late 1970s, mid-1980s, the '90s, the nineties, the 470s BC.
 * Refuses: in his 60s, temperatures in the 90s, the 1500s (a century, not ten years: left alone).
 */
export const decade: Rule = {
  name: 'decade',
  begins: ['#', 'twe', 'thi', 'for', 'fif', 'six', 'sev', 'eig', 'nin'],
  sign: /0['’]?s|ties/i,
  pattern: new RegExp(
    `\\b(?:the${GAP})?${PART_OF}(?:(?<year>[1-9]\\d{1,2}0)['’]?s\\b|(?<=the${GAP}(?:(?:early|late|mid)[\\s-])?)(?:['’](?<short>\\d0)s\\b|(?<named>${NAMED.join('|')})\\b))(?:${GAP}(?<era>${ERA}))?|(?<=\\s)['’](?<loose>\\d0)s\\b`,
    'gi',
  ),
  read: ({ groups }) => {
    const { year, short, loose, named, era } = groups ?? {};
    if (era?.startsWith('B')) return { is: 'period', period: period('decade', -Number(year) / 10 - 1) };
    const two = short ?? loose;
    if (two !== undefined) return { is: 'period', period: period('decade', 190 + Number(two) / 10) };
    if (named !== undefined)
      return { is: 'period', period: period('decade', 192 + NAMED.indexOf(named.toLowerCase())) };
    return Number(year) < 1000 ? null : { is: 'period', period: period('decade', Number(year) / 10) };
  },
};
