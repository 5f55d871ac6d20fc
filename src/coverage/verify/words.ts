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

const plain = (written: string, shouted: boolean): string =>
  written === 'US' && !shouted ? written : written.toLowerCase();

function compared(written: string, shouted: boolean): string {
  if (PLAIN.test(written)) return plain(written, shouted);
  const bare = /^\p{Lu}\./u.test(written) ? written.replaceAll('.', '') : written;
  if (bare === 'US' && !shouted) return bare;
  return bare
    .normalize('NFC')
    .replace(/[’ʼ]/gu, "'")
    .replace('−', '-')
    .replace(/,(?=\d{3})/gu, '')
    .toLowerCase();
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isLetter = (code: number): boolean => isSmall(code | 32);

/** What may stand behind a plain word and is no part of any: white space, commas, brackets, straight marks. */
const ENDS = new Uint8Array(0x10000);
for (const mark of ' \n\t,;:!()[]"“”/') ENDS[mark.charCodeAt(0)] = 1;

/** Where a word of plain letters ends that begins here; -1 where it takes a closer look. */
function plainEnd(text: string, from: number): number {
  let at = from;
  while (isLetter(text.charCodeAt(at))) at += 1;
  return at > from && (at === text.length || ENDS[text.charCodeAt(at)] === 1) ? at : -1;
}

export function comparedWords(text: string): readonly ComparedWord[] {
  const shouted = !/\p{Ll}/u.test(text);
  const words: ComparedWord[] = [];
  for (let at = 0; at < text.length; ) {
    // Most of a text is plain words and blanks: asking the expression for each costs five times as much.
    if (ENDS[text.charCodeAt(at)] === 1) {
      at += 1;
      continue;
    }
    const end = plainEnd(text, at);
    if (end > 0) {
      words.push({ word: plain(text.slice(at, end), shouted), start: at, end });
      at = end;
      continue;
    }
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (match === null) break;
    at = match.index + match[0].length;
    words.push({ word: compared(match[0], shouted), start: match.index, end: at });
  }
  return words;
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
