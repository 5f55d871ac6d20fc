import { type Span, slice } from '../../articles/span.ts';
import type { Coverage } from '../coverage.ts';
import { type Alignment, isSameStep } from './align.ts';
import type { Piece } from './words.ts';

export type DifferencePiece = readonly ['same' | 'theirs' | 'ours', string];

interface Side {
  readonly kind: DifferencePiece[0];
  readonly from: number;
  readonly to: number;
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
  for (const [theirs, ours] of steps) {
    const same = isSameStep(whole.words, run.stream, theirs, ours);
    if (open.length > 0 && same !== (open[0]?.kind === 'same')) {
      sides.push(...open);
      open = [];
    }
    if (same) add('same', ours);
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
  const { words, article } = alignment.run.stream;
  return sidesOf(whole, alignment).flatMap(({ kind, from, to }): readonly DifferencePiece[] => {
    if (kind === 'theirs') return [[kind, whole.text.slice(whole.words[from]?.start, whole.words[to - 1]?.end)]];
    const cut: string[] = [];
    for (let at = from; at < to; ) {
      const paragraph = words[at]?.paragraph ?? 0;
      let end = at;
      while (end < to && words[end]?.paragraph === paragraph) end += 1;
      cut.push((article.paragraphs[paragraph - 1]?.text ?? '').slice(words[at]?.start, words[end - 1]?.end));
      at = end;
    }
    return cut.map((text) => [kind, text] as const);
  });
}
