import { createHash } from 'node:crypto';
import { type Corrections, NO_CORRECTIONS } from '../articles/aliases-file.ts';
import type { Article, Problem } from '../articles/article.ts';
import { readArticle } from '../extraction/read.ts';
import type { Reading } from '../extraction/reading.ts';
import { makeIndex } from '../search/index-paragraphs.ts';
import type { ParagraphIndex } from '../search/paragraph-index.ts';
import { atOnce, type Steps } from '../search/steps.ts';
import type { Coverage } from './coverage.ts';
import { type Entities, entitySteps } from './entities.ts';
import { type Leaves, type RecallTable, workedOut } from './worked-out.ts';

/** What has not been read yet counts too: an answer from half-read coverage is another answer. */
export const fingerprintOf = (
  articles: readonly Article[],
  unread: number,
  corrections: Corrections = NO_CORRECTIONS,
): string => {
  const hash = createHash('sha256');
  hash.update(articles.map(({ id, hash: content }) => `${id}\0${content}\n`).join(''));
  if (corrections.same.length + corrections.notSame.length > 0) hash.update(JSON.stringify(corrections));
  if (unread > 0) hash.update(`unread ${unread}`);
  return hash.digest('hex').slice(0, 16);
};

export const newestOf = (articles: readonly Article[]): string | undefined =>
  articles.reduce<string | undefined>((newest, { published }) => {
    const day = published?.slice(0, 10);
    return day !== undefined && (newest === undefined || day > newest) ? day : newest;
  }, undefined);

/** What coverage is made of: the readings may still lack some articles, which can then be found but not told of. */
export interface Ingredients {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  readonly readings: ReadonlyMap<string, Reading>;
  readonly search: ParagraphIndex;
  /** What a reader knows better about names; none where absent. */
  readonly corrections?: Corrections;
  /** Who is who, where that is known already. */
  readonly entities?: Entities | undefined;
  /** What an earlier coverage has worked out of single articles. */
  readonly leaves?: Leaves;
  /** What is kept of its tables. */
  readonly tables?: RecallTable | undefined;
}

export const coverageOf = (ingredients: Ingredients): Coverage => atOnce(coverageSteps(ingredients));

/** The same in steps, for whoever has others to serve in between. */
export function* coverageSteps({
  articles,
  problems,
  readings,
  search,
  corrections = NO_CORRECTIONS,
  entities,
  leaves,
  tables,
}: Ingredients): Steps<Coverage> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  yield;
  const newest = newestOf(articles);
  const fingerprint = fingerprintOf(articles, articles.length - readings.size, corrections);
  yield;
  const coverage: Coverage = {
    articles,
    article: (id) => byId.get(id),
    problems,
    readings,
    entities: entities ?? (yield* entitySteps(articles, readings, corrections)),
    search,
    fingerprint,
    ...(newest === undefined ? {} : { newest }),
    worked: workedOut(() => coverage, leaves, [], tables),
  };
  return coverage;
}

/** Reads the whole corpus. Pure: the same articles give the same coverage. */
export function coverNews(
  articles: readonly Article[],
  problems: readonly Problem[] = [],
  corrections: Corrections = NO_CORRECTIONS,
): Coverage {
  const readings = new Map(articles.map((article) => [article.id, readArticle(article)]));
  return coverageOf({ articles, problems, readings, search: makeIndex(articles), corrections });
}
