/** Words of the calendar, and the pattern pieces built from them. */

/** As news writes them in full, for patterns that tell "May" from "may". */
export const MONTH_NAMES = 'January|February|March|April|May|June|July|August|September|October|November|December';
export const WEEKDAY_NAMES = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
/** Those months that news cuts short before a day: "Sept. 3", but "June 3". */
export const SHORT_MONTH_NAMES = 'Jan|Feb|Aug|Sept?|Oct|Nov|Dec';

const numbered = (names: string): readonly (readonly [string, number])[] =>
  names
    .toLowerCase()
    .split('|')
    .flatMap((name, at) => [[name, at + 1] as const, [name.slice(0, 3), at + 1] as const]);

const MONTHS: ReadonlyMap<string, number> = new Map([...numbered(MONTH_NAMES), ['sept', 9]]);
const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...numbered(WEEKDAY_NAMES),
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
]);
/** All of them in small letters, in full and cut short. */
export const CALENDAR_WORDS: readonly string[] = [...MONTHS.keys(), ...WEEKDAYS.keys()];

export const SEASONS: Readonly<Record<string, number>> = { spring: 0, summer: 1, autumn: 2, fall: 2, winter: 3 };

const SMALL = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
];

const alternatives = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** A gap between two words: bounded, so that long runs of white space cost nothing. */
export const GAP = '\\s{1,3}';
export const MONTH = `(?:${MONTH_NAMES.toLowerCase()}|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?)`;
export const MONTH_BEGINNINGS = [...MONTHS.keys()].filter((name) => name.length === 3);
export const WEEKDAY = `(?:mon|tues|wednes|thurs|fri|satur|sun)day`;
export const SHORT_WEEKDAY = `(?:${WEEKDAY}|(?:mon|tues?|wed|thur?s?|fri|sat|sun)\\b\\.?)`;
export const SEASON = 'spring|summer|autumn|fall|winter';
export const ORDINAL_WORD = alternatives(ORDINALS);
export const YEAR = '(?:1[0-9]{3}|20[0-9]{2})';
/** A day of the month in figures: 8, 08, 8th. */
export const DAY = '(?:[12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th)?';
export const UNIT =
  'second|minute|hour|day|night|week|weekend|fortnight|month|quarter|season|year|decade|century|centurie|millennium';
const TENS_WORD = TENS.join('|');
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3}|\\.\\d{1,2})?|(?:${TENS_WORD})(?:[- ](?:${SMALL.slice(0, 9).join('|')}))?|${alternatives(SMALL)}|(?:a|one) (?:hundred|thousand|dozen)|a couple of|a couple|a half|half an?|an?|dozen)`;
export const VAGUE_NUMBER =
  '(?:a few|several|many|some|few|a number of|dozens of|hundreds of|thousands of|recent|numerous|countless|couple of)';

/** "twenty-four" -> 24, "a" -> 1, "a couple of" -> 2, "half a" -> 0.5; null where it is no number. */
export function readNumber(words: string): number | null {
  const text = words.toLowerCase().replace(/,/g, '').trim();
  if (/^\d/.test(text)) return Number(text);
  if (text === 'a' || text === 'an') return 1;
  if (text.startsWith('half') || text === 'a half') return 0.5;
  if (text.startsWith('a couple')) return 2;
  if (text.endsWith('hundred')) return 100;
  if (text.endsWith('thousand')) return 1000;
  if (text.endsWith('dozen')) return 12;
  const [first = '', second] = text.split(/[- ]/);
  const ten = TENS.indexOf(first);
  if (ten >= 0) return (ten + 2) * 10 + (second === undefined ? 0 : SMALL.indexOf(second) + 1);
  const small = SMALL.indexOf(text);
  return small < 0 ? null : small + 1;
}

/** "third" -> 3, "20th" -> 20. */
export function readOrdinal(words: string): number | null {
  const text = words.toLowerCase();
  if (/^\d/.test(text)) return Number.parseInt(text, 10);
  const at = ORDINALS.indexOf(text);
  return at < 0 ? null : at + 1;
}

const key = (word: string): string => word.toLowerCase().replace(/\.$/, '');
export const monthOf = (word: string): number | null => MONTHS.get(key(word)) ?? null;
export const weekdayNamed = (word: string): number | null =>
  WEEKDAYS.get(key(word).replace(/s$/, '')) ?? WEEKDAYS.get(key(word)) ?? null;
export const seasonOf = (word: string): number | null => SEASONS[word.toLowerCase()] ?? null;
