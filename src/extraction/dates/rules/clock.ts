import type { Rule } from '../meaning.ts';
import { GAP } from '../words.ts';
import { PARTS } from './near-day.ts';

const ZONE = `(?:${GAP}?\\(?(?:GMT|UTC|BST|CET|CEST|EST|EDT|CST|CDT|MST|PST|PDT|ET|PT|PKT|IST|local${GAP}time|Eastern(?:${GAP}time)?|hrs?|hours)\\b\\)?)`;

/**
 * Reads: 15:00 GMT, 7:30 p.m., 10 pm, noon, midnight, 4 in the morning, 1430 GMT; morning, the night of, early evening (only beside a day: see join-clock).
 * Refuses: a score of 3:2, verse 12:40:1, 10 million, a ratio 1:10, 17.50 a share.
 */
export const clock: Rule = {
  name: 'clock',
  begins: ['#', 'noo', 'mid', 'mor', 'aft', 'eve', 'nig', 'daw'],
  pattern: new RegExp(
    `(?<![\\d:.,])\\b(?:(?<hour>[01]?\\d|2[0-4])(?:[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?)?(?:\\s?(?<half>[ap])\\.?m\\b\\.?|${GAP}o['’]clock|${GAP}in${GAP}the${GAP}(?<day>morning|afternoon|evening))?(?<zone>${ZONE})?|(?<four>[01]\\d[0-5]\\d|2[0-3][0-5]\\d)${ZONE}|(?<word>noon|midnight|midday)|(?:the${GAP})?(?:early${GAP}|late${GAP}|mid-)?(?:hours${GAP}of${GAP}(?:the${GAP})?)?(?<part>morning|afternoon|evening|night|dawn)(?:${GAP}of)?)\\b(?![:\\d])`,
    'gi',
  ),
  read: (match) => {
    const { hour, minute, half, day, zone, four, word, part } = match.groups ?? {};
    if (part !== undefined) return { is: 'clock', clock: PARTS[part.toLowerCase()] ?? '' };
    if (word !== undefined) return { is: 'clock', clock: PARTS[word.toLowerCase()] ?? '' };
    if (four !== undefined) return { is: 'clock', clock: `T${four.slice(0, 2)}:${four.slice(2)}` };
    if (half === undefined && zone === undefined && /^\d\d?\.\d/.test(match[0])) return null;
    const named = half !== undefined || day !== undefined || /clock$/i.test(match[0]);
    if (!named && (minute === undefined || hour?.length !== 2) && zone === undefined) return null;
    if (!named && minute === undefined) return null;
    const late = half?.toLowerCase() === 'p' || day === 'afternoon' || day === 'evening';
    const number = (Number(hour) % (named ? 12 : 24)) + (late ? 12 : 0);
    return { is: 'clock', clock: `T${String(number).padStart(2, '0')}:${minute ?? '00'}` };
  },
};
