import { createHash } from 'node:crypto';
import type { Article, Problem } from '../articles/article.ts';
import { readArticle } from '../extraction/read.ts';
import { makeIndex } from '../search/index-paragraphs.ts';
import type { Coverage } from './coverage.ts';
import { entitiesOf } from './entities.ts';

const fingerprintOf = (articles: readonly Article[]): string => {
  const hash = createHash('sha256');
  for (const { id, hash: content } of articles) hash.update(`${id}\0${content}\n`);
  return hash.digest('hex').slice(0, 16);
};

const newestOf = (articles: readonly Article[]): string | undefined =>
  articles
    .flatMap(({ published }) => published?.slice(0, 10) ?? [])
    .sort()
    .at(-1);

/** Reads the whole corpus. Pure: the same articles give the same coverage. */
export function coverNews(articles: readonly Article[], problems: readonly Problem[] = []): Coverage {
  const readings = new Map(articles.map((article) => [article.id, readArticle(article)]));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const newest = newestOf(articles);
  return {
    articles,
    article: (id) => byId.get(id),
    problems,
    readings,
    entities: entitiesOf(articles, readings),
    search: makeIndex(articles),
    fingerprint: fingerprintOf(articles),
    ...(newest === undefined ? {} : { newest }),
  };
}
