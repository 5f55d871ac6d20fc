import { type Span, slice } from '../../articles/span.ts';
import type { Coverage } from '../coverage.ts';
import { type Alignment, isSameStep } from './align.ts';
import { spansOf } from './streams.ts';
import type { Piece } from './words.ts';

export type DifferencePiece = readonly ['same' | 'theirs' | 'ours', string];

interface Side {
  readonly kind: DifferencePiece[0];
  readonly from: number;
  readonly to: number;
}

/** How many words in a row may be changed one by one; a passage reworded further is one change. */
const SINGLY = 2;

/** Where one change ends and the next begins: "territory was" for "soil has been" is [territory → soil] [was → has been]. */
function changeEnds(steps: Alignment['steps'], same: readonly boolean[]): ReadonlySet<number> {
  const ends = new Set<number>();
  let swaps: number[] = [];
  for (let at = 0; at <= steps.length; at++) {
    const [theirs, ours] = steps[at] ?? [null, null];
    if (at < steps.length && !same[at]) {
      if (theirs !== null && ours !== null) swaps.push(at);
      continue;
    }
    if (swaps.length === SINGLY) ends.add((swaps[0] ?? 0) + 1);
    swaps = [];
  }
  return ends;
}

/** Steps of one kind in a row, as runs of words: "same" and "ours" count the article's words, "theirs" those put to us. */
function sidesOf(whole: Piece, { run, steps }: Alignment): readonly Side[] {
  const sides: Side[] = [];
  let open: Side[] = [];
  const add = (kind: Side['kind'], at: number | null) => {
    if (at === null) return;
    const own = open.find((side) => side.kind === kind);
    const grown = own ? { ...own, to: at + 1 } : { kind, from: at, to: at + 1 };
    open = [...open.filter((side) => side !== own), grown].sort((a) => (a.kind === 'theirs' ? -1 : 1));
  };
  const same = steps.map(([theirs, ours]) => isSameStep(whole.words, run.stream, theirs, ours));
  const ends = changeEnds(steps, same);
  for (const [at, [theirs, ours]] of steps.entries()) {
    if (open.length > 0 && (same[at] !== (open[0]?.kind === 'same') || ends.has(at))) {
      sides.push(...open);
      open = [];
    }
    if (same[at]) add('same', ours);
    else {
      add('theirs', theirs);
      add('ours', ours);
    }
  }
  return [...sides, ...open];
}

/** Word by word: the article's own text where both agree and where it differs, theirs as it was put to us. */
export function differenceOf(
  whole: Piece,
  alignment: Alignment | null,
  coverage: Coverage,
  spans: readonly Span[],
): readonly DifferencePiece[] {
  if (alignment === null)
    return spans.flatMap((span) => {
      const article = coverage.article(span.article);
      return article ? [['same', slice(article, span)] as const] : [];
    });
  const { article } = alignment.run.stream;
  return sidesOf(whole, alignment).flatMap(({ kind, from, to }): readonly DifferencePiece[] => {
    if (kind === 'theirs') return [[kind, whole.text.slice(whole.words[from]?.start, whole.words[to - 1]?.end)]];
    return spansOf({ stream: alignment.run.stream, from, to }).map((span) => [kind, slice(article, span)] as const);
  });
}
