import type { Article, Extent, Paragraph } from './article.ts';

/** A stretch of an article: `slice` of it is the only way to a quotation. */
export interface Span extends Extent {
  readonly article: string;
  /** From 1. */
  readonly paragraph: number;
}

/** A span together with the article's content hash: still checkable after the file has changed. */
export interface Citation extends Span {
  readonly hash: string;
  readonly url?: string;
}

export const spanIn = (article: Article, paragraph: Paragraph, { start, end }: Extent): Span => ({
  article: article.id,
  paragraph: paragraph.number,
  start,
  end,
});

export const overlaps = (a: Extent, b: Extent): boolean => a.start < b.end && b.start < a.end;

export const holds = (outer: Extent, inner: Extent): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const samePlace = (a: Span, b: Span): boolean =>
  a.article === b.article && a.paragraph === b.paragraph && a.start === b.start && a.end === b.end;

/** Reading order within one article. */
export const byPlace = (a: Span, b: Span): number => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end;

export function paragraphOf(article: Article, span: Span): Paragraph {
  const paragraph = article.paragraphs[span.paragraph - 1];
  if (article.id !== span.article || paragraph === undefined) throw new Error(`no ${span.article} ¶${span.paragraph}`);
  return paragraph;
}

/** The article's own words. Throws where the span is not inside the paragraph: a bug, never shown. */
export function slice(article: Article, span: Span): string {
  const { text } = paragraphOf(article, span);
  if (span.start < 0 || span.end > text.length || span.start >= span.end)
    throw new Error(`${span.article} ¶${span.paragraph} has no ${span.start}..${span.end}`);
  return text.slice(span.start, span.end);
}

export function cite(article: Article, span: Span): Citation {
  const { article: id, paragraph, start, end } = span;
  const citation = { article: id, paragraph, start, end, hash: article.hash };
  return article.url === undefined ? citation : { ...citation, url: article.url };
}

/** The sentences of the paragraph that the extent touches, as one extent. */
export function sentenceAround(paragraph: Paragraph, extent: Extent): Extent {
  const touched = paragraph.sentences.filter((sentence) => overlaps(sentence, extent));
  const first = touched[0];
  const last = touched.at(-1);
  return first && last ? { start: first.start, end: last.end } : { start: 0, end: paragraph.text.length };
}
