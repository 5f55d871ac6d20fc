import type { Article } from '../articles/article.ts';
import { makeIndex } from '../search/index-paragraphs.ts';
import type { ParagraphIndex } from '../search/paragraph-index.ts';

/** An index with the articles it was made of. */
export interface Base {
  readonly articles: ReadonlyMap<string, Article>;
  readonly index: ParagraphIndex;
}

export const baseOf = (articles: readonly Article[], index: ParagraphIndex): Base => ({
  articles: new Map(articles.map((article) => [article.id, article])),
  index,
});

export interface Drift {
  /** Not in the base, or other than there. */
  readonly fresh: readonly Article[];
  /** In the base, and gone or other by now. */
  readonly dead: ReadonlySet<string>;
}

/** How far a corpus has moved from what was indexed. Objects tell: an article that did not change is the same one. */
export function driftFrom({ articles: based }: Base, articles: readonly Article[]): Drift {
  const fresh = articles.filter((article) => based.get(article.id)?.hash !== article.hash);
  const here = new Map(articles.map(({ id, hash }) => [id, hash]));
  const dead = [...based.values()].filter(({ id, hash }) => here.get(id) !== hash).map(({ id }) => id);
  return { fresh, dead: new Set(dead) };
}

/** The base without what is gone, and a small index of what is new beside it: an article that changed costs milliseconds. */
export function drifted({ index: base }: Base, { fresh, dead }: Drift): ParagraphIndex {
  if (fresh.length === 0 && dead.size === 0) return base;
  const delta = makeIndex(fresh);
  return {
    search(text, limit, only) {
      const alive = (article: string, paragraph: number) =>
        !dead.has(article) && (only === undefined || only(article, paragraph));
      return [...base.search(text, limit, alive), ...delta.search(text, limit, only)]
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },
    frequency: (term) => base.frequency(term) + delta.frequency(term),
    occurs: (term) => base.occurs(term) || delta.occurs(term),
    paragraphs: base.paragraphs + delta.paragraphs,
    terms: base.terms,
    isName: (term) => base.isName(term) || delta.isName(term),
    near: (term) => [...base.near(term), ...delta.near(term)],
  };
}
