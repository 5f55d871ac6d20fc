import type { Article } from '../articles/article.ts';
import type { Steps } from '../search/steps.ts';
import type { Coverage } from './coverage.ts';

interface NewestFirst {
  readonly articles: readonly Article[];
  /** Of each article, by its id, its place among them. */
  readonly places: ReadonlyMap<string, number>;
}

const byDay = (a: string, b: string): number => b.localeCompare(a);
const byId = (a: Article, b: Article): number => (a.id < b.id ? -1 : 1);

/** Articles of one time in the order of their ids: few times are told apart, so that little is left to put in order. */
export function* newestFirst({ articles }: Coverage): Steps<NewestFirst> {
  const byTime = new Map<string, Article[]>();
  for (const article of articles) {
    const { published = '' } = article;
    const known = byTime.get(published);
    if (known === undefined) byTime.set(published, [article]);
    else known.push(article);
  }
  const sorted: Article[] = [];
  for (const time of [...byTime.keys()].sort(byDay)) {
    sorted.push(...(byTime.get(time) ?? []).sort(byId));
    yield;
  }
  return { articles: sorted, places: new Map(sorted.map(({ id }, at) => [id, at])) };
}

/** The articles of these ids, newest first. */
export function newestOf({ worked }: Coverage, ids: Iterable<string>): readonly Article[] {
  const { articles, places } = worked.table(newestFirst);
  const found = Uint32Array.from(ids, (id) => places.get(id) ?? articles.length).sort();
  return [...found].flatMap((place) => articles[place] ?? []);
}
