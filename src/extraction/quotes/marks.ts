import type { Extent } from '../../articles/article.ts';
import { matchesOf } from '../matches.ts';
import { singleStretches, withinSingles } from './single-marks.ts';
import { OPENS_BEHIND, type Stretch } from './stretch.ts';

type Side = 'open' | 'close' | 'either';

interface Mark extends Extent {
  readonly side: Side;
}

const DOUBLE = /["“”„«»]|''|``|’’|‘‘/gu;
const SPACE = /\s/u;
const LETTER = /[\p{L}\p{N}$[]/u;

/** “ opens, ” closes; a straight mark (and a curly one turned the wrong way) goes by the white space around it. */
function sideOf(text: string, start: number, end: number): Side {
  const before = text[start - 1];
  const after = text[end];
  const open = before === undefined || OPENS_BEHIND.test(before);
  const close = after === undefined || !LETTER.test(after);
  const mark = text.slice(start, end);
  if (mark === '„' || mark === '«' || mark === '``' || mark === '‘‘') return 'open';
  if (mark === '»' || mark === '’’') return 'close';
  if (mark === '“') return before !== undefined && !open && close ? 'close' : 'open';
  if (mark === '”') return open && !close && (before === undefined || SPACE.test(before)) ? 'open' : 'close';
  if (open && !(after === undefined || SPACE.test(after))) return 'open';
  return open ? 'either' : close ? 'close' : 'either';
}

const isInches = (text: string, start: number) => text[start] === '"' && /\d/u.test(text[start - 1] ?? '');

/** A paragraph that came out of a table: in marks as a whole, every mark inside doubled: """We go,"" she said." */
const TABLE_CELL = /^"(?:[^"]|"")+"\s*$/u;
const DOUBLED = /""/gu;

const isCell = (text: string): boolean => text.startsWith('"') && text.includes('""') && TABLE_CELL.test(text);

/** The doubled marks of a table's cell; its own first and last say nothing. */
const cellMarks = (text: string): readonly Mark[] =>
  matchesOf(DOUBLED, text.slice(1)).map(({ index }) => {
    const [start, end] = [index + 1, index + 3];
    const opens = start === 1 || OPENS_BEHIND.test(text[start - 1] ?? '');
    return { start, end, side: opens && /[^\s"]/u.test(text[end] ?? ' ') ? 'open' : 'close' };
  });

function marksOf(text: string): readonly Mark[] {
  if (isCell(text)) return cellMarks(text);
  return matchesOf(DOUBLE, text).map((match) => {
    const end = match.index + match[0].length;
    return { start: match.index, end, side: sideOf(text, match.index, end) };
  });
}

/** The last end of a sentence at or before `limit`, looking no further back than `from`. */
function sentenceEnd(sentences: readonly Extent[], from: number, limit: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  const end = sentences[low - 1]?.end ?? limit;
  return end > from ? end : limit;
}

const stretch = (open: Mark, start: number, end: number, close?: Mark): Stretch => ({
  start,
  end,
  outer: { start: open.start, end: close?.end ?? end },
  closed: close !== undefined,
  single: false,
});

/** How long ", Safi told the Herald." may be. */
const LONGEST_ATTRIBUTION = 60;

/** "Hundreds have come, Safi told CNN. – no mark closes it, but who says it stands behind. */
function attributionAt(text: string, from: number): number | null {
  const start = Math.max(from, text.length - LONGEST_ATTRIBUTION);
  const found =
    /,\s(?:\p{Lu}[\p{L}’'-]+\s){1,3}(?:said|says|added|(?:told|tells)\s(?:the\s)?(?:\p{L}+\s?){1,3})\.?$/u.exec(
      text.slice(start),
    );
  return found ? start + found.index + 1 : null;
}

const trimmedEnd = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).trimEnd().length;

/**
 * The stretches in double marks, outermost only. A mark that opens inside an open stretch is a quotation inside it where two closing marks
 * follow; else the first was never closed and ends with its sentence: “As it stands, … with Kabul. He claimed that “the only one …”
 */
export function doubleStretches(text: string, sentences: readonly Extent[]): readonly Stretch[] {
  const marks = marksOf(text);
  const found: Stretch[] = [];
  let open: Mark | null = null;
  let depth = 0;
  marks.forEach((mark, index) => {
    if (open === null) {
      const opens = mark.side !== 'close' && !isInches(text, mark.start);
      if (opens) open = mark;
      depth = 0;
    } else if (mark.side === 'open') {
      const nested = marks[index + 1]?.side === 'close' && marks[index + 2]?.side === 'close';
      if (nested && depth === 0) depth = 1;
      else {
        const end = sentenceEnd(sentences, open.end, mark.start);
        found.push(stretch(open, open.end, trimmedEnd(text, open.end, end)));
        open = mark;
        depth = 0;
      }
    } else if (depth > 0) depth -= 1;
    else {
      found.push(stretch(open, open.end, mark.start, mark));
      open = null;
    }
  });
  const last = open as Mark | null;
  if (last) found.push(stretch(last, last.end, attributionAt(text, last.end) ?? text.length));
  return found.filter(({ start, end }) => end > start);
}

/** Every stretch in marks of one paragraph, outermost, in order. Linear in the text. */
export function stretchesOf(text: string, sentences: readonly Extent[]): readonly Stretch[] {
  const all = doubleStretches(text, sentences);
  const within = withinSingles(text, all);
  const doubles = all.filter((one) => !within.has(one));
  return [...doubles, ...singleStretches(text, doubles)].sort((a, b) => a.start - b.start);
}
