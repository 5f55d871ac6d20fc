import type { Article } from '../articles/article.ts';
import { articlesCalled } from '../coverage/article-lookup.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Only } from './best-sentences.ts';

/** Limits that the asker set apart from the question: ISO days, both included; an outlet or an article. */
export interface AskLimits {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly source?: string | undefined;
}

/** Whether an article can be told of those days: it was published then, or a date in the paragraph lies there. */
function inDays(coverage: Coverage, { from = '0000', to = '9999' }: AskLimits): Only {
  const touches = (first: string, last: string): boolean => first <= to && last >= from;
  return (id, paragraph) => {
    const day = coverage.article(id)?.published?.slice(0, 10);
    const dates = coverage.readings.get(id)?.dates ?? [];
    const told = dates.filter(({ span, when }) => span.paragraph === paragraph && when !== undefined && 'from' in when);
    if (told.length > 0)
      return told.some(({ when }) => when !== undefined && 'from' in when && touches(when.from, when.to));
    return day !== undefined && touches(day, day);
  };
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The outlet that the question itself names: "according to the Evening Gazette", "in The Gazette". */
export function outletNamed(coverage: Coverage, text: string): string | undefined {
  const asked = ` ${fold(text)} `;
  const outlets = new Set(coverage.articles.flatMap(({ outlet }) => (outlet === undefined ? [] : [outlet])));
  return [...outlets].find((outlet) =>
    ['according to', 'in', 'by', 'from', 'what does', 'what did', 'did', 'does'].some((before) =>
      asked.includes(` ${before} ${fold(outlet)} `),
    ),
  );
}

export interface Limited {
  readonly only: Only | undefined;
  /** The source that no article is called by. */
  readonly noSource: string | null;
}

export function limitedTo(coverage: Coverage, limits: AskLimits): Limited {
  const { from, to, source } = limits;
  const articles: readonly Article[] | null = source === undefined ? null : articlesCalled(coverage, source);
  const ids = articles && new Set(articles.map(({ id }) => id));
  const days = from === undefined && to === undefined ? null : inDays(coverage, limits);
  const only: Only | undefined =
    ids === null && days === null
      ? undefined
      : (id, paragraph) => (ids?.has(id) ?? true) && (days?.(id, paragraph) ?? true);
  return { only, noSource: articles?.length === 0 && source !== undefined ? source : null };
}
