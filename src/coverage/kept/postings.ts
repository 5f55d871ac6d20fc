import type { Article } from '../../articles/article.ts';
import type { Steps } from '../../search/steps.ts';
import type { ArticleNumbers } from '../article-numbers.ts';
import type { Postings } from '../postings.ts';
import { type Columns, rowColumns, rowsIn, type Shelf } from './columns.ts';
import { STEP } from './keeping.ts';

/** What was made whole is a map and can be gone through. */
export function entriesOf<T>(found: Pick<ReadonlyMap<string, T>, 'get'>): readonly (readonly [string, T])[] {
  if (found instanceof Map) return [...found];
  throw new Error('only what was made whole is kept');
}

/** By word. */
export function* postingColumns(name: string, postings: Postings): Columns {
  const entries = entriesOf(postings);
  yield [`${name} words`, entries.map(([word]) => word)];
  yield* rowColumns(
    name,
    entries.map(([, things]) => things),
  );
}

/** A list is made of its numbers when somebody asks for the word. */
export function* postingsIn(shelf: Shelf, name: string): Steps<Postings> {
  const words = shelf.texts(`${name} words`);
  const listOf = rowsIn(shelf, name);
  const rows = new Map<string, number>();
  for (let row = 0; row < words.length; row++) {
    if (row % STEP === 0) yield;
    rows.set(words.at(row), row);
  }
  const known = new Map<string, readonly number[]>();
  return {
    get(word) {
      const row = rows.get(word);
      if (row === undefined) return undefined;
      const list = known.get(word) ?? listOf(row);
      known.set(word, list);
      return list;
    },
  };
}

const MARK = ' ¶';

interface Place {
  readonly paragraph: number;
  readonly things: readonly number[];
}

/** By `article ¶paragraph`: of each article its paragraphs in ascending order, of each paragraph its list. */
export function* placeColumns(name: string, places: Postings, articles: readonly Article[]): Columns {
  const numbers = new Map(articles.map(({ id }, at) => [id, at]));
  const all: readonly Place[][] = articles.map(() => []);
  for (const [number, [place, things]] of entriesOf(places).entries()) {
    if (number % STEP === 0) yield null;
    const mark = place.lastIndexOf(MARK);
    const own = all[numbers.get(place.slice(0, mark)) ?? -1];
    own?.push({ paragraph: Number(place.slice(mark + MARK.length)), things });
  }
  yield null;
  for (const own of all) own.sort((a, b) => a.paragraph - b.paragraph);
  yield null;
  yield* rowColumns(
    `${name} paragraphs`,
    all.map((own) => own.map(({ paragraph }) => paragraph)),
  );
  yield* rowColumns(
    name,
    all.flat().map(({ things }) => things),
  );
}

/** The place of a number in an ascending part of a row; -1 where it is not there. */
function placeIn(row: Uint32Array, from: number, to: number, wanted: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < to && row[low] === wanted ? low : -1;
}

export function placesIn(shelf: Shelf, name: string, numbers: ArticleNumbers): Postings {
  const starts = shelf.numbers(`${name} paragraphs starts`);
  const paragraphs = shelf.numbers(`${name} paragraphs`);
  const listOf = rowsIn(shelf, name);
  return {
    get(place) {
      const mark = place.lastIndexOf(MARK);
      const article = numbers.get(place.slice(0, mark)) ?? -1;
      const row = placeIn(
        paragraphs,
        starts[article] ?? 0,
        starts[article + 1] ?? 0,
        Number(place.slice(mark + MARK.length)),
      );
      return row < 0 ? undefined : listOf(row);
    },
  };
}
