import type { Run, Stream } from './streams.ts';
import type { ComparedWord } from './words.ts';

/** One step of an alignment: indices of the word put to us and of the article's, null where one side has none. */
export type Step = readonly [theirs: number | null, ours: number | null];

export interface Alignment {
  readonly run: Run;
  readonly steps: readonly Step[];
  /** How many words are the same. */
  readonly same: number;
  /** Same words as a share of the longer side: 1 is exact. */
  readonly likeness: number;
}

const MATCH = 3;
const ALIKE = -1;
const SWAP = -2;
const GAP = -2;

/** No longer stretch of an article is compared word by word. */
const WIDEST = 3000;

const isSame = (theirs: ComparedWord, ours: ComparedWord): boolean => theirs.word === ours.word;

/** "neighbouring" for "neighboring", "territories" for "territory": sooner swapped than two other words. */
const beginningOf = (word: string): string => (word.length > 3 ? word.slice(0, 4) : '');

/** Words by their numbers; 0: none that was put to us, and no beginning that such a word has. */
interface Numbered {
  readonly word: Uint32Array;
  readonly beginning: Uint32Array;
}

/** Gives the words put to us their numbers: what is compared some hundred thousand times for one text. */
function numbering(theirs: readonly ComparedWord[]): (some: readonly ComparedWord[]) => Numbered {
  const words = new Map<string, number>();
  const beginnings = new Map<string, number>([['', 0]]);
  for (const { word } of theirs) {
    if (!words.has(word)) words.set(word, words.size + 1);
    const beginning = beginningOf(word);
    if (!beginnings.has(beginning)) beginnings.set(beginning, beginnings.size);
  }
  return (some) => {
    const numbered = { word: new Uint32Array(some.length), beginning: new Uint32Array(some.length) };
    some.forEach(({ word }, at) => {
      numbered.word[at] = words.get(word) ?? 0;
      numbered.beginning[at] = beginnings.get(beginningOf(word)) ?? 0;
    });
    return numbered;
  };
}

/** The part of a long stretch that shares most words with what was put to us, counted from its first. */
function window(words: readonly ComparedWord[], theirs: readonly ComparedWord[]): readonly [number, number] {
  const width = Math.min(WIDEST, theirs.length * 2 + 20);
  if (words.length <= width) return [0, words.length];
  const wanted = new Set<string>();
  for (const { word } of theirs) wanted.add(word);
  const worth = words.map(({ word }) => (word.length > 3 ? 3 : 1) * (wanted.has(word) ? 1 : 0));
  let sum = 0;
  let best = 0;
  let at = 0;
  const dense = Math.min(words.length, theirs.length + 4);
  for (let end = 0; end < words.length; end++) {
    sum += (worth[end] ?? 0) - (end >= dense ? (worth[end - dense] ?? 0) : 0);
    if (sum > best) {
      best = sum;
      at = end + 1 - dense;
    }
  }
  const margin = Math.ceil((width - dense) / 2);
  const from = Math.max(0, at - margin);
  return [from, Math.min(words.length, from + width)];
}

/** Sets words put to us against the part of a stretch that comes closest: all of theirs, as much of ours as fits. */
export function alignerOf(theirs: readonly ComparedWord[]): (stretch: Run) => Alignment | null {
  const numbersOf = numbering(theirs);
  const put = numbersOf(theirs);
  return ({ stream, from, to }) => {
    const within = stream.words.slice(from, to);
    const [first, end] = window(within, theirs);
    const told = numbersOf(within.slice(first, end));
    return aligned(theirs, put, told, { stream, from: from + first, to: from + end });
  };
}

function aligned(
  theirs: readonly ComparedWord[],
  put: Numbered,
  told: Numbered,
  { stream, from, to }: Run,
): Alignment | null {
  const wide = to - from + 1;
  const moves = new Uint8Array((theirs.length + 1) * wide);
  let above = new Int32Array(wide);
  let row = new Int32Array(wide);
  for (let i = 1; i <= theirs.length; i++) {
    const word = put.word[i - 1] as number;
    const beginning = put.beginning[i - 1] as number;
    row[0] = i * GAP;
    moves[i * wide] = 2;
    for (let j = 1; j < wide; j++) {
      const isAlike = beginning !== 0 && told.beginning[j - 1] === beginning;
      const step = told.word[j - 1] === word ? MATCH : isAlike ? ALIKE : SWAP;
      const across = (above[j - 1] as number) + step;
      const down = (above[j] as number) + GAP;
      const right = (row[j - 1] as number) + GAP;
      row[j] = across >= down && across >= right ? across : down >= right ? down : right;
      moves[i * wide + j] = right >= across && right >= down ? 3 : down >= across ? 2 : 1;
    }
    [above, row] = [row, above];
  }
  let best = 0;
  for (let j = 1; j < wide; j++) if ((above[j] as number) > (above[best] as number)) best = j;
  return traced(theirs, stream, from, moves, wide, best);
}

function traced(
  theirs: readonly ComparedWord[],
  stream: Stream,
  from: number,
  moves: Uint8Array,
  wide: number,
  end: number,
): Alignment | null {
  const steps: Step[] = [];
  let i = theirs.length;
  let j = end;
  while (i > 0) {
    const move = moves[i * wide + j];
    if (move === 1) steps.push([--i, from + --j]);
    else if (move === 2) steps.push([--i, null]);
    else steps.push([null, from + --j]);
  }
  steps.reverse();
  const run = { stream, from: from + j, to: from + end };
  if (run.to <= run.from) return null;
  const same = steps.filter(([a, b]) => isSameStep(theirs, stream, a, b)).length;
  return { run, steps, same, likeness: same / Math.max(theirs.length, run.to - run.from) };
}

export function isSameStep(
  theirs: readonly ComparedWord[],
  stream: Stream,
  a: number | null,
  b: number | null,
): boolean {
  const [one, other] = [a === null ? undefined : theirs[a], b === null ? undefined : stream.words[b]];
  return one !== undefined && other !== undefined && isSame(one, other);
}
