import { overlaps, type Span } from '../../articles/span.ts';
import type { Portrait } from '../worked-out.ts';

export const paragraphKey = ({
  article,
  paragraph,
}: {
  readonly article: string;
  readonly paragraph: number;
}): string => `${article} ¶${paragraph}`;

/** Names of an entity, of each article in reading order. */
export type MentionsByArticle = ReadonlyMap<string, readonly Span[]>;

export const mentionsByArticle: Portrait<MentionsByArticle> = function* (_, { mentions }) {
  const byArticle = new Map<string, Span[]>();
  let own: Span[] = [];
  let before: string | undefined;
  // They come in corpus and reading order: those of one article follow one another.
  for (const mention of mentions) {
    if (mention.article !== before) {
      before = mention.article;
      own = byArticle.get(before) ?? [];
      byArticle.set(before, own);
      yield;
    }
    own.push(mention);
  }
  return byArticle;
};

/** The paragraphs that name an entity, each once; `article ¶paragraph`. */
export const placesNaming: Portrait<readonly string[]> = function* (_, { mentions }) {
  const places: string[] = [];
  let before: Span | undefined;
  for (const mention of mentions) {
    if (before?.article !== mention.article || before.paragraph !== mention.paragraph)
      places.push(paragraphKey(mention));
    if (before?.article !== mention.article) yield;
    before = mention;
  }
  return places;
};

/** Whether a name stands in the span. */
export function isNamedAt(mentions: MentionsByArticle, span: Span): boolean {
  const own = mentions.get(span.article);
  if (own === undefined) return false;
  let low = 0;
  let high = own.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((own[middle]?.paragraph ?? 0) < span.paragraph) low = middle + 1;
    else high = middle;
  }
  for (let name = own[low]; name?.paragraph === span.paragraph; name = own[++low])
    if (overlaps(name, span)) return true;
  return false;
}
