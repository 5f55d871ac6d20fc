import type { Span } from '../../articles/span.ts';
import type { Steps } from '../../search/steps.ts';
import type { Coverage } from '../coverage.ts';
import { type FigureTable, figureTable, type Whereabouts } from '../figures/figure-table.ts';
import type { ToldFigure } from '../figures/told.ts';
import { type Columns, rowColumns, rowsIn, type Shelf } from './columns.ts';
import { FEW, keeping, STEP } from './keeping.ts';
import { placeColumns, placesIn, postingColumns, postingsIn } from './postings.ts';
import { spanRow, spansIn } from './spans.ts';
import { KeptTold } from './told-figure.ts';

const WHERE = ['sentence', 'place', 'meantPlace', 'lead', 'perpetrator', 'victim'] as const;
/** Numbers from 1; 0 where there is none. */
function whereRow(where: readonly Whereabouts[]): Uint32Array {
  const row = new Uint32Array(where.length * WHERE.length);
  let at = 0;
  for (const around of where) for (const part of WHERE) row[at++] = (around[part] ?? -1) + 1;
  return row;
}

function* figureColumns(table: FigureTable, coverage: Coverage): Columns {
  yield ['counts', countRow(table.told, coverage)];
  yield ['where', whereRow(table.where)];
  yield ['spans', spanRow(table.spans, coverage.articles)];
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

function* whereFrom(row: Uint32Array): Steps<readonly Whereabouts[]> {
  const where: Whereabouts[] = [];
  const ifAny = (at: number): number | null => (row[at] === 0 ? null : (row[at] as number) - 1);
  for (let at = 0; at < row.length; at += WHERE.length) {
    where.push({
      sentence: (row[at] as number) - 1,
      place: ifAny(at + 1),
      meantPlace: ifAny(at + 2),
      lead: ifAny(at + 3),
      perpetrator: ifAny(at + 4),
      victim: ifAny(at + 5),
    });
    if (where.length % STEP === 0) yield;
  }
  return where;
}

function* spansFrom(shelf: Shelf, { articles }: Coverage): Steps<readonly Span[]> {
  const { length, at } = spansIn(shelf, 'spans', articles);
  const spans: Span[] = [];
  while (spans.length < length) {
    spans.push(at(spans.length));
    if (spans.length % STEP === 0) yield;
  }
  return spans;
}

/** Of each span, the figures that it can say something of. */
function* ofSpansFrom(where: readonly Whereabouts[], spans: number): Steps<FigureTable['ofSpan']> {
  const of = Array.from({ length: spans }, (): number[] => []);
  for (const [number, around] of where.entries()) {
    for (const part of WHERE) {
      const own = of[around[part] ?? -1];
      if (own !== undefined && own.at(-1) !== number) own.push(number);
    }
    if (number % STEP === 0) yield;
  }
  return of;
}

function* figuresFrom(shelf: Shelf, coverage: Coverage): Steps<FigureTable> {
  const told = yield* toldFrom(shelf.numbers('counts'), coverage);
  const where = yield* whereFrom(shelf.numbers('where'));
  const spans = yield* spansFrom(shelf, coverage);
  const ofSpan = yield* ofSpansFrom(where, spans.length);
  const byTerm = yield* postingsIn(shelf, 'byTerm');
  yield;
  const [victims, listOf] = [shelf.texts('victims'), rowsIn(shelf, 'byVictim')];
  const byVictim = new Map(Array.from({ length: victims.length }, (_, at) => [victims.at(at), listOf(at)]));
  return { told, where, spans, ofSpan, byTerm, byPlace: placesIn(shelf, 'byPlace', coverage.articles), byVictim };
}

export const keptFigures = keeping<FigureTable>({
  name: 'figures',
  table: figureTable,
  columns: figureColumns,
  restored: figuresFrom,
});
