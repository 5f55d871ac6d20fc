import type { Extent } from '../../articles/article.ts';

/*
 * Text that is not ours, made harmless in Discord's markdown. Everything added here comes off again without a trace (`unescaped`):
 * a backslash before a character, `**` around what answers, isolates around what changes the direction of reading,
 * and a zero-width space within "@everyone" and "@here".
 */

/** Characters that turn the direction; those of the text itself carry a backslash, ours do not. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/**
 * What needs a backslash. Wherever they stand: emphasis, spoiler, code, mention, link, custom emoji, timestamp, quote, a turn of
 * direction; the colon of "https://" and of ":shortcode:".
 */
const SPECIAL = /[\\*_~`|<>[\]@\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|:(?=\/\/|[\w+~-]+:)/gu;
/** At the start of a line only: a heading, a list, a subtext. The last character is the one to escape. */
const LINE_MARK = /(?:^|[\n\v\f\r\u0085\u2028\u2029])[^\S\n\v\f\r\u2028\u2029]*(?:[#+-]|\d+[.)])/gu;
const CROWD = /@(?:everyone|here|\u200b)/iuy;
const FSI = '\u2068';
const PDI = '\u2069';
const ZERO_WIDTH_SPACE = '\u200b';

/** What stands in a character's place. */
function instead(text: string, at: number): string {
  CROWD.lastIndex = at;
  const unit = text.charAt(at);
  return unit === '@' && CROWD.test(text) ? `\\@${ZERO_WIDTH_SPACE}` : `\\${unit}`;
}

const placesOf = (pattern: RegExp, text: string): number[] => {
  const places: number[] = [];
  pattern.lastIndex = 0;
  while (pattern.test(text)) places.push(pattern.lastIndex - 1);
  return places;
};

/** Where the text needs a backslash, in order. */
function escapes(text: string): readonly number[] {
  const anywhere = placesOf(SPECIAL, text);
  const atLineStarts = placesOf(LINE_MARK, text);
  if (atLineStarts.length === 0) return anywhere;
  return [...new Set([...anywhere, ...atLineStarts])].sort((a, b) => a - b);
}

/** How many closing isolates have no opening one, and the other way round. */
function unmatched(line: string): { readonly closing: number; readonly opening: number } {
  let closing = 0;
  let opening = 0;
  for (const unit of line) {
    if (unit >= '\u2066' && unit <= FSI) opening += 1;
    if (unit !== PDI) continue;
    if (opening > 0) opening -= 1;
    else closing += 1;
  }
  return { closing, opening };
}

/** A line that changes direction cannot reach beyond its own end: isolates around it, as many as its own ones need. */
function isolated(line: string): string {
  if (!DIRECTION.test(line) && !RIGHT_TO_LEFT.test(line)) return line;
  const { closing, opening } = unmatched(line);
  return FSI.repeat(closing + 1) + line + PDI.repeat(opening + 1);
}

const byLine = (text: string): string =>
  text
    .split(/([\p{Cc}\u2029])/u)
    .map((piece, at) => (at % 2 === 0 ? isolated(piece) : piece))
    .join('');

/** Overlapping and touching ones become one; empty ones go. */
function merged(extents: readonly Extent[], length: number): readonly Extent[] {
  const made: Extent[] = [];
  const clipped = extents.map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }));
  for (const { start, end } of clipped.filter((one) => one.start < one.end).sort((a, b) => a.start - b.start)) {
    const last = made.at(-1);
    if (last && start <= last.end) made[made.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else made.push({ start, end });
  }
  return made;
}

/** Article text with the words that answer in bold. */
export function marked(text: string, highlights: readonly Extent[] = []): string {
  const bold = merged(highlights, text.length).filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const edges = bold.flatMap(({ start, end }) => [start, end]);
  let made = '';
  let done = 0;
  let edge = 0;
  const upTo = (at: number) => {
    for (let next = edges[edge]; next !== undefined && next <= at; next = edges[edge]) {
      made += `${text.slice(done, next)}**`;
      done = next;
      edge += 1;
    }
    made += text.slice(done, at);
    done = at;
  };
  for (const at of escapes(text)) {
    upTo(at);
    made += instead(text, at);
    done = at + 1;
  }
  upTo(text.length);
  return byLine(made);
}

/** A name, a label, a member's words. */
export const escaped = (text: string): string => marked(text);

/** The longest beginning of a text that, escaped, has at most `limit` characters; an ellipsis says that it goes on. */
export function escapedWithin(text: string, limit: number): string {
  const whole = escaped(text.length > limit * 2 ? text.slice(0, limit * 2) : text);
  if (whole.length <= limit && text.length <= limit * 2) return whole;
  let length = Math.min(text.length, limit);
  while (length > 0 && escaped(text.slice(0, length)).length > limit - 1) length = Math.floor(length * 0.9);
  return `${escaped(text.slice(0, length).replace(/[\ud800-\udbff]$/u, ''))}…`;
}

/** "/help" in a sentence, "/digest set:" at the head of a line. */
const COMMAND = /(?<=^|\s)\/[a-z][a-z-]*(?: [a-z-]+(?=:))?/gu;

/** A sentence of ours: escaped, except that a channel it names can be opened (which calls nobody), and that commands stand out. */
export const ownWords = (text: string, limit: number): string =>
  escapedWithin(text, limit)
    .replace(/\\<#(\d{15,20})\\>/gu, '<#$1>')
    .replace(COMMAND, '**$&**');

/** What was escaped or marked, as it was. */
export const unescaped = (rendered: string): string =>
  rendered.replace(
    /\\(@)\u200b|\\([\s\S])|\*\*|[\u2068\u2069]/gu,
    (_, crowd: string | undefined, unit: string | undefined) => crowd ?? unit ?? '',
  );

/** Every line of it in a block quotation. */
export const quoted = (rendered: string): string => `> ${rendered.replaceAll('\n', '\n> ')}`;
