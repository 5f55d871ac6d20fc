/** Numerals in words, as news writes them. */
export const UNITS: ReadonlyMap<string, number> = new Map<string, number>([
  ...(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, at): [string, number] => [word, at + 1]),
  ['half-dozen', 6],
  ['half-a-dozen', 6],
]);

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10]),
);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['lakh', 100_000],
  ['million', 1_000_000],
  ['crore', 10_000_000],
  ['billion', 1_000_000_000],
]);

export const LETTER_SCALES: Readonly<Record<string, number>> = { k: 1000, m: 1e6, mn: 1e6, bn: 1e9 };

/** "dozens were hurt": a count that the text leaves open. */
export const VAGUE: ReadonlySet<string> = new Set(['dozens', 'scores', 'hundreds', 'thousands', 'millions', 'lakhs']);

/** "several hundred", "a few dozen": open as well. */
export const OPENING: ReadonlySet<string> = new Set(['several', 'few', 'many']);
