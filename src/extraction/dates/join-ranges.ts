import type { Article } from '../../articles/article.ts';
import { paragraphOf } from '../../articles/span.ts';
import type { TimeExpression, When } from '../reading.ts';
import { BASIS } from './basis.ts';

type Interval = Extract<When, { from: string }>;

const isInterval = (when: When | undefined): when is Interval => when !== undefined && 'from' in when;

/** "2007-2015", "from 3 May to 7 June 2010", "between March and June": two expressions, each with the whole stretch as its interval. */
export function joinRanges(article: Article, found: readonly TimeExpression[]): readonly TimeExpression[] {
  const joined = [...found];
  for (let at = 0; at + 1 < found.length; at++) {
    const [a, b] = [joined[at], found[at + 1]];
    if (a === undefined || b === undefined || !isInterval(a.when) || !isInterval(b.when)) continue;
    if (a.span.paragraph !== b.span.paragraph || a.when.to >= b.when.to || !linked(article, a, b)) continue;
    const when: Interval = { from: a.when.from, to: b.when.to, precision: 'interval', basis: BASIS.range };
    joined[at] = { ...a, when };
    joined[at + 1] = { ...b, when };
  }
  return joined;
}

function linked(article: Article, a: TimeExpression, b: TimeExpression): boolean {
  const { text } = paragraphOf(article, a.span);
  const between = text.slice(a.span.end, b.span.start);
  const before = text.slice(Math.max(0, a.span.start - 9), a.span.start);
  if (/^\s?[-–—]\s?$/.test(between)) return true;
  if (/^\s(?:to|until|till|through)\s(?:the\s)?$/.test(between))
    return /\bfrom\s(?:the\s)?$/i.test(before) || /^\s(?:to|through)/.test(between);
  return /^\sand\s(?:the\s)?$/.test(between) && /\bbetween\s$/i.test(before);
}
