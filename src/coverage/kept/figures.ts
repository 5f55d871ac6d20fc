import type { Steps } from '../../search/steps.ts';
import { articleNumbers } from '../article-numbers.ts';
import type { Coverage } from '../coverage.ts';
import { type FigureTable, figureTable } from '../figures/figure-table.ts';
import type { ToldFigure } from '../figures/told.ts';
import { listOf } from '../rows.ts';
import { type Columns, rowColumns, rowsIn, type Shelf } from './columns.ts';
import { FEW, keeping } from './keeping.ts';
import { placeColumns, placesIn, postingColumns, postingsIn } from './postings.ts';
import { spanRow, spansIn } from './spans.ts';
import { KeptTold } from './told-figure.ts';

/** Broken numbers as whole ones, two for each. */
const halvesOf = (numbers: Float64Array): Uint32Array =>
  new Uint32Array(numbers.buffer, numbers.byteOffset, 2 * numbers.length);
const wholesOf = (halves: Uint32Array): Float64Array =>
  new Float64Array(halves.buffer, halves.byteOffset, halves.length / 2);

function* figureColumns(table: FigureTable, coverage: Coverage): Columns {
  yield ['counts', countRow(table.told, coverage)];
  yield ['gists', halvesOf(table.gists)];
  yield ['where', table.where];
  const spans = listOf(table.spans);
  yield ['spans', yield* spanRow(spans, coverage.articles)];
  yield* rowColumns(
    'ofSpan',
    spans.map((_, at) => table.ofSpan(at)),
  );
  yield* postingColumns('byTerm', table.byTerm);
  yield* placeColumns('byPlace', table.byPlace, coverage.articles);
  yield ['victims', [...table.byVictim.keys()]];
  yield* rowColumns('byVictim', [...table.byVictim.values()]);
}

/** Of each article how many figures it has. */
function countRow(told: FigureTable['told'], { articles }: Coverage): Uint32Array {
  const counts = new Map<string, number>();
  for (const one of told) if (one !== undefined) counts.set(one.article.id, one.index + 1);
  return Uint32Array.from(articles, ({ id }) => counts.get(id) ?? 0);
}

function* toldFrom(counts: Uint32Array, coverage: Coverage): Steps<readonly ToldFigure[]> {
  const told: ToldFigure[] = [];
  for (const [number, article] of coverage.articles.entries()) {
    const reading = coverage.readings.get(article.id);
    for (let at = 0; reading !== undefined && at < (counts[number] ?? 0); at++)
      told.push(new KeptTold(coverage, article, reading, at));
    if (number % FEW === 0) yield;
  }
  return told;
}

function* figuresFrom(shelf: Shelf, coverage: Coverage): Steps<FigureTable> {
  const told = yield* toldFrom(shelf.numbers('counts'), coverage);
  const byTerm = yield* postingsIn(shelf, 'byTerm');
  const [victims, figuresOf] = [shelf.texts('victims'), rowsIn(shelf, 'byVictim')];
  const byVictim = new Map(Array.from({ length: victims.length }, (_, at) => [victims.at(at), figuresOf(at)]));
  yield;
  return {
    told,
    gists: wholesOf(shelf.numbers('gists')),
    where: shelf.numbers('where'),
    spans: spansIn(shelf, 'spans', coverage.articles),
    ofSpan: rowsIn(shelf, 'ofSpan'),
    byTerm,
    byPlace: placesIn(shelf, 'byPlace', yield* coverage.worked.prepare(articleNumbers)),
    byVictim,
  };
}

export const keptFigures = keeping<FigureTable>({
  name: 'figures',
  table: figureTable,
  columns: figureColumns,
  restored: figuresFrom,
});
