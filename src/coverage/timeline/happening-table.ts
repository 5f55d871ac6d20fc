import type { Article } from '../../articles/article.ts';
import { slice } from '../../articles/span.ts';
import type { HappeningFind, Reading } from '../../extraction/reading.ts';
import type { Steps } from '../../search/steps.ts';
import type { Coverage } from '../coverage.ts';
import { isPageTalk } from '../page-talk.ts';
import { type Postings, post } from '../postings.ts';
import { paragraphKey, termsOf } from '../topics/topic.ts';

/** Everything that happens, in corpus and reading order, nothing where its article has gone since. */
export interface HappeningTable {
  readonly all: readonly (HappeningFind | undefined)[];
  /** The terms of each, each between two spaces. */
  readonly terms: readonly string[];
  /** By `article ¶paragraph`. */
  readonly byPlace: Postings;
}

/** What happens in one article, and the terms of each; what a picture shows and what the page says of itself is none of it. */
function happeningLeaf(article: Article, { happenings }: Reading) {
  const told = happenings.filter(({ span }) => !isPageTalk(slice(article, span)));
  return { told, terms: told.map(({ span }) => ` ${termsOf(slice(article, span)).join(' ')} `) };
}

export function* happeningTable(coverage: Coverage): Steps<HappeningTable> {
  const all: HappeningFind[] = [];
  const terms: string[] = [];
  const byPlace = new Map<string, number[]>();
  for (const article of coverage.articles) {
    const own = coverage.worked.leaf(happeningLeaf, article);
    for (const happening of own?.told ?? []) post(byPlace, paragraphKey(happening.span), all.push(happening) - 1);
    terms.push(...(own?.terms ?? []));
    yield;
  }
  return { all, terms, byPlace };
}
