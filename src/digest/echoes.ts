import type { Coverage } from '../coverage/coverage.ts';
import { type Line, termsIn } from './news.ts';

const SAME = 0.75;
const LOOKED_AT = 6;

const numbersIn = (text: string): string =>
  (text.match(/\d[\d.,]*/gu) ?? []).map((one) => one.replace(/[.,]+$/u, '')).join(' ');

/** Share of all their words that both say. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const term of a) if (b.has(term)) both += 1;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

type Said = Pick<Line, 'text' | 'terms'>;

/** The same sentence in a little other dress. Another number is other news. */
export const isEcho = (a: Said, b: Said): boolean =>
  likeness(a.terms, b.terms) >= SAME && numbersIn(a.text) === numbersIn(b.text);

/** Whether an article that was there before had said so, give or take a word: a wire copy with a changed day or name of the agency. */
export function saidAlready(coverage: Coverage, line: Line, isOld: (article: string) => boolean): boolean {
  const hits = coverage.search.search(line.text, LOOKED_AT, isOld);
  return hits.some(({ article, paragraph }) => {
    const found = coverage.article(article)?.paragraphs[paragraph - 1];
    return (found?.sentences ?? []).some(({ start, end }) => {
      const text = found?.text.slice(start, end) ?? '';
      return isEcho(line, { text, terms: termsIn(text) });
    });
  });
}
