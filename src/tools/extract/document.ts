import type { Article } from '../../articles/article.ts';
import { articleFromText } from '../../articles/article-from-text.ts';
import { isHardWrapped } from '../../articles/language.ts';

/** One line in: `date` (or `dct`) is the day of publication. */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}

/** An article whose `paragraph.offset + start` is the document's own offset. Hard-wrapped text is read block by block. */
export function articleFromDocument({ id, text, date }: Document): Article {
  const wrapped = isHardWrapped(text);
  return articleFromText(id, text, date === undefined ? { wrapped } : { wrapped, published: date });
}
