import type { Rule } from '../meaning.ts';
import { GAP, NUMBER, VAGUE_NUMBER } from '../words.ts';
import { lengthValue } from './length-of-time.ts';
import { wordsAfter } from './pieces.ts';

const UNITS = 'second|minute|hour|day|week|fortnight|month|quarter|year|decade|centur(?:y|ie)|millennium';

/**
 * Reads: three days, a month, two and a half years, 18 months, three-month, the past two decades, several weeks, a few months, for years, decades-long.
 * Refuses: a second wave, "a day" after a rate stays a set's part, the 20-year-old (an age), day-care, 12 months old.
 */
export const duration: Rule = {
  name: 'duration',
  begins: ['sec', 'min', 'hou', 'day', 'wee', 'for', 'mon', 'qua', 'yea', 'dec', 'cen', 'mil'],
  sign: new RegExp(`[\\s-](?:${UNITS})`, 'i'),
  pattern: new RegExp(
    `\\b(?:(?:the${GAP})?(?:last|past|next|first|coming|final|previous|following|recent|another|entire|whole|full)${GAP})?(?:(?:more${GAP}than|less${GAP}than|at${GAP}least|about|around|nearly|almost|over|only|some|just|up${GAP}to|as${GAP}many${GAP}as)${GAP})?(?:(?<number>${NUMBER})|(?<vague>${VAGUE_NUMBER}))(?:${GAP}and${GAP}a${GAP}half|${GAP}(?:more|full|consecutive|straight|long|whole|additional|solid|brutal))?[\\s-]{1,3}(?<unit>${UNITS})(?<many>s?)\\b(?:${GAP}and${GAP}a${GAP}half\\b)?(?<tail>-?long\\b)?`,
    'gi',
  ),
  read: (match, text) => {
    const { number, vague, unit = '', many } = match.groups ?? {};
    const after = wordsAfter(text, match.index + match[0].length);
    if (
      /^(?:[\s-]old\b|[\s-]olds\b|s?\sof\sage\b|\s(?:(?:earlier|later)(?!\sthan)|ago|afterwards|before\b))/i.test(after)
    )
      return null;
    if (unit.toLowerCase() === 'second' && many === '') return null;
    if (/^recent/i.test(vague ?? '') || (vague === undefined && number === undefined))
      return { is: 'duration', value: lengthValue(null, unit) ?? '' };
    const value = lengthValue(vague === undefined ? (number ?? null) : null, unit);
    return value === null ? null : { is: 'duration', value: match[0].includes('and a half') ? halved(value) : value };
  },
};

/** P2Y -> P2Y6M; other lengths keep their whole. */
const halved = (value: string): string =>
  value.endsWith('Y') ? `${value}6M` : value.replace(/(\d+)([MWD])$/, '$1.5$2');
