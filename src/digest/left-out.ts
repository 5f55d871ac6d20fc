import type { Span } from '../articles/span.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { isOfThePage, type Left, type Line, type News } from './news.ts';
import { isAlone, isAmong, isOldHat } from './section.ts';

export type WhyLeft =
  | Left['why']
  | 'not about it'
  | 'talks to the reader'
  | 'told in other words before'
  | 'leans on another sentence'
  | 'not among the most telling';

export interface LeftOut {
  readonly lines: readonly { readonly span: Span; readonly why: WhyLeft }[];
  readonly more: number;
}

/** What a digest was made from. */
interface Searched {
  readonly coverage: Coverage;
  readonly news: News;
  readonly fits: (span: Span) => boolean;
  readonly isOld: (article: string) => boolean;
}

/** Why a sentence that came in is not shown: looked up one by one, as far as they are asked for. */
export function leftOut(work: Searched, shown: readonly Line[], most: number): LeftOut {
  const printed = new Set(shown.map(({ fingerprint }) => fingerprint));
  const fresh = work.news.articles.flatMap(({ lines }) => lines.filter(({ fingerprint }) => !printed.has(fingerprint)));
  const whyNot = (line: Line): WhyLeft => {
    if (!work.fits(line.span)) return 'not about it';
    if (isOfThePage(line)) return 'talks to the reader';
    if (isOldHat(work, line) || isAmong(shown, line)) return 'told in other words before';
    return isAlone(work.coverage, line) ? 'not among the most telling' : 'leans on another sentence';
  };
  const some = fresh.slice(0, most).map((line) => ({ span: line.span, why: whyNot(line) }));
  const lines = [...some, ...work.news.left.slice(0, most - some.length)];
  return { lines, more: fresh.length + work.news.left.length - lines.length };
}
