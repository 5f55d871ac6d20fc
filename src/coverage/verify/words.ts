import type { Extent } from '../../articles/article.ts';

/** A word as it is compared, with its place. */
export interface ComparedWord extends Extent {
  /** Small letters, marks made one: ’ is ', – is -, 1,200 is 1200, U.S. is US. Only "US" keeps its capitals: it is not "us". */
  readonly word: string;
}

/**
 * Words, abbreviations (U.S.), numbers (1,200; -3.5), signs that change a sense (%, $, ?). Hyphens part words, so that "cross border" is
 * "cross-border"; other punctuation, quotation marks, brackets and white space do not count.
 */
const WORD =
  /(?<![\p{L}\p{N}])[-−](?=\d)|\d+(?:[.,]\d+)*|(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*|[%$€£¥?°+=]/gu;

/** Most words: nothing in them has to be made one. */
const PLAIN = /^[A-Za-z]+$/;

function compared(written: string, shouted: boolean): string {
  if (PLAIN.test(written)) return written === 'US' && !shouted ? written : written.toLowerCase();
  const bare = /^\p{Lu}\./u.test(written) ? written.replaceAll('.', '') : written;
  if (bare === 'US' && !shouted) return bare;
  return bare
    .normalize('NFC')
    .replace(/[’ʼ]/gu, "'")
    .replace('−', '-')
    .replace(/,(?=\d{3})/gu, '')
    .toLowerCase();
}

export function comparedWords(text: string): readonly ComparedWord[] {
  const shouted = !/\p{Ll}/u.test(text);
  return [...text.matchAll(WORD)].map((match) => ({
    word: compared(match[0], shouted),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A stretch of what was put to us that is said to stand in one piece. */
export interface Piece {
  readonly text: string;
  readonly words: readonly ComparedWord[];
}

const OUTER = /^[\s>*_|"“”„«»'‘’`]+|[\s*_|"“”„«»'‘’`]+$/gu;
const CUT = /\[\s*(?:…|\.{2,})\s*\]|\(\s*(?:…|\.{2,})\s*\)|…|\.{3,}|\. \. \./u;

/** The words put to us without the marks around them, parted where "…" or "[…]" says that something is left out. */
export const piecesOf = (text: string): readonly Piece[] =>
  text
    .split(CUT)
    .map((piece) => piece.replace(OUTER, ''))
    .map((piece) => ({
      text: piece,
      words: comparedWords(piece).filter(({ word }, at, all) => word !== '?' || at < all.length - 1),
    }))
    .filter(({ words }) => words.length > 0);

/** All the words put to us, whatever is left out between them. */
export function wholeOf(text: string): Piece {
  const bare = text.replace(OUTER, '');
  return { text: bare, words: comparedWords(bare) };
}
