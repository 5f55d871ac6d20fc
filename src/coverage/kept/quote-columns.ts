import type { Coverage } from '../coverage.ts';
import type { Entity } from '../entities.ts';
import { type Callings, type KnownQuote, type QuoteTable, type Said, saysOf } from '../quote-table.ts';
import { type Columns, textRowColumns } from './columns.ts';
import { placeColumns, postingColumns } from './postings.ts';

/** Those of coverage that was made whole: none of its quotations has gone. */
const wholeOf = ({ all }: QuoteTable): readonly KnownQuote[] => all.flatMap((known) => known ?? []);

/** Of each article how many quotations it has; of each quotation whom it is by, else by what name. */
function* speakerColumns(quotes: readonly KnownQuote[], { articles, readings, entities }: Coverage): Columns {
  const ranks = new Map<Entity | null, number>(entities.all.map((entity, rank) => [entity, rank + 1]));
  const names = new Map<string | null, number>();
  for (const { entity, name } of quotes)
    if (entity === null && name !== null && !names.has(name)) names.set(name, names.size + 1);
  yield null;
  yield ['quotes', Uint32Array.from(articles, ({ id }) => readings.get(id)?.quotes.length ?? 0)];
  const [by, called] = [new Uint32Array(quotes.length), new Uint32Array(quotes.length)];
  quotes.forEach(({ entity, name }, at) => {
    by[at] = ranks.get(entity) ?? 0;
    called[at] = entity === null ? (names.get(name) ?? 0) : 0;
  });
  yield ['entities', by];
  yield ['names', called];
  yield ['nameless', [...names.keys()].map(String)];
}

function* callingColumns({ of }: Callings, { entities }: Coverage): Columns {
  const called = entities.all.flatMap((entity, rank) => {
    const roles = of.get(entity);
    return roles === undefined ? [] : [{ rank, roles }];
  });
  yield ['speakers', Uint32Array.from(called, ({ rank }) => rank)];
  yield* textRowColumns(
    'callings',
    called.map(({ roles }) => roles),
  );
}

/** What is kept of who says what. */
export function* quoteColumns(table: QuoteTable, coverage: Coverage): Columns {
  const quotes = wholeOf(table);
  yield* speakerColumns(quotes, coverage);
  yield ['firsts', Uint32Array.from(table.firsts)];
  yield ['ranks', Uint32Array.from(table.ranks)];
  const isFirst = (_: unknown, number: number): boolean => table.firsts[number] === number;
  yield ['says', quotes.flatMap((known, at) => (isFirst(known, at) ? saysOf(known, table.said[at] as Said) : []))];
  yield ['terms', table.said.map(({ terms }) => terms)];
  yield* textRowColumns(
    'spans',
    table.said.map(({ spans }) => spans),
  );
  yield ['voices', table.voices];
  yield* postingColumns('byTerm', table.byTerm);
  yield* postingColumns('byVoice', table.byVoice);
  yield* placeColumns('byPlace', table.byPlace, coverage.articles);
  yield* callingColumns(table.callings, coverage);
}
