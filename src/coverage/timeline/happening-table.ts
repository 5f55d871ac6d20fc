import type { Article } from '../../articles/article.ts';
import { slice } from '../../articles/span.ts';
import type { HappeningFind, Reading } from '../../extraction/reading.ts';
import type { Steps } from '../../search/steps.ts';
import type { Coverage } from '../coverage.ts';
import { type Postings, post } from '../postings.ts';
import { paragraphKey, termsOf } from '../topics/topic.ts';

/** Everything that happens, in corpus and reading order. */
export interface HappeningTable {
  readonly all: readonly HappeningFind[];
  /** The terms of each, each between two spaces. */
  readonly terms: readonly string[];
  /** By `article ¶paragraph`. */
  readonly byPlace: Postings;
}

/** The terms of what happens in one article. */
const termsLeaf = (article: Article, { happenings }: Reading): readonly string[] =>
  happenings.map(({ span }) => ` ${termsOf(slice(article, span)).join(' ')} `);

export function* happeningTable(coverage: Coverage): Steps<HappeningTable> {
  const all: HappeningFind[] = [];
  const terms: string[] = [];
  const byPlace = new Map<string, number[]>();
  for (const article of coverage.articles) {
    const own = coverage.worked.leaf(termsLeaf, article) ?? [];
    for (const [at, happening] of (coverage.readings.get(article.id)?.happenings ?? []).entries()) {
      post(byPlace, paragraphKey(happening.span), all.push(happening) - 1);
      terms.push(own[at] ?? '');
    }
    yield;
  }
  return { all, terms, byPlace };
}
