import type { Article } from '../articles/article.ts';
import { slice } from '../articles/span.ts';
import type { Quote, Reading } from '../extraction/reading.ts';
import type { Steps } from '../search/steps.ts';
import { terms } from '../search/terms.ts';
import type { Coverage } from './coverage.ts';
import type { Entity } from './entities.ts';
import { type Postings, post } from './postings.ts';
import type { Row } from './rows.ts';

/** A quotation of the coverage with who that is over all articles. */
export interface KnownQuote {
  readonly article: Article;
  readonly quote: Quote;
  readonly entity: Entity | null;
  /** The speaker's fullest name in the coverage; null where the text names nobody. */
  readonly name: string | null;
}

export function knownQuote({ entities }: Coverage, article: Article, quote: Quote): KnownQuote {
  const local = quote.speaker?.entity ?? null;
  const entity = local === null ? null : entities.of(article.id, local);
  return { article, quote, entity, name: entity?.name ?? quote.speaker?.name ?? null };
}

export const termsOf = (text: string): readonly string[] =>
  terms(text).flatMap(({ term, stop }) => (stop ? [] : [term]));

/** What is said, ready to be compared: nothing in it depends on other articles. */
export interface Said {
  /** Its terms, each between two spaces. */
  readonly terms: string;
  /** The same of each span, where there are several. */
  readonly spans: readonly string[];
  /** Small letters and digits only: the same words are the same. */
  readonly plain: string;
  /** The speaker's words where the article names them. */
  readonly here: string;
}

const padded = (text: string): string => ` ${termsOf(text).join(' ')} `;

function saidIn(article: Article, { spans, speaker }: Quote): Said {
  const texts = spans.map((span) => slice(article, span));
  const whole = texts.join(' ');
  const beside = speaker === null ? [] : [speaker.span, ...(speaker.role === null ? [] : [speaker.role])];
  return {
    terms: padded(whole),
    spans: texts.length > 1 ? texts.map(padded) : [],
    plain: whole
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
    here: beside.map((span) => slice(article, span)).join(' '),
  };
}

/** What all quotations of an article say. */
export const saidLeaf = (article: Article, { quotes }: Reading): readonly Said[] =>
  quotes.map((quote) => saidIn(article, quote));

/** All quotations, numbered in corpus and reading order, none where its article has gone since, and where to find them. */
export interface QuoteTable {
  readonly all: readonly (KnownQuote | undefined)[];
  readonly said: Row<Said>;
  /** The number of the first quotation of the same words by the same name. */
  readonly firsts: ArrayLike<number>;
  /** The same by name and words. */
  readonly firstOf: Pick<ReadonlyMap<string, number>, 'get'>;
  /** Of each, its place among the kinds: in marks before reported. */
  readonly ranks: ArrayLike<number>;
  readonly numbers: Pick<ReadonlyMap<Quote, number>, 'get'>;
  /** By the entity's id. */
  readonly ofEntity: Pick<ReadonlyMap<number, readonly number[]>, 'get'>;
  /** By the terms said. */
  readonly byTerm: Postings;
  /** By the terms of the speaker's name, and of the words that stand for him beside the quotation. */
  readonly byVoice: Postings;
  /** By `article ¶paragraph`. */
  readonly byPlace: Postings;
  /** The terms of the speaker's name and words, each between two spaces. */
  readonly voices: Row<string>;
  readonly callings: Callings;
  /** The terms of a speaker's name. */
  readonly nameTerms: Pick<ReadonlyMap<string, ReadonlySet<string>>, 'get'>;
}

/** What those who speak are called anywhere. */
export interface Callings {
  /** The terms of each role, each between two spaces. */
  readonly of: Pick<ReadonlyMap<Entity, readonly string[]>, 'get'>;
  /** By one of these terms. */
  readonly byTerm: Pick<ReadonlyMap<string, ReadonlySet<Entity>>, 'get'>;
}

const wordsIn = (padding: string): readonly string[] => padding.split(' ').filter((word) => word !== '');

function* callingsOf(coverage: Coverage, speakers: ReadonlySet<Entity>): Steps<Callings> {
  const of = new Map<Entity, readonly string[]>();
  const read = new Map<string, string>();
  for (const entity of speakers) {
    const called = new Set<string>();
    for (const { span } of entity.roles) {
      const home = coverage.article(span.article);
      const text = home === undefined ? '' : slice(home, span);
      const role = read.get(text) ?? padded(text);
      read.set(text, role);
      called.add(role);
    }
    of.set(entity, [...called]);
    yield;
  }
  const byTerm = new Map<string, Set<Entity>>();
  for (const [entity, called] of of) {
    for (const role of called)
      for (const term of wordsIn(role)) byTerm.set(term, (byTerm.get(term) ?? new Set()).add(entity));
    yield;
  }
  return { of, byTerm };
}

/** In marks before reported. */
export const QUOTE_KINDS = ['direct', 'mixed', 'indirect'] as const;

/** The words by which a quotation is the same as another: by the same name. */
export const saysOf = ({ name }: KnownQuote, { plain }: Said): string => `${name} ${plain}`;

interface Growing {
  readonly all: KnownQuote[];
  readonly said: Said[];
  readonly firsts: number[];
  readonly ranks: number[];
  readonly firstOf: Map<string, number>;
  readonly voices: string[];
  readonly numbers: Map<Quote, number>;
  readonly ofEntity: Map<number, number[]>;
  readonly byTerm: Map<string, number[]>;
  readonly byVoice: Map<string, number[]>;
  readonly byPlace: Map<string, number[]>;
  readonly nameTerms: Map<string, ReadonlySet<string>>;
}

const nothingYet = (): Growing => ({
  all: [],
  said: [],
  firsts: [],
  ranks: [],
  firstOf: new Map(),
  voices: [],
  numbers: new Map(),
  ofEntity: new Map(),
  byTerm: new Map(),
  byVoice: new Map(),
  byPlace: new Map(),
  nameTerms: new Map(),
});

function add(table: Growing, known: KnownQuote, said: Said): void {
  const number = table.all.push(known) - 1;
  const name = known.name ?? '';
  const ownTerms = table.nameTerms.get(name) ?? new Set(termsOf(name));
  const voice = padded(`${name} ${said.here}`);
  table.nameTerms.set(name, ownTerms);
  table.said.push(said);
  table.ranks.push(QUOTE_KINDS.indexOf(known.quote.kind));
  const says = saysOf(known, said);
  const first = table.firstOf.get(says) ?? number;
  table.firstOf.set(says, first);
  table.firsts.push(first);
  table.voices.push(voice);
  table.numbers.set(known.quote, number);
  if (known.entity !== null) post(table.ofEntity, known.entity.id, number);
  for (const text of [said.terms, ...said.spans]) for (const term of wordsIn(text)) post(table.byTerm, term, number);
  for (const term of [...ownTerms, ...wordsIn(voice)]) post(table.byVoice, term, number);
  for (const { article, paragraph } of known.quote.spans) post(table.byPlace, `${article} ¶${paragraph}`, number);
}

export function* quoteTable(coverage: Coverage): Steps<QuoteTable> {
  const table = nothingYet();
  const speakers = new Set<Entity>();
  for (const article of coverage.articles) {
    const quotes = coverage.readings.get(article.id)?.quotes ?? [];
    const said = coverage.worked.leaf(saidLeaf, article) ?? [];
    for (const [at, quote] of quotes.entries()) {
      const words = said[at];
      if (words === undefined) continue;
      const known = knownQuote(coverage, article, quote);
      add(table, known, words);
      if (known.entity !== null) speakers.add(known.entity);
    }
    yield;
  }
  return { ...table, callings: yield* callingsOf(coverage, speakers) };
}
