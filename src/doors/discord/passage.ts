import type { Cut } from '../../answer/cut.ts';
import type { Extent } from '../../articles/article.ts';
import type { Citation } from '../../articles/span.ts';
import { PASSAGE_TEXT } from './limits.ts';
import { marked, quoted, unescaped } from './markup.ts';

const CUT_MARK = '[…]';
/** How many characters at most may be given up to end a slice between words. */
const WORD = 40;

const isBreak = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || /\s/u.test(text[at] ?? '') || /\s/u.test(text[at - 1] ?? '');

/** Never within a surrogate pair; between words where one ends nearby. */
function between(text: string, at: number, step: 1 | -1): number {
  for (let tried = 0; tried < WORD; tried += 1)
    if (isBreak(text, at + tried * step)) return Math.max(0, Math.min(text.length, at + tried * step));
  return /[\udc00-\udfff]/u.test(text[at] ?? '') ? at + step : at;
}

/** A slice of about `length` characters around what answers: a third of the room before it. */
function around(text: string, { start, end }: Extent, length: number): Extent {
  const room = Math.max(0, length - (end - start));
  const from = Math.max(0, Math.min(start - Math.floor(room / 3), text.length - length));
  const first = from === 0 ? 0 : Math.min(start, between(text, from, 1));
  const to = Math.min(text.length, from + length);
  const last = to === text.length ? to : between(text, to, -1);
  return { start: first, end: Math.max(last, first + 1) };
}

const trimmed = (text: string, { start, end }: Extent): Extent => {
  const words = text.slice(start, end);
  const before = words.length - words.trimStart().length;
  return words.trim() === '' ? { start, end } : { start: start + before, end: start + words.trimEnd().length };
};

const shifted = (highlights: readonly Extent[], by: number): readonly Extent[] =>
  highlights.map(({ start, end }) => ({ start: start - by, end: end - by }));

/** The whole text where it fits as rendered, else the longest slice around the first highlight that does. */
function fitting(text: string, highlights: readonly Extent[], limit: number): Extent {
  const core = highlights[0] ?? { start: 0, end: 0 };
  const whole = { start: 0, end: text.length };
  if (text.length <= limit && marked(text, highlights).length <= limit) return whole;
  for (let length = Math.min(limit, text.length); length > 1; length = Math.floor(length * 0.8)) {
    const part = trimmed(text, around(text, core, length));
    const rendered = marked(text.slice(part.start, part.end), shifted(highlights, part.start));
    if (rendered.length <= limit) return part;
  }
  return { start: 0, end: 1 };
}

/**
 * The exact words of a citation as a block quotation, what answers in bold. Where they are too long, a shorter slice of them with the
 * mark of the cut outside. Read again before it is given out: throws where it is not, to the last character, what the article says.
 */
export function passage(
  citation: Citation,
  cut: Cut,
  highlights: readonly Extent[] = [],
  limit = PASSAGE_TEXT,
): string {
  const text = cut(citation);
  const part = fitting(text, highlights, limit);
  const words = cut({ ...citation, start: citation.start + part.start, end: citation.start + part.end });
  const rendered = marked(words, shifted(highlights, part.start));
  if (unescaped(rendered) !== words || text.slice(part.start, part.end) !== words)
    throw new Error(`${citation.article} ¶${citation.paragraph} would not be shown as it is written`);
  const before = part.start > 0 ? `${CUT_MARK} ` : '';
  const after = part.end < text.length ? ` ${CUT_MARK}` : '';
  return quoted(before + rendered + after);
}
