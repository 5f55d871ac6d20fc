import type { Article } from '../../articles/article.ts';
import type { Span } from '../../articles/span.ts';
import type { Quote, Reading } from '../../extraction/reading.ts';

const offset = (article: Article, span: Span): number => article.paragraphs[span.paragraph - 1]?.offset ?? 0;

/** A comma within the marks is among their words: “We have enough[,]” he said. */
function endOf(article: Article, { paragraph, end }: Span): number {
  const behind = (article.paragraphs[paragraph - 1]?.text ?? '').slice(end, end + 2);
  return /^,["”]/u.test(behind) ? end + 1 : end;
}

function placed(article: Article, quote: Quote): Record<string, unknown> {
  const spans = quote.spans.map((span) => {
    const from = offset(article, span);
    return [from + span.start, from + (quote.kind === 'direct' ? endOf(article, span) : span.end)] as const;
  });
  const kind = quote.kind === 'direct' ? 'direct' : 'indirect';
  if (quote.speaker === null) return { spans, kind, speaker: null };
  const { span, name } = quote.speaker;
  const from = offset(article, span);
  return { spans, kind, speaker: name, speakerStart: from + span.start, speakerEnd: from + span.end };
}

/** The quotations of a document, places counted in its own text. */
export const project = (article: Article, reading: Reading): Record<string, unknown> => ({
  id: article.id,
  quotes: reading.quotes.map((quote) => placed(article, quote)),
});
