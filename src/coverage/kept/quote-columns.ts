import { inOrderSteps } from '../../search/steps.ts';
import type { Coverage } from '../coverage.ts';
import type { Entity } from '../entities.ts';
import { type KnownQuote, type QuoteTable, type Said, saysOf } from '../quote-table.ts';
import { listOf } from '../rows.ts';
import { type Columns, pausing, rowColumns, textRowColumns } from './columns.ts';
import { STEP } from './keeping.ts';
import { entriesOf, placeColumns, postingColumns } from './postings.ts';

/** Those of coverage that was made whole: none of its quotations has gone. */
const wholeOf = ({ all }: QuoteTable): readonly KnownQuote[] => all.filter((known) => known !== undefined);

/** Of each article how many quotations it has; of each quotation whom it is by, else by what name. */
function* speakerColumns(quotes: readonly KnownQuote[], { articles, readings, entities }: Coverage): Columns {
  const ranks = new Map<Entity | null, number>(entities.all.map((entity, rank) => [entity, rank + 1]));
  const names = new Map<string | null, number>();
  for (const [at, { entity, name }] of quotes.entries()) {
    if (at % STEP === 0) yield null;
    if (entity === null && name !== null && !names.has(name)) names.set(name, names.size + 1);
  }
  yield null;
  yield ['quotes', Uint32Array.from(articles, ({ id }) => readings.get(id)?.quotes.length ?? 0)];
  const [by, called] = [new Uint32Array(quotes.length), new Uint32Array(quotes.length)];
  for (const [at, { entity, name }] of quotes.entries()) {
    if (at % STEP === 0) yield null;
    by[at] = ranks.get(entity) ?? 0;
    called[at] = entity === null ? (names.get(name) ?? 0) : 0;
  }
  yield ['entities', by];
  yield ['names', called];
  yield ['nameless', [...names.keys()].map(String)];
}

interface Saying {
  readonly number: number;
  readonly says: string;
}

const bySays = (a: Saying, b: Saying): number => (a.says < b.says ? -1 : a.says > b.says ? 1 : 0);

/** What is said by whom, in order, each once, and which quotation says it first. */
function* sayingColumns(quotes: readonly KnownQuote[], { firsts, said }: QuoteTable): Columns {
  const sayings: Saying[] = [];
  for (const [number, known] of quotes.entries()) {
    if (number % STEP === 0) yield null;
    if (firsts[number] === number) sayings.push({ number, says: saysOf(known, said.at(number) as Said) });
  }
  yield null;
  const ordered = yield* pausing(inOrderSteps(sayings, bySays));
  yield null;
  yield ['says', ordered.map(({ says }) => says)];
  yield ['saying', Uint32Array.from(ordered, ({ number }) => number)];
}

interface Speaker {
  readonly rank: number;
  readonly entity: Entity;
  readonly roles: readonly string[];
}

/** Of each who speaks what they are called and what they say. */
function* callingColumns({ callings: { of, byTerm }, ofEntity }: QuoteTable, { entities }: Coverage): Columns {
  const speakers = entities.all.flatMap((entity, rank): readonly Speaker[] => {
    const roles = of.get(entity);
    return roles === undefined ? [] : [{ rank, entity, roles }];
  });
  yield ['speakers', Uint32Array.from(speakers, ({ rank }) => rank)];
  yield* textRowColumns(
    'callings',
    speakers.map(({ roles }) => roles),
  );
  yield* rowColumns(
    'ofSpeaker',
    speakers.map(({ entity: { id } }) => ofEntity.get(id) ?? []),
  );
  const numbers = new Map(speakers.map(({ entity }, number) => [entity, number]));
  const terms = new Map(
    entriesOf(byTerm).map(([term, called]) => [term, [...called].map((one) => numbers.get(one) ?? 0)]),
  );
  yield* postingColumns('byCalling', terms);
}

/** What is kept of who says what. */
export function* quoteColumns(table: QuoteTable, coverage: Coverage): Columns {
  const quotes = wholeOf(table);
  yield null;
  yield* speakerColumns(quotes, coverage);
  yield ['firsts', Uint32Array.from(table.firsts)];
  yield ['ranks', Uint32Array.from(table.ranks)];
  yield* sayingColumns(quotes, table);
  const said = listOf(table.said);
  yield null;
  yield ['terms', said.map(({ terms }) => terms)];
  yield* textRowColumns(
    'spans',
    said.map(({ spans }) => spans),
  );
  yield ['voices', listOf(table.voices)];
  yield* postingColumns('byTerm', table.byTerm);
  yield* postingColumns('byVoice', table.byVoice);
  yield* placeColumns('byPlace', table.byPlace, coverage.articles);
  yield* callingColumns(table, coverage);
}
