import type { Extent } from '../../articles/article.ts';

/** Words in quotation marks, marks left out. */
export interface Stretch extends Extent {
  /** Where the opening mark begins and where the closing one ends. */
  readonly outer: Extent;
  /** False where no mark closes it before the paragraph ends. */
  readonly closed: boolean;
  /** Within ‘single’ marks. */
  readonly single: boolean;
}

type Side = 'open' | 'close' | 'either';

interface Mark extends Extent {
  readonly side: Side;
}

const DOUBLE = /["“”„«»]|''|``|’’|‘‘/gu;
const OPENS_BEHIND = /[\s([{\u2014\u2013:-]/u;
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

function marksOf(text: string): readonly Mark[] {
  return [...text.matchAll(DOUBLE)].map((match) => {
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
  if (last) found.push(stretch(last, last.end, text.length));
  return found.filter(({ start, end }) => end > start);
}

const SINGLE = /[‘’']/gu;

/**
 * Stretches in single marks where no double ones stand: ‘We will go,’ he said. A mark that closes has no letter behind it; the first
 * behind , . ? ! is taken, so that "the ministers’ house" inside does not end one. Not: don’t, ’90s, the boys’ room.
 */
export function singleStretches(text: string, doubles: readonly Stretch[]): readonly Stretch[] {
  const marks = [...text.matchAll(SINGLE)].map(({ index }) => index);
  const opens = (at: number) =>
    text[at] !== '’' && (at === 0 || OPENS_BEHIND.test(text[at - 1] ?? '')) && /[\p{L}[]/u.test(text[at + 1] ?? '');
  const closes = (at: number) =>
    text[at] !== '‘' && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '') && !/\s/u.test(text[at - 1] ?? ' ');
  const found: Stretch[] = [];
  let double = 0;
  for (let i = 0; i < marks.length; i++) {
    const at = marks[i] ?? 0;
    while (double < doubles.length && (doubles[double]?.outer.end ?? 0) <= at) double += 1;
    const limit = doubles[double]?.outer.start ?? text.length;
    if (limit <= at || !opens(at)) continue;
    const close = closing(text, marks, i + 1, limit, opens, closes);
    if (close === -1) continue;
    const end = marks[close] ?? 0;
    found.push({ start: at + 1, end, outer: { start: at, end: end + 1 }, closed: true, single: true });
    i = close;
  }
  return found;
}

function closing(
  text: string,
  marks: readonly number[],
  from: number,
  limit: number,
  opens: (at: number) => boolean,
  closes: (at: number) => boolean,
): number {
  let first = -1;
  for (let i = from; i < marks.length && i < from + 40; i++) {
    const at = marks[i] ?? 0;
    if (at >= limit || (opens(at) && first !== -1)) break;
    if (!closes(at)) continue;
    if (/[.,?!…]/u.test(text[at - 1] ?? '')) return i;
    if (first === -1) first = i;
  }
  return first;
}

/** Every stretch in marks of one paragraph, outermost, in order. Linear in the text. */
export function stretchesOf(text: string, sentences: readonly Extent[]): readonly Stretch[] {
  const doubles = doubleStretches(text, sentences);
  return [...doubles, ...singleStretches(text, doubles)].sort((a, b) => a.start - b.start);
}
