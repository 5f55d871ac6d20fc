import { MONTH_NAMES, SHORT_MONTH_NAMES, WEEKDAY_NAMES } from '../extraction/dates/words.ts';
import type { Wanted } from './question-kind.ts';
import { UP_TO_TEN } from './words/question-words.ts';
import { SPEAKING } from './words/saying.ts';

const NUMBER = new RegExp(
  `\\b\\d[\\d,.]*(?:%|\\b)|\\b(?:${UP_TO_TEN}|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|twice|double|(?:an?|two|three|four)[ -](?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?|several|decades?)\\b`,
  'giu',
);
const TIME = new RegExp(
  `\\b(?:1[0-9]|20)\\d{2}s?\\b|\\b(?:${MONTH_NAMES}|${SHORT_MONTH_NAMES}|${WEEKDAY_NAMES})\\b|\\b(?:yesterday|today|tomorrow|tonight|ago|century|centuries|decades?|summer|winter|autumn|spring|midnight|noon)\\b|\\b(?:last|next|this|earlier|past) (?:week|month|year|night|weekend)\\b|\\b\\d{1,2}(?:st|nd|rd|th)\\b`,
  'giu',
);
const REASON =
  /\b(?:because|due to|owing to|as a result|in order to|so that|caused? by|causing|thanks to|since|attributed|attributable|so as to|led to|leads? to|therefore|reason|for fear|amid|(?<!\b(?:fl(?:ew|y|ying)|look(?:s|ed|ing)?|t(?:akes?|aken|aking|ook)|hand(?:s|ed|ing)?|all|mov(?:ed?|ing)) )over|prompted|fuell?ed|in (?:response|retaliation|revenge|retribution|protest)|(?:as|for|an? act of) (?:retaliation|revenge|retribution)|reveng(?:e|ed|ing)|aveng(?:e|ed|ing)|stem)\b/giu;
const SPEECH = new RegExp(
  `[“”"]|\\b(?:${SPEAKING}|according to|point(?:s|ed) out|call(?:s|ed)? (?:on|for)|oppose[sd]?|welcome[sd]?|backs|backed|distanced)\\b`,
  'giu',
);
const NAME = /\p{Lu}[\p{L}\p{N}'’.-]*(?:\s(?:of |the |and |de |al-|bin )?\p{Lu}[\p{L}\p{N}'’.-]*)*/gu;

const PLACE = new RegExp(
  `\\b(?:in|at|near|from|on|outside|inside|across|along|around|to|into|off|between|sidelines of|behind|through|throughout|against)\\s+(?:the\\s+|its\\s+|their\\s+)?(?:[\\p{L}-]+\\s){0,3}?(?!(?:${MONTH_NAMES}|${WEEKDAY_NAMES})\\b)(?:\\p{Lu}[\\p{L}\\p{N}'’.-]*|(?:regions?|areas?|provinces?|districts?|borders?|towns?|villages?|cities|city|country|mosques?|camps?|airports?|hospitals?|capital|valleys?|mountains?|islands?|coast|schools?|streets?|markets?|stations?|homes?|prisons?|jails?)\\b)(?:\\s\\p{Lu}[\\p{L}'’.-]*)*`,
  'gu',
);

const PATTERNS: Readonly<Partial<Record<Wanted, RegExp>>> = {
  number: NUMBER,
  time: TIME,
  reason: REASON,
  speech: SPEECH,
  person: NAME,
  name: NAME,
  place: PLACE,
};

/** Where a sentence has words of the kind that the question wants. */
export function typedPlaces(text: string, wanted: Wanted): readonly { readonly start: number; readonly end: number }[] {
  const pattern = PATTERNS[wanted];
  if (pattern === undefined) return [];
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
