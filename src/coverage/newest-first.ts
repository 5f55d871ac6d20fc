import type { Article } from '../articles/article.ts';
import { inOrderSteps, type Steps } from '../search/steps.ts';
import type { Coverage } from './coverage.ts';

interface NewestFirst {
  readonly articles: readonly Article[];
  /** Of each article, by its id, its place among them. */
  readonly places: ReadonlyMap<string, number>;
}

const byDay = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
const byId = (a: Article, b: Article): number => (a.id < b.id ? -1 : 1);

/** So many articles are looked at in one step. */
const STEP = 2_000;

/** Articles of one time in the order of their ids: few times are told apart, so that little is left to put in order. */
export function* newestFirst({ articles }: Coverage): Steps<NewestFirst> {
  const byTime = new Map<string, Article[]>();
  for (const [at, article] of articles.entries()) {
    const { published = '' } = article;
    if (at % STEP === 0) yield;
    const known = byTime.get(published);
    if (known === undefined) byTime.set(published, [article]);
    else known.push(article);
  }
  const sorted: Article[] = [];
  const places = new Map<string, number>();
  for (const time of yield* inOrderSteps([...byTime.keys()], byDay)) {
    for (const article of (byTime.get(time) ?? []).sort(byId)) places.set(article.id, sorted.push(article) - 1);
    yield;
  }
  return { articles: sorted, places };
}

/** The places of some articles among them, in ascending order; `ids` each once. */
export function placesOf({ worked }: Coverage, ids: Iterable<string>): Uint32Array {
  const { places } = worked.table(newestFirst);
  const found: number[] = [];
  for (const id of ids) {
    const place = places.get(id);
    if (place !== undefined) found.push(place);
  }
  return Uint32Array.from(found).sort();
}

/** The articles in these places, newest first. */
export function newestAt({ worked }: Coverage, places: Uint32Array): readonly Article[] {
  const { articles } = worked.table(newestFirst);
  return Array.from(places).flatMap((place) => articles[place] ?? []);
}

/** The articles of these ids, newest first. */
export const newestOf = (coverage: Coverage, ids: Iterable<string>): readonly Article[] =>
  newestAt(coverage, placesOf(coverage, ids));
