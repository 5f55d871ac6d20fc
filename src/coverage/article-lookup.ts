import type { Article } from '../articles/article.ts';
import type { Steps } from '../search/steps.ts';
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

interface Called {
  readonly article: Article;
  readonly names: readonly string[];
}

function* calledTable({ articles }: Coverage): Steps<readonly Called[]> {
  const called: Called[] = [];
  for (const article of articles) {
    called.push({ article, names: namesOf(article) });
    yield;
  }
  return called;
}

/** The articles that a typed id, title or outlet means: all that fit as well as the best one does. */
export function articlesCalled(coverage: Coverage, typed: string): readonly Article[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  const called = coverage.worked.table(calledTable);
  for (const fits of FITS) {
    const found = called.filter(({ names }) => names.some((name) => fits(name, wanted)));
    if (found.length > 0) return found.map(({ article }) => article);
  }
  return [];
}
