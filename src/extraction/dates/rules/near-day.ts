import type { Rule } from '../meaning.ts';
import { GAP } from '../words.ts';

const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1, overmorrow: 2 };

/**
 * Reads: today, yesterday, tomorrow, tonight, the day before yesterday, the day after tomorrow, last night, this morning.
 * Refuses: USA Today, Russia Today, "today's" is the day without its ending, "of tomorrow" as a figure of speech stays a day.
 */
export const nearDay: Rule = {
  name: 'near-day',
  begins: ['tod', 'yes', 'tom', 'ton', 'nig', 'mor', 'aft', 'eve'],
  sign: /today|yesterday|tomorrow|tonight|(?:last|this)\s{1,3}(?:night|morning|afternoon|evening)\b/i,
  pattern: new RegExp(
    `\\b(?:(?<around>the${GAP}day${GAP}(?:before|after)${GAP})?(?:earlier${GAP}|later${GAP}|late${GAP}|early${GAP})?(?<word>today|yesterday|tomorrow|tonight)|(?:early${GAP}|late${GAP}|earlier${GAP})?(?<which>last|this)${GAP}(?<part>night|morning|afternoon|evening))\\b`,
    'gi',
  ),
  read: (match, text) => {
    const { around, word, which, part } = match.groups ?? {};
    if (
      word !== undefined &&
      /^T/.test(word) &&
      /\b[A-Z]\w+\s$/.test(text.slice(Math.max(0, match.index - 12), match.index))
    )
      return null;
    if (part !== undefined)
      return {
        is: 'shift',
        unit: 'day',
        by: which?.toLowerCase() === 'last' ? -1 : 0,
        anchor: 'writing',
        clock: PARTS[part.toLowerCase()] ?? '',
      };
    const by = DAYS[(word ?? '').toLowerCase()] ?? 0;
    const further = around === undefined ? 0 : /before/i.test(around) ? -1 : 1;
    const shift = { is: 'shift', unit: 'day', by: by + further, anchor: 'writing' } as const;
    return word?.toLowerCase() === 'tonight' ? { ...shift, clock: 'TNI' } : shift;
  },
};

/** TIMEX3 codes for the parts of a day. */
export const PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  dawn: 'TMO',
  noon: 'T12:00',
  midday: 'TMI',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  dusk: 'TEV',
  midnight: 'T24:00',
};
