import type { Article } from '../articles/article.ts';
import { makeIndex } from '../search/index-paragraphs.ts';
import type { ParagraphIndex } from '../search/paragraph-index.ts';

/** An index with the articles it was made of. */
export interface Base {
  readonly articles: readonly Article[];
  readonly index: ParagraphIndex;
}

export const baseOf = (articles: readonly Article[], index: ParagraphIndex): Base => ({ articles, index });

export interface Drift {
  /** Not in the base, or other than there. */
  readonly fresh: readonly Article[];
  /** In the base, and gone or other by now. */
  readonly dead: ReadonlySet<string>;
}

interface Differing {
  readonly before: readonly Article[];
  readonly now: readonly Article[];
}

/** What is left of two lists when they are gone through side by side: an article that did not change is the same object, and next to the same others. */
function sideBySide(before: readonly Article[], now: readonly Article[]): Differing {
  const left: { readonly before: Article[]; readonly now: Article[] } = { before: [], now: [] };
  let [at, to] = [0, 0];
  while (at < before.length || to < now.length) {
    const [one, other] = [before[at], now[to]];
    const isSame = one === other;
    const hasCome = !isSame && one !== undefined && one === now[to + 1];
    const hasGone = !isSame && !hasCome && other !== undefined && other === before[at + 1];
    if (!isSame && !hasCome && one !== undefined) left.before.push(one);
    if (!isSame && !hasGone && other !== undefined) left.now.push(other);
    if (!hasCome) at += 1;
    if (!hasGone) to += 1;
  }
  return left;
}

/** How far a corpus has moved from what was indexed. */
export function driftFrom({ articles }: Base, found: readonly Article[]): Drift {
  const { before, now } = sideBySide(articles, found);
  const known = new Map(before.map(({ id, hash }) => [id, hash]));
  const here = new Map(now.map(({ id, hash }) => [id, hash]));
  return {
    fresh: now.filter(({ id, hash }) => known.get(id) !== hash),
    dead: new Set(before.filter(({ id, hash }) => here.get(id) !== hash).map(({ id }) => id)),
  };
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
