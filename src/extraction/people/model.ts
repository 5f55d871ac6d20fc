/** B begins a name, I goes on in it, O is no name. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const;

export const LABEL_COUNT = LABELS.length;

/** The name model as it is kept: whole numbers, two characters each, a row of seven for each clue. */
export interface Weights {
  /** Words that are mostly written small, parted by spaces. */
  readonly common: string;
  /** [label before × 7 + label]: what it is worth that one follows the other. */
  readonly transitions: readonly number[];
  readonly clues: Readonly<Record<string, string>>;
}

export interface Model {
  readonly common: ReadonlySet<string>;
  readonly transitions: Float64Array;
  /** By the clue's kind and what it says: where its row of seven begins in `weights`. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The same where it says a pair of words. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;
  readonly weights: Int16Array;
}

/** Digits that JSON writes as they are. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const BASE = DIGITS.length;
const MIDDLE = (BASE * BASE) / 2;

export const writeRow = (row: readonly number[]): string =>
  row
    .map((value) => Math.max(0, Math.min(BASE * BASE - 1, value + MIDDLE)))
    .map((value) => `${DIGITS[Math.floor(value / BASE)]}${DIGITS[value % BASE]}`)
    .join('');

/** "w-=said" → w-, said, nothing; "ww=he said" → ww, he, said: taken apart once, so that nobody joins strings in order to look them up. */
function partsOf(clue: string): readonly [kind: string, value: string, second: string] {
  const [kind = '', ...rest] = clue.split('=');
  const [value = '', second = ''] = rest.join('=').split(' ');
  return [kind, value, second];
}

export function clueOf(kind: string, value: string, second: string): string {
  if (kind === 'bias') return kind;
  return second === '' ? `${kind}=${value}` : `${kind}=${value} ${second}`;
}

/** The map that stands there; a new one where none does. */
function within<K, T>(maps: Map<string, Map<K, T>>, key: string): Map<K, T> {
  const known = maps.get(key);
  if (known) return known;
  const made = new Map<K, T>();
  maps.set(key, made);
  return made;
}

export function modelOf({ common, transitions, clues }: Weights): Model {
  const digit = new Int16Array(128);
  [...DIGITS].forEach((letter, value) => {
    digit[letter.charCodeAt(0)] = value;
  });
  const entries = Object.entries(clues);
  const weights = new Int16Array(entries.length * LABEL_COUNT);
  const rows = new Map<string, Map<string, number>>();
  const pairs = new Map<string, Map<string, Map<string, number>>>();
  entries.forEach(([clue, row], index) => {
    const [kind, value, second] = partsOf(clue);
    if (second === '') within(rows, kind).set(value, index * LABEL_COUNT);
    else within(within(pairs, kind), value).set(second, index * LABEL_COUNT);
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      const high = digit[row.charCodeAt(2 * label)] ?? 0;
      weights[index * LABEL_COUNT + label] = high * BASE + (digit[row.charCodeAt(2 * label + 1)] ?? 0) - MIDDLE;
    }
  });
  return { common: new Set(common.split(' ')), transitions: Float64Array.from(transitions), rows, pairs, weights };
}

/** Adds a clue's weights to the seven scores at `offset`. */
export function weigh(
  { rows, pairs, weights }: Model,
  kind: string,
  value: string,
  second: string,
  scores: Float64Array,
  offset: number,
): void {
  const row = second === '' ? rows.get(kind)?.get(value) : pairs.get(kind)?.get(value)?.get(second);
  if (row === undefined) return;
  for (let label = 0; label < LABEL_COUNT; label += 1)
    scores[offset + label] = (scores[offset + label] as number) + (weights[row + label] as number);
}
