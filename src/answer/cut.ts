import type { Article } from '../articles/article.ts';
import { type Citation, slice } from '../articles/span.ts';

/** Cuts the exact words of a citation. Throws where the article has gone or its text is no longer what was cited. */
export type Cut = (citation: Citation) => string;

export const cutFrom =
  (article: (id: string) => Article | undefined): Cut =>
  (citation) => {
    const found = article(citation.article);
    if (found === undefined) throw new Error(`${citation.article} is not in the coverage`);
    if (found.hash !== citation.hash) throw new Error(`${citation.article} has changed since it was cited`);
    return slice(found, citation);
  };
