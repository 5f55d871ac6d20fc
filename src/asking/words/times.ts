import { MONTH_NAMES, SHORT_MONTH_NAMES } from '../../extraction/dates/words.ts';

const MONTH = new RegExp(`\\b(?:${MONTH_NAMES}|${SHORT_MONTH_NAMES})\\b`);
const DAY_OF_MONTH = new RegExp(
  `(?:${MONTH.source})\\.? \\d{1,2}\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTH.source})`,
);
const HOUR =
  /\b\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.?m\b|o['’]clock|hours?\b)|\b\d{1,2}[.:]\d{2}\b|\b\d{4} hours\b|\b(?:midnight|noon|midday|dawn|dusk|morning|afternoon|evening|sunrise|sunset|(?:early|small|late) hours)\b/i;
/** What a year, a month, an hour or the very day is told with, where one is asked for. */
export const TIMES: readonly (readonly [asked: RegExp, found: RegExp])[] = [
  [/\b(?:what|which) year\b/i, /\b(?:1[0-9]|20)\d{2}\b/],
  [/\b(?:what|which) month\b/i, MONTH],
  [/\b(?:what|which) time\b(?! of (?:the )?year)/i, HOUR],
  [/\b(?:exact|calendar|precise) (?:day|date)\b/i, DAY_OF_MONTH],
];
