import type { Paragraph } from './article.ts';
import { kindsOf } from './kinds.ts';
import { sentencesOf } from './sentences.ts';

interface Line {
  readonly text: string;
  readonly offset: number;
  readonly line: number;
}

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/gu;

function linesOf(body: string, firstLine: number): readonly Line[] {
  const found: Line[] = [];
  let number = firstLine;
  for (const { 0: raw, index } of body.matchAll(LINE)) {
    const text = raw.trim();
    if (text !== '') found.push({ text, offset: index + raw.length - raw.trimStart().length, line: number });
    number += 1;
  }
  return found;
}

/** A body's paragraphs: the lines with a character that is not white space, trimmed, numbered from 1. `firstLine` is the body's first line in the file. */
export function paragraphsOf(
  body: string,
  header: { title?: string; author?: string } = {},
  firstLine = 1,
): readonly Paragraph[] {
  const lines = linesOf(body, firstLine);
  const kinds = kindsOf(
    lines.map(({ text }) => text),
    header,
  );
  // Named one by one: a copy that gains keys costs the engine much more.
  return lines.map(({ text, offset, line }, at) => ({
    text,
    offset,
    line,
    number: at + 1,
    kind: kinds[at] ?? 'body',
    sentences: sentencesOf(text),
  }));
}
