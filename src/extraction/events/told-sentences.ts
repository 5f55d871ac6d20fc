import type { Article, Extent, Paragraph } from '../../articles/article.ts';
import { byPlace, type Span } from '../../articles/span.ts';

/** One sentence with what was found in it. */
export interface ToldSentence<T> {
  readonly paragraph: Paragraph;
  readonly sentence: Extent;
  readonly finds: readonly T[];
}

interface Placed {
  readonly span: Span;
}

/** Walks the sentences of the body and deals the finds out to them: one pass, however long the paragraph. A find belongs where it starts. */
export function toldSentences<T extends Placed>(article: Article, finds: readonly T[]): readonly ToldSentence<T>[] {
  const sorted = [...finds].sort((a, b) => byPlace(a.span, b.span));
  const told: ToldSentence<T>[] = [];
  let at = 0;
  for (const paragraph of article.paragraphs) {
    for (const sentence of paragraph.sentences) {
      const from = at;
      while (at < sorted.length && isBefore(sorted[at]?.span, paragraph.number, sentence.end)) at++;
      const own = sorted
        .slice(from, at)
        .filter(({ span }) => span.paragraph === paragraph.number && span.start >= sentence.start);
      if (paragraph.kind === 'body') told.push({ paragraph, sentence, finds: own });
    }
  }
  return told;
}

const isBefore = (span: Span | undefined, paragraph: number, end: number): boolean =>
  span !== undefined && (span.paragraph < paragraph || (span.paragraph === paragraph && span.start < end));
