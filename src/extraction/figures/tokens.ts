import type { Extent } from '../../articles/article.ts';
import { eachWord } from '../matches.ts';

/** A word, a number or a mark of one sentence; offsets into the paragraph. */
export interface Token extends Extent {
  readonly text: string;
  /** Lower case, curly apostrophes made straight. */
  readonly low: string;
  /** label: letters and digits in one ("12-year-old", "F-16", "47th", "5:30"): never a count. */
  readonly kind: 'word' | 'number' | 'label' | 'mark';
}

const L = 'A-Za-zÀ-ɏ';
const LABEL = `\\d{1,15}(?:[.,:]\\d{1,15}){0,5}-?[${L}][\\w'’-]*|[${L}]+-?\\d[\\w-]*|\\d+(?:[:/]\\d+)+`;
/** Also by the Indian count: "1,30,000". */
const DIGITS = '\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d{1,3}(?:[,\\u00a0\\u202f\\u2009]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const WORD = `(?:[${L}]\\.){2,}(?:[${L}](?![${L}]))?(?:['’]s\\b)?|[${L}]+(?:[-'’][${L}]+)*`;
const PIECES = new RegExp(`(${LABEL})|(${DIGITS})|(${WORD})|--|\\S`, 'g');
/** "1.3m people", "12k". */
const SHORT_MILLIONS = /^\d[\d.]*(?:m|mn|bn|k)$/i;
/** Splits "Taliban's" into "Taliban" and "'s": the name counts, the ending marks an owner. */
const OWNER = /['’]s?$/;

function kindOf(label: string | undefined, digits: string | undefined, word: string | undefined): Token['kind'] {
  if (label !== undefined) return SHORT_MILLIONS.test(label) ? 'number' : 'label';
  if (digits !== undefined) return 'number';
  return word === undefined ? 'mark' : 'word';
}

const token = (text: string, start: number, kind: Token['kind']): Token => ({
  text,
  low: text.toLowerCase().replaceAll('’', "'"),
  start,
  end: start + text.length,
  kind,
});

/** The sentence's words, numbers and marks, in order. Linear in the text. */
export function tokenize(text: string, extent: Extent): readonly Token[] {
  const tokens: Token[] = [];
  eachWord(PIECES, text.slice(extent.start, extent.end), (whole, at, match) => {
    const start = extent.start + at;
    if (match === null) {
      tokens.push(token(whole, start, 'word'));
      return;
    }
    const [, label, digits, word] = match;
    const owner = word === undefined ? null : OWNER.exec(whole);
    const stem = owner === null ? whole : whole.slice(0, owner.index);
    tokens.push(token(stem, start, kindOf(label, digits, word)));
    if (owner !== null) tokens.push(token(owner[0], start + stem.length, 'mark'));
  });
  return tokens;
}
