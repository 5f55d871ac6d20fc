import type { Steps } from '../../search/steps.ts';
import { type ArticleNumbers, articleNumbers } from '../article-numbers.ts';
import type { Coverage } from '../coverage.ts';
import type { Entity } from '../entities.ts';
import { type QuoteTable, quoteTable, type Said, termsOf } from '../quote-table.ts';
import { voiceTable } from '../quotes.ts';
import type { Row } from '../rows.ts';
import { type Columns, rowsIn, type Shelf, textRowsIn } from './columns.ts';
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
function numbersOf(shelf: Shelf, { readings }: Coverage, places: ArticleNumbers): QuoteTable['numbers'] {
  const counts = shelf.numbers('quotes');
  const firsts = new Uint32Array(counts.length + 1);
  for (let at = 0; at < counts.length; at++) firsts[at + 1] = (firsts[at] as number) + (counts[at] as number);
  return {
    get(quote) {
      const { article } = quote.spans[0];
      const at = readings.get(article)?.quotes.indexOf(quote) ?? -1;
      return at < 0 ? undefined : (firsts[places.get(article) ?? 0] as number) + at;
    },
  };
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

/** Who speaks: what they are called and what they say, put together when somebody asks. */
function* speakersIn(shelf: Shelf, { entities }: Coverage): Steps<Pick<QuoteTable, 'callings' | 'ofEntity'>> {
  const [rolesOf, quotesOf] = [textRowsIn(shelf, 'callings'), rowsIn(shelf, 'ofSpeaker')];
  const speakers = Array.from(shelf.numbers('speakers'), (rank) => entities.all[rank] as Entity);
  const numbers = new Map(speakers.map(({ id }, number) => [id, number]));
  yield;
  const byTerm = yield* postingsIn(shelf, 'byCalling');
  const ifAny = <T>(id: number, of: (speaker: number) => T): T | undefined => {
    const number = numbers.get(id);
    return number === undefined ? undefined : of(number);
  };
  return {
    ofEntity: { get: (id) => ifAny(id, quotesOf) },
    callings: {
      of: { get: ({ id }) => ifAny(id, rolesOf) },
      byTerm: {
        get(term) {
          const called = byTerm.get(term);
          return called && new Set(called.map((number) => speakers[number] as Entity));
        },
      },
    },
  };
}

function* tableFrom(shelf: Shelf, coverage: Coverage): Steps<QuoteTable> {
  const all = yield* quotesFrom(shelf, coverage);
  const [terms, spans] = [shelf.texts('terms'), textRowsIn(shelf, 'spans')];
  yield;
  const said: Row<Said> = {
    length: all.length,
    at(number) {
      const known = all[number];
      return known && new KeptSaid(known, number, terms, spans);
    },
  };
  const byTerm = yield* postingsIn(shelf, 'byTerm');
  yield;
  const byVoice = yield* postingsIn(shelf, 'byVoice');
  yield;
  const speakers = yield* speakersIn(shelf, coverage);
  const places = yield* coverage.worked.prepare(articleNumbers);
  return {
    all,
    said,
    voices: shelf.texts('voices'),
    firsts: shelf.numbers('firsts'),
    firstOf: firstsBySaying(shelf),
    ranks: shelf.numbers('ranks'),
    numbers: numbersOf(shelf, coverage, places),
    byTerm,
    byVoice,
    byPlace: placesIn(shelf, 'byPlace', places),
    ...speakers,
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
