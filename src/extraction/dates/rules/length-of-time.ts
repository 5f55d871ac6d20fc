import { readNumber } from '../words.ts';

const CODES: Readonly<Record<string, readonly [prefix: string, letter: string, times: number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  night: ['P', 'D', 1],
  week: ['P', 'W', 1],
  weekend: ['P', 'WE', 1],
  fortnight: ['P', 'W', 2],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  season: ['P', 'S', 1],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
  centurie: ['P', 'Y', 100],
  millennium: ['P', 'Y', 1000],
};

/** "three", "weeks" -> P3W; "two", "decades" -> P20Y; null (vague), "months" -> PXM; half of a unit goes one unit down. */
export function lengthValue(words: string | null, unit: string): string | null {
  const key = unit.toLowerCase().replace(/s$/, '');
  const code = CODES[key];
  if (code === undefined) return null;
  const [prefix, letter, times] = code;
  if (words === null)
    return times > 1 && key !== 'fortnight' ? `PX${key === 'decade' ? 'DE' : letter}` : `${prefix}X${letter}`;
  const number = readNumber(words);
  if (number === null) return null;
  if (number === 0.5) return HALVES[key] ?? null;
  const whole = number * times;
  if (Number.isInteger(whole)) return `${prefix}${whole}${letter}`;
  return key === 'year' ? `P${Math.floor(whole)}Y${Math.round((whole % 1) * 12)}M` : `${prefix}${whole}${letter}`;
}

const HALVES: Readonly<Record<string, string>> = {
  hour: 'PT30M',
  day: 'PT12H',
  month: 'P2W',
  year: 'P6M',
  decade: 'P5Y',
  century: 'P50Y',
  minute: 'PT30S',
};
