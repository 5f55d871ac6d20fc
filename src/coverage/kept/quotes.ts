import type { Steps } from '../../search/steps.ts';
import type { Coverage } from '../coverage.ts';
import type { Entity } from '../entities.ts';
import {
  type Callings,
  callingsFrom,
  type KnownQuote,
  type QuoteTable,
  quoteTable,
  type Said,
  termsOf,
} from '../quote-table.ts';
import { voiceTable } from '../quotes.ts';
import { type Columns, type Shelf, textRowsIn } from './columns.ts';
import { keeping, STEP } from './keeping.ts';
import { placesIn, postingsIn } from './postings.ts';
import { KeptQuote, KeptSaid } from './quotation.ts';
import { quoteColumns } from './quote-columns.ts';

function* quotesFrom(shelf: Shelf, coverage: Coverage): Steps<readonly KeptQuote[]> {
  const [counts, ranks, numbers] = [shelf.numbers('quotes'), shelf.numbers('entities'), shelf.numbers('names')];
  const texts = shelf.texts('nameless');
  const names = Array.from({ length: texts.length }, (_, at) => texts.at(at));
  const quotes: KeptQuote[] = [];
  for (const [number, article] of coverage.articles.entries()) {
    for (let at = 0; at < (counts[number] ?? 0); at++) {
      const entity = coverage.entities.all[(ranks[quotes.length] ?? 0) - 1] ?? null;
      const name = entity?.name ?? names[(numbers[quotes.length] ?? 0) - 1] ?? null;
      quotes.push(new KeptQuote(coverage, article, at, entity, name));
    }
    if (number % STEP === 0) yield;
  }
  return quotes;
}

/** The number of a quotation, from that of its article's first. */
function numbersOf(shelf: Shelf, { articles, readings }: Coverage): QuoteTable['numbers'] {
  const firsts = new Map<string, number>();
  let first = 0;
  for (const [at, count] of shelf.numbers('quotes').entries()) {
    firsts.set(articles[at]?.id ?? '', first);
    first += count;
  }
  return {
    get(quote) {
      const { article } = quote.spans[0];
      const at = readings.get(article)?.quotes.indexOf(quote) ?? -1;
      return at < 0 ? undefined : (firsts.get(article) ?? 0) + at;
    },
  };
}

function* ofEntities(quotes: readonly KnownQuote[]): Steps<QuoteTable['ofEntity']> {
  const of = new Map<number, number[]>();
  for (const [number, { entity }] of quotes.entries()) {
    if (number % STEP === 0) yield;
    if (entity === null) continue;
    const theirs = of.get(entity.id);
    if (theirs === undefined) of.set(entity.id, [number]);
    else theirs.push(number);
  }
  return of;
}

/** By name and words, which were kept in order. */
function firstsBySaying(shelf: Shelf): QuoteTable['firstOf'] {
  const [says, numbers] = [shelf.texts('says'), shelf.numbers('saying')];
  return {
    get(wanted) {
      let [low, high] = [0, says.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (says.at(middle) < wanted) low = middle + 1;
        else high = middle;
      }
      return low < says.length && says.at(low) === wanted ? numbers[low] : undefined;
    },
  };
}

/** Read when somebody asks for the name. */
function termsByName(): QuoteTable['nameTerms'] {
  const known = new Map<string, ReadonlySet<string>>();
  return {
    get(name) {
      const terms = known.get(name) ?? new Set(termsOf(name));
      known.set(name, terms);
      return terms;
    },
  };
}

function* callingsIn(shelf: Shelf, { entities }: Coverage): Steps<Callings> {
  const rolesOf = textRowsIn(shelf, 'callings');
  const of = new Map<Entity, readonly string[]>();
  for (const [at, rank] of shelf.numbers('speakers').entries()) {
    const entity = entities.all[rank];
    if (entity !== undefined) of.set(entity, rolesOf(at));
    yield;
  }
  return yield* callingsFrom(of);
}

function* voicesFrom(shelf: Shelf): Steps<readonly string[]> {
  const texts = shelf.texts('voices');
  const voices: string[] = [];
  for (let at = 0; at < texts.length; at++) {
    voices.push(texts.at(at));
    if (at % STEP === 0) yield;
  }
  return voices;
}

function* tableFrom(shelf: Shelf, coverage: Coverage): Steps<QuoteTable> {
  const all = yield* quotesFrom(shelf, coverage);
  const [terms, spans] = [shelf.texts('terms'), textRowsIn(shelf, 'spans')];
  yield;
  const said: Said[] = [];
  for (const [number, known] of all.entries()) {
    said.push(new KeptSaid(known, number, terms, spans));
    if (number % STEP === 0) yield;
  }
  const voices = yield* voicesFrom(shelf);
  const firsts = shelf.numbers('firsts');
  yield;
  const byTerm = yield* postingsIn(shelf, 'byTerm');
  yield;
  const byVoice = yield* postingsIn(shelf, 'byVoice');
  const byPlace = placesIn(shelf, 'byPlace', coverage.articles);
  yield;
  const ofEntity = yield* ofEntities(all);
  const callings = yield* callingsIn(shelf, coverage);
  const numbers = numbersOf(shelf, coverage);
  yield;
  return {
    all,
    said,
    voices,
    firsts: Array.from(firsts),
    firstOf: firstsBySaying(shelf),
    ranks: Array.from(shelf.numbers('ranks')),
    numbers,
    ofEntity,
    byTerm,
    byVoice,
    byPlace,
    callings,
    nameTerms: termsByName(),
  };
}

export const keptQuotes = keeping<QuoteTable>({
  name: 'quotes',
  table: quoteTable,
  columns: quoteColumns,
  restored: tableFrom,
});

export const keptVoices = keeping<Uint32Array>({
  name: 'voices',
  table: voiceTable,
  *columns(voices): Columns {
    yield ['numbers', voices];
  },
  *restored(shelf): Steps<Uint32Array> {
    yield;
    return shelf.numbers('numbers');
  },
});
