import type { Article } from '../articles/article.ts';
import { articlesCalled } from '../coverage/article-lookup.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Steps } from '../search/steps.ts';
import { asWritten } from './as-written.ts';
import type { Only } from './best-sentences.ts';

/** Limits that the asker set apart from the question: ISO days, both included; an outlet or an article. */
export interface AskLimits {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly source?: string | undefined;
  /** Who wrote it, as the article names them. */
  readonly author?: string | null;
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

/** What is left must still be a question. */
const SHORTEST = 8;

/** The question without the outlet that it names, and that outlet. */
export interface ByOutlet {
  readonly text: string;
  readonly outlet: string | undefined;
}

const NAMING = '(?:according to|as reported by|reported by|in|by|from)';

interface Outlet {
  readonly outlet: string;
  /** Without its article. */
  readonly name: string;
}

function* outletTable({ articles }: Coverage): Steps<readonly Outlet[]> {
  yield;
  const outlets = new Set(articles.flatMap(({ outlet }) => (outlet === undefined ? [] : [outlet])));
  return [...outlets].map((outlet) => ({ outlet, name: outlet.replace(/^the\s+/i, '') }));
}

/** "Who is the mayor, according to the Evening Gazette?" asks one outlet only. */
export function byOutlet(coverage: Coverage, text: string): ByOutlet {
  const typed = text.toLowerCase();
  for (const { outlet, name } of coverage.worked.table(outletTable)) {
    if (!typed.includes(name.toLowerCase())) continue;
    const naming = new RegExp(`[,;]?\\s*\\b${NAMING}\\s+(?:the\\s+)?${asWritten(name)}\\b`, 'i');
    if (naming.test(text) && text.replace(naming, '').trim().length > SHORTEST)
      return { text: text.replace(naming, ''), outlet };
  }
  return { text, outlet: undefined };
}

interface Author {
  readonly author: string;
  readonly naming: RegExp;
}

/** Everybody who wrote, with what names them in a question. */
function* authorTable({ articles }: Coverage): Steps<readonly Author[]> {
  yield;
  const authors = new Set(articles.flatMap(({ author }) => author ?? []));
  return [...authors].map((author) => {
    const surname = asWritten(author.split(/\s+/u).at(-1) ?? author);
    const named = `(?:${asWritten(author)}|${surname})(?![\\p{L}\\p{N}])`;
    return { author, naming: new RegExp(`[,;]?\\s*\\b${BY_SOMEBODY}\\s+${named}`, 'iu') };
  });
}

const BY_SOMEBODY = '(?:according to|in the (?:view|opinion) of)';
const NAMES_SOMEBODY = new RegExp(`\\b${BY_SOMEBODY}\\s`, 'iu');

/** "Why do prices rise, according to Ada Brandt?" asks the articles that she wrote. */
export function byAuthor(
  { worked }: Coverage,
  text: string,
): { readonly text: string; readonly author: string | null } {
  if (!NAMES_SOMEBODY.test(text)) return { text, author: null };
  for (const { author, naming } of worked.table(authorTable))
    if (naming.test(text) && text.replace(naming, '').trim().length > SHORTEST)
      return { text: text.replace(naming, ''), author };
  return { text, author: null };
}

export interface Limited {
  readonly only: Only | undefined;
  /** The source that no article is called by. */
  readonly noSource: string | null;
}

export function limitedTo(coverage: Coverage, limits: AskLimits): Limited {
  const { from, to, source, author = null } = limits;
  const articles: readonly Article[] | null = source === undefined ? null : articlesCalled(coverage, source);
  const written = author === null ? null : (articles ?? coverage.articles).filter((one) => one.author === author);
  const among = written ?? articles;
  const ids = among && new Set(among.map(({ id }) => id));
  const days = from === undefined && to === undefined ? null : inDays(coverage, limits);
  const only: Only | undefined =
    ids === null && days === null
      ? undefined
      : (id, paragraph) => (ids?.has(id) ?? true) && (days?.(id, paragraph) ?? true);
  return { only, noSource: articles?.length === 0 && source !== undefined ? source : null };
}
