import type { Steps } from '../search/steps.ts';
import type { Coverage } from './coverage.ts';

/** So many articles in one step. */
const STEP = 2_000;

/** The place of each article in the corpus, by its id. */
export type ArticleNumbers = ReadonlyMap<string, number>;

export function* articleNumbers({ articles }: Coverage): Steps<ArticleNumbers> {
  const numbers = new Map<string, number>();
  for (const [at, { id }] of articles.entries()) {
    numbers.set(id, at);
    if (at % STEP === 0) yield;
  }
  return numbers;
}
