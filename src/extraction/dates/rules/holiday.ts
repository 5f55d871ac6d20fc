import type { Rule } from '../meaning.ts';
import { dayPeriod } from '../period.ts';
import { GAP, YEAR } from '../words.ts';

/** Feasts on the same day every year: month, day. */
const DAYS: Readonly<Record<string, readonly [number, number]>> = {
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
  "new year's eve": [12, 31],
  "new year's day": [1, 1],
  "new year's": [1, 1],
  "valentine's day": [2, 14],
  halloween: [10, 31],
  'may day': [5, 1],
  'all saints day': [11, 1],
};

/**
 * Reads: Christmas, Christmas Eve 2010, New Year's Day, Halloween.
 * Refuses: Christmas trees, Christmas Island, a new year's resolution.
 */
export const holiday: Rule = {
  name: 'holiday',
  begins: ['chr', 'box', 'yea', 'val', 'hal', 'may'],
  pattern: new RegExp(
    `\\b(?<name>Christmas(?:${GAP}(?:Eve|Day))?|Boxing${GAP}Day|New${GAP}Year['’]s(?:${GAP}(?:Eve|Day))?|Valentine['’]s${GAP}Day|Halloween|May${GAP}Day)(?!${GAP}(?:tree|island|gift|present|party|card|carol|season|shopping|sale|message|resolution|market|dinner|lunch|holiday|truce))\\b(?:,?${GAP}(?<year>${YEAR}))?`,
    'g',
  ),
  read: ({ groups }) => {
    const day = DAYS[(groups?.name ?? '').toLowerCase().replace(/\s+/g, ' ').replace('’', "'")];
    if (day === undefined) return null;
    if (groups?.year !== undefined) return { is: 'period', period: dayPeriod(Number(groups.year), ...day) };
    return { is: 'yearless', unit: 'day', index: day[0], day: day[1], lean: 'tense' };
  },
};
