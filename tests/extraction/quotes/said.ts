import type { Article } from '../../../src/articles/article.ts';
import { slice } from '../../../src/articles/span.ts';
import { readArticle } from '../../../src/extraction/read.ts';
import type { Quote } from '../../../src/extraction/reading.ts';
import { articleOf } from '../../support/corpus.ts';

/** A quotation as a reader would note it: "Ned Price | direct | Pakistan … Afghanistan." */
export const noted = (article: Article, quote: Quote): string =>
  [quote.speaker?.name ?? 'nobody', quote.kind, quote.spans.map((span) => slice(article, span)).join(' … ')].join(
    ' | ',
  );

export const notesOf = (article: Article): readonly string[] =>
  readArticle(article).quotes.map((quote) => noted(article, quote));

export const said = (text: string): readonly string[] => notesOf(articleOf(text));

export const marked = (text: string): readonly string[] =>
  said(text).filter((note) => !note.includes(' | indirect | '));
