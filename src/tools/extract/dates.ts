import type { Article } from '../../articles/article.ts';
import { paragraphOf } from '../../articles/span.ts';
import type { Reading } from '../../extraction/reading.ts';

/** `{timexes: [{start, end, value, type}]}`, offsets in the document's own text. */
export function project(article: Article, reading: Reading): Record<string, unknown> {
  const timexes = reading.dates.map(({ span, value, type }) => {
    const { offset } = paragraphOf(article, span);
    return { start: offset + span.start, end: offset + span.end, value, type };
  });
  return { timexes };
}
