import type { Line } from './lines.ts';

/** A stretch of tokens that may hold names: capitalised words and what may join them. End exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const JOINERS = new Set([
  'of',
  'for',
  'and',
  'the',
  'in',
  'to',
  'on',
  'de',
  'del',
  'della',
  'la',
  'le',
  'du',
  'da',
  'dos',
  'di',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'bint',
  'ibn',
  'al',
  'el',
  'ul',
  'ur',
  'e',
  'y',
  '&',
  '-',
  '–',
  '/',
  '’s',
  "'s",
  '’',
  "'",
  '.',
  'against',
  'with',
  'by',
  'at',
  'as',
]);
const LEADERS = new Set(['al', 'el', 'bin', 'bint', 'ibn', 'de', 'van', 'von', 'der', 'd', 'abu']);
const MOST_JOINERS = 3;

export const isCapital = (line: Line, at: number): boolean => {
  const shape = line.shapes[at];
  return shape === 'Title' || shape === 'CAPS' || shape === 'Mixed' || shape === 'Initial';
};

const joins = (line: Line, at: number): boolean =>
  (JOINERS.has(line.tokens[at]?.lower ?? '') || line.shapes[at] === 'number') && !line.begins[at];

/** The next capitalised token that only joiners part from `at`; -1 where there is none. */
function nextCapital(line: Line, at: number): number {
  for (let next = at + 1; next <= at + 1 + MOST_JOINERS; next += 1) {
    if (line.begins[next]) return -1;
    if (isCapital(line, next)) return next;
    if (!joins(line, next)) return -1;
  }
  return -1;
}

const isNumberWithin = (line: Line, at: number): boolean => line.shapes[at] === 'number' && !line.begins[at];

/** The runs of a line, in order. */
export function runsOf(line: Line): readonly Run[] {
  const runs: Run[] = [];
  const { length } = line.tokens;
  for (let at = 0; at < length; at += 1) {
    if (!isCapital(line, at)) continue;
    const from = at > 0 && LEADERS.has(line.tokens[at - 1]?.lower ?? '') ? at - 1 : at;
    let last = at;
    for (let next = nextCapital(line, last); next >= 0; next = nextCapital(line, last)) last = next;
    if (isNumberWithin(line, last + 1)) last += 1;
    runs.push({ from, to: last + 1 });
    at = last;
  }
  return runs;
}
