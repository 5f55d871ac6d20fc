import type { Rule } from '../meaning.ts';
import { period } from '../period.ts';
import { GAP } from '../words.ts';
import { ERA, yearIn } from './pieces.ts';

/**
 * Reads: 480 BC, 1200 B.C.E., AD 70, 410 AD; "in 396", which counts only where the text is about that age.
 * Refuses: 480 people, AD campaigns, in 396 villages.
 */
export const ancientYear: Rule = {
  name: 'ancient-year',
  begins: ['#'],
  pattern: new RegExp(
    `\\b(?:(?<year>\\d{1,4})${GAP}(?<era>${ERA})(?![A-Za-z])|(?:A\\.?D\\.?)${GAP}(?<ad>\\d{1,4})\\b|(?<=\\b(?:in|by|until|since|from|around|of|and)${GAP})(?<bare>[1-9]\\d{2})(?![\\d%]|[,.:-]\\d|${GAP}[a-z]+s\\b|${GAP}(?:people|men|women|children|dead|others|of)\\b))`,
    'g',
  ),
  read: ({ groups }) => {
    const { year, era, ad, bare } = groups ?? {};
    if (bare !== undefined) return { is: 'bareYear', year: Number(bare) };
    return { is: 'period', period: period('year', yearIn(Number(year ?? ad), era)) };
  },
};
