import type { Lean, Rule } from '../meaning.ts';
import { period } from '../period.ts';
import { GAP, YEAR } from '../words.ts';

const NTH = ['first', 'second', 'third', 'fourth'];
const LEANS: Readonly<Record<string, Lean>> = { last: 'last', this: 'this', next: 'next' };

/**
 * Reads: the third quarter, the fourth quarter of 2012, first-quarter, Q3 2012, the first half of 2020.
 * Refuses: a quarter of the town, the Latin Quarter, in the second half (of a match: no year).
 */
export const quarter: Rule = {
  name: 'quarter',
  begins: ['qua', 'hal', 'q'],
  sign: /quarter|half|\bQ[1-4]/i,
  pattern: new RegExp(
    `\\b(?:(?:the(?:${GAP}(?<ahead>${YEAR}))?|(?<lean>last|this|next)(?:${GAP}year['’]s)?)${GAP})?(?:(?:fiscal${GAP})?(?<nth>${NTH.join('|')})(?:${GAP}fiscal)?[\\s-](?<what>quarter|half)(?:(?:${GAP}of|,)?${GAP}(?:fiscal${GAP})?(?<year>${YEAR})(?!\\d))?|Q(?<q>[1-4])(?:${GAP}(?<qyear>${YEAR}))?)\\b`,
    'gi',
  ),
  read: ({ groups }) => {
    const { lean = '', nth, what = 'quarter', ahead, year, q, qyear } = groups ?? {};
    const index = q === undefined ? NTH.indexOf((nth ?? '').toLowerCase()) + 1 : Number(q);
    const named = ahead ?? year ?? qyear;
    const unit = what.toLowerCase() === 'half' ? 'half' : 'quarter';
    if (unit === 'half' && (index > 2 || named === undefined)) return null;
    if (named !== undefined)
      return { is: 'period', period: period(unit, Number(named) * (unit === 'half' ? 2 : 4) + index - 1) };
    return { is: 'yearless', unit, index, lean: LEANS[lean.toLowerCase()] ?? 'tense' };
  },
};
