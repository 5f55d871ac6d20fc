import { keyOf, type Run, runOf, type Stream } from './streams.ts';
import type { ComparedWord, Piece } from './words.ts';

/** Fewer words in a row stand by chance in many places. */
const LEAST = 4;
const MOST_PARTS = 5;

/** A gap of so few words in one place is a change, not a join. */
const SMALL_GAP = 6;

/** The longest beginning of the words that stands somewhere in one piece. */
function longestRun(streams: readonly Stream[], words: readonly ComparedWord[]): Run | null {
  const at = (length: number): Run | null => {
    const key = keyOf(words.slice(0, length));
    for (const stream of streams) {
      const run = runOf(stream, key, length);
      if (run !== null) return run;
    }
    return null;
  };
  let low = Math.min(LEAST, words.length);
  let best = at(low);
  let high = words.length;
  while (best !== null && low < high) {
    const middle = (low + high + 1) >> 1;
    const run = at(middle);
    if (run !== null) {
      best = run;
      low = middle;
    } else high = middle - 1;
  }
  return best;
}

export interface Join {
  readonly runs: readonly Run[];
  /** Whether every join falls where the words put to us end a sentence or leave something out. */
  readonly clean: boolean;
}

/** "… agreed. They left": the mark between two words that ends a sentence. */
const endsBetween = ({ text }: Piece, left: ComparedWord | undefined, right: ComparedWord | undefined): boolean =>
  /[.!?;]/u.test(text.slice(left?.end ?? 0, right?.start ?? 0));

/** The words as runs that each stand somewhere in one piece; null where some of them stand nowhere. */
export function joinOf(streams: readonly Stream[], pieces: readonly Piece[]): Join | null {
  const runs: Run[] = [];
  let clean = true;
  for (const piece of pieces) {
    let at = 0;
    while (at < piece.words.length) {
      const run = longestRun(streams, piece.words.slice(at));
      if (run === null || (run.to - run.from < LEAST && run.to - run.from < piece.words.length)) return null;
      if (at > 0) clean &&= endsBetween(piece, piece.words[at - 1], piece.words[at]);
      runs.push(run);
      at += run.to - run.from;
      if (runs.length > MOST_PARTS) return null;
    }
  }
  return runs.length > 1 && !isOnePlace(runs, pieces.length) ? { runs, clean } : null;
}

/** The runs follow one another with hardly a word between: something was left out, nothing joined. */
const isOnePlace = (runs: readonly Run[], pieces: number): boolean =>
  pieces === 1 &&
  runs.every((run, at) => {
    const before = runs[at - 1];
    if (before === undefined) return true;
    const gap = run.from - before.to;
    return run.stream === before.stream && gap >= 0 && gap <= SMALL_GAP;
  });
