import { createHash } from 'node:crypto';
import type { Article } from './article.ts';
import { paragraphsOf } from './paragraphs.ts';

export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

interface About {
  readonly published?: string;
  /** The text is hard-wrapped: blocks between blank lines are the paragraphs; a line break inside one reads as a space, so offsets stay true. */
  readonly wrapped?: boolean;
}

const unwrapped = (text: string): string =>
  text.replace(/(?<=[^\r\n])\r?\n(?=[^\r\n])/gu, (ends) => ' '.repeat(ends.length));

/** An article from a plain text, for the machine doors: `paragraph.offset + start` is the text's own offset. */
export function articleFromText(id: string, text: string, { published, wrapped = false }: About = {}): Article {
  const body = wrapped ? unwrapped(text) : text;
  const article = { id, header: {}, hash: hashOf(text), body, paragraphs: paragraphsOf(body) };
  return published === undefined ? article : { ...article, published };
}
