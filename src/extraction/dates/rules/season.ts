import type { Lean, Rule } from '../meaning.ts';
import { period } from '../period.ts';
import { GAP, SEASON, seasonOf, YEAR } from '../words.ts';
import { ERA, PART_OF, wordsBefore, yearIn } from './pieces.ts';

const LEANS: Readonly<Record<string, Lean>> = {
  last: 'last',
  past: 'last',
  this: 'this',
  next: 'next',
  coming: 'next',
};

/**
 * Reads: summer 2012, the spring of 1916, the winter of 1944-45, last winter, this fall, the summer, in autumn.
 * Refuses: "prices fall", "spring from", the Arab Spring, Prague Spring, Colorado Springs, Winter Olympics, a fall of 3 percent.
 */
export const season: Rule = {
  name: 'season',
  begins: ['spr', 'sum', 'aut', 'fal', 'win'],
  sign: new RegExp(SEASON, 'i'),
  pattern: new RegExp(
    `\\b${PART_OF}(?:(?:the|(?<lean>last|past|this|next|coming))${GAP})?${PART_OF}(?<season>${SEASON})(?![a-z])(?:(?:,|${GAP}of|${GAP}in)?${GAP}(?<year>${YEAR}|\\d{3}(?=${GAP}${ERA}))(?:[-–/]\\d{2,4})?(?!\\d|[,.]\\d)(?:${GAP}(?<era>${ERA}))?)?`,
    'gi',
  ),
  read: (match, text) => {
    const { lean, season: word = '', year, era } = match.groups ?? {};
    const index = seasonOf(word);
    if (index === null) return null;
    if (year !== undefined) return { is: 'period', period: period('season', yearIn(Number(year), era) * 4 + index) };
    const before = wordsBefore(text, match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (/^[A-Z]/.test(word) && !/(?:^|[.!?]\s)$/.test(before)) return null;
    if (/^\s(?:of|in|from|to)\b/.test(after) && word.toLowerCase() !== 'summer' && lean === undefined) return null;
    const plain = match[0].length === word.length;
    if (plain && !/\b(?:in|by|since|during|until|each|every|for|before|after)\s$/i.test(before)) return null;
    if (
      word === 'fall' &&
      !plain &&
      lean === undefined &&
      !/\b(?:in|by|since|during|until|before|after)\s$/i.test(before)
    )
      return null;
    return { is: 'yearless', unit: 'season', index, lean: LEANS[lean?.toLowerCase() ?? ''] ?? 'tense' };
  },
};
