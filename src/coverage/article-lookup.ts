import type { Article } from '../articles/article.ts';
import type { Coverage } from './coverage.ts';

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

const namesOf = ({ id, title, outlet }: Article): readonly string[] =>
  [id, title ?? '', outlet ?? ''].map(fold).filter((name) => name !== '');

/** How a typed source fits, best first: exactly, in whole words, anywhere. */
const FITS: readonly ((name: string, typed: string) => boolean)[] = [
  (name, typed) => name === typed,
  (name, typed) => ` ${name} `.includes(` ${typed} `),
  (name, typed) => name.includes(typed),
];

/** The articles that a typed id, title or outlet means: all that fit as well as the best one does. */
export function articlesCalled(coverage: Coverage, typed: string): readonly Article[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  for (const fits of FITS) {
    const found = coverage.articles.filter((article) => namesOf(article).some((name) => fits(name, wanted)));
    if (found.length > 0) return found;
  }
  return [];
}
