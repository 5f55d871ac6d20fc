import type { Article } from '../articles/article.ts';
import { cite, slice } from '../articles/span.ts';
import type { Quote } from '../extraction/reading.ts';
import type { QuotePart } from './answer.ts';

/** A quotation with who said it and as what, as stated there. */
export function quotePart(article: Article, { spans, kind, cue, speaker }: Quote): QuotePart {
  const [first, ...more] = spans;
  return {
    type: 'quote',
    citation: cite(article, first),
    kind,
    cue: cue && slice(article, cue),
    speaker: speaker && { name: speaker.name, role: speaker.role && slice(article, speaker.role) },
    more: more.map((span) => cite(article, span)),
  };
}
