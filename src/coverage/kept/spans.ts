import type { Article } from '../../articles/article.ts';
import type { Span } from '../../articles/span.ts';
import { type Columns, type Shelf, startsOf, together } from './columns.ts';
import { STEP } from './keeping.ts';

/** Of a span its article, paragraph, start and end. */
const SPAN = 4;

export function* spanRow(spans: readonly Span[], articles: readonly Article[]): Generator<null, Uint32Array> {
  const numbers = new Map(articles.map(({ id }, at) => [id, at]));
  const row = new Uint32Array(spans.length * SPAN);
  let at = 0;
  for (const { article, paragraph, start, end } of spans) {
    if (at % (SPAN * STEP) === 0) yield null;
    row[at++] = numbers.get(article) ?? 0;
    row[at++] = paragraph;
    row[at++] = start;
    row[at++] = end;
  }
  return row;
}

/** Spans that are numbers until one is asked for. */
export interface Spans {
  readonly length: number;
  readonly at: (number: number) => Span;
}

export function spansIn(shelf: Shelf, name: string, articles: readonly Article[]): Spans {
  const row = shelf.numbers(name);
  return {
    length: row.length / SPAN,
    at(number) {
      const from = number * SPAN;
      const [article = 0, paragraph = 0, start = 0, end = 0] = [row[from], row[from + 1], row[from + 2], row[from + 3]];
      return { article: articles[article]?.id ?? '', paragraph, start, end };
    },
  };
}

/** Lists of spans, one after the other, and where each begins and the last one ends. */
export function* spanRowColumns(
  name: string,
  rows: readonly (readonly Span[])[],
  articles: readonly Article[],
): Columns {
  yield [`${name} starts`, startsOf(rows)];
  yield [name, yield* spanRow(yield* together(rows), articles)];
}

/** The list of a number, as it was. */
export function spanRowsIn(shelf: Shelf, name: string, articles: readonly Article[]): (row: number) => readonly Span[] {
  const starts = shelf.numbers(`${name} starts`);
  const { at } = spansIn(shelf, name, articles);
  return (row) => {
    const [from = 0, to = 0] = [starts[row], starts[row + 1]];
    return Array.from({ length: to - from }, (_, number) => at(from + number));
  };
}
