import type { Extent, Paragraph } from '../articles/article.ts';
import type { ParagraphIndex, Term } from '../search/paragraph-index.ts';

/** A sentence with its terms, ready to be weighed. */
export interface SentenceRead extends Extent {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly present: ReadonlySet<string>;
}

const LEANS =
  /^["“‘']?(?:he|she|it|they|this|these|those|his|her|its|their|(?:the|both|these) (?:two|group|former|latter|pair|statement|talks|move|attack|operation))\b/iu;

/** Opens with what only the sentence before explains. */
export const leans = (text: string): boolean => LEANS.test(text);

/** The sentences of a paragraph with their terms (offsets in the paragraph). */
export function readSentences(paragraph: Paragraph, index: ParagraphIndex): readonly SentenceRead[] {
  const all = index.terms(paragraph.text).filter(({ stop }) => !stop);
  return paragraph.sentences.map(({ start, end }) => {
    const own = all.filter((term) => term.start >= start && term.start < end);
    return {
      start,
      end,
      text: paragraph.text.slice(start, end),
      terms: own,
      present: new Set(own.map(({ term }) => term)),
    };
  });
}
