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

/** How a typed source fits that is no whole name, best first: in whole words, anywhere. */
const FITS: readonly ((name: string, typed: string) => boolean)[] = [
  (name, typed) => ` ${name} `.includes(` ${typed} `),
  (name, typed) => name.includes(typed),
];

interface Called {
  readonly all: readonly { readonly article: Article; readonly names: readonly string[] }[];
  /** By the whole name, in the corpus' order. */
  readonly byName: ReadonlyMap<string, readonly Article[]>;
}

function* calledTable({ articles }: Coverage): Steps<Called> {
  const all: Called['all'][number][] = [];
  const byName = new Map<string, Article[]>();
  for (const article of articles) {
    const names = namesOf(article);
    all.push({ article, names });
    for (const name of new Set(names)) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [article]);
      else known.push(article);
    }
    yield;
  }
  return { all, byName };
}

/** The articles that a typed id, title or outlet means: all that fit as well as the best one does. */
export function articlesCalled(coverage: Coverage, typed: string): readonly Article[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  const { all, byName } = coverage.worked.table(calledTable);
  const exactly = byName.get(wanted);
  if (exactly !== undefined) return exactly;
  for (const fits of FITS) {
    const found = all.filter(({ names }) => names.some((name) => fits(name, wanted)));
    if (found.length > 0) return found.map(({ article }) => article);
  }
  return [];
}
