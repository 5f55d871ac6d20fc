import { ENDINGS, type EndedKind } from './clue-kinds.ts';
import type { Taker } from './clues.ts';

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

/** By what a clue says: where its row of seven begins in `weights`. */
type Rows = Map<string, number>;

export interface Model {
  readonly common: ReadonlySet<string>;
  readonly transitions: Float64Array;
  readonly words: Readonly<Record<string, ReadonlyMap<string, number>>>;
  readonly pairs: Readonly<Record<string, ReadonlyMap<string, ReadonlyMap<string, number>>>>;
  /** By value, then by the number of the ending: a row, or -1. */
  readonly ended: Readonly<Record<EndedKind, ReadonlyMap<string, Int32Array>>>;
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

/** The rows of a kind by value and ending: a clue is found under every ending that it may be read with. */
function byEnding(rows: ReadonlyMap<string, number>, endings: readonly string[]): ReadonlyMap<string, Int32Array> {
  const found = new Map<string, Int32Array>();
  for (const [clue, row] of rows)
    endings.forEach((ending, at) => {
      if (!clue.endsWith(ending)) return;
      const value = clue.slice(0, clue.length - ending.length);
      const known = found.get(value) ?? new Int32Array(endings.length).fill(-1);
      known[at] = row;
      found.set(value, known);
    });
  return found;
}

/** What stands there; made where nothing does. */
function within<T>(made: Record<string, T>, key: string, make: () => T): T {
  made[key] ??= make();
  return made[key];
}

export function modelOf({ common, transitions, clues }: Weights): Model {
  const digit = new Int16Array(128);
  [...DIGITS].forEach((letter, value) => {
    digit[letter.charCodeAt(0)] = value;
  });
  const entries = Object.entries(clues);
  const weights = new Int16Array(entries.length * LABEL_COUNT);
  const words: Record<string, Rows> = {};
  const pairs: Record<string, Map<string, Rows>> = {};
  entries.forEach(([clue, row], index) => {
    const [kind, value, second] = partsOf(clue);
    if (second === '') within(words, kind, () => new Map()).set(value, index * LABEL_COUNT);
    else {
      const firsts = within(pairs, kind, () => new Map<string, Rows>());
      firsts.set(value, (firsts.get(value) ?? new Map<string, number>()).set(second, index * LABEL_COUNT));
    }
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      const high = digit[row.charCodeAt(2 * label)] ?? 0;
      weights[index * LABEL_COUNT + label] = high * BASE + (digit[row.charCodeAt(2 * label + 1)] ?? 0) - MIDDLE;
    }
  });
  const ended = Object.fromEntries(
    Object.entries(ENDINGS).map(([kind, endings]) => [kind, byEnding(words[kind] ?? new Map(), endings)]),
  ) as Model['ended'];
  return {
    common: new Set(common.split(' ')),
    transitions: Float64Array.from(transitions),
    words,
    pairs,
    ended,
    weights,
  };
}

/** Adds the weights of the clues it takes to the seven scores at `offset`. */
export class Scale implements Taker {
  readonly #model: Model;
  scores: Float64Array = new Float64Array(0);
  offset = 0;

  constructor(model: Model) {
    this.#model = model;
  }

  readonly word: Taker['word'] = (kind, value) => this.#add(this.#model.words[kind]?.get(value));

  readonly pair: Taker['pair'] = (kind, value, second) => this.#add(this.#model.pairs[kind]?.get(value)?.get(second));

  readonly ended: Taker['ended'] = (kind, value, ending) => this.#add(this.#model.ended[kind].get(value)?.[ending]);

  #add(row = -1): void {
    if (row < 0) return;
    const { scores, offset } = this;
    const { weights } = this.#model;
    for (let label = 0; label < LABEL_COUNT; label += 1)
      scores[offset + label] = (scores[offset + label] as number) + (weights[row + label] as number);
  }
}
