import { slice } from '../articles/span.ts';
import type { Quote } from '../extraction/reading.ts';
import type { Steps } from '../search/steps.ts';
import type { Coverage } from './coverage.ts';
import type { Entity } from './entities.ts';
import { bySpeaker, bySubject, byWords, isSpeaker, passing } from './quote-filters.ts';
import { type KnownQuote, type QuoteTable, quoteTable, termsOf } from './quote-table.ts';

export type { KnownQuote } from './quote-table.ts';

const tableOf = ({ worked }: Coverage): QuoteTable => worked.table(quoteTable);

/** Every quotation, in corpus and reading order. */
export const allQuotes = (coverage: Coverage): readonly KnownQuote[] => tableOf(coverage).all;

export const textOf = ({ article, quote }: KnownQuote): string =>
  quote.spans.map((span) => slice(article, span)).join(' ');

const KINDS = ['direct', 'mixed', 'indirect'] as const;

/** In marks before reported, else as they came. */
const byKind = (quotes: readonly KnownQuote[]): readonly KnownQuote[] =>
  KINDS.flatMap((wanted) => quotes.filter(({ quote: { kind } }) => kind === wanted));

/** All that one is given as saying, in marks before reported, the same words once. */
export const quotesOf = (coverage: Coverage, { id }: Entity): readonly KnownQuote[] => {
  const table = tableOf(coverage);
  return byKind(once(table, table.ofEntity.get(id) ?? []).flatMap((number) => table.all[number] ?? []));
};

/** The same with every repetition, in corpus order within each kind. */
export const everythingSaidBy = (coverage: Coverage, { id }: Entity): readonly KnownQuote[] => {
  const { all, ofEntity } = tableOf(coverage);
  return byKind((ofEntity.get(id) ?? []).flatMap((number) => all[number] ?? []));
};

/** A person has a voice; a country or a ministry has somebody who lends it one. */
const PERSON = 1_000_000;

const fameOf = (entity: Entity | null): number =>
  entity === null ? 0 : entity.mentions.length + (entity.kind === 'person' ? PERSON : 0);

const isVoice = (known: KnownQuote | undefined): boolean =>
  known !== undefined && known.name !== null && known.quote.kind !== 'indirect';

function* voiceTable(coverage: Coverage): Steps<readonly KnownQuote[]> {
  const turns = new Map<string, number>();
  yield;
  const table = tableOf(coverage);
  const named = once(
    table,
    [...table.all.keys()].filter((at) => isVoice(table.all[at])),
  );
  return byKind(named.flatMap((number) => table.all[number] ?? []))
    .map((known) => {
      const voice = known.entity === null ? `: ${known.name}` : String(known.entity.id);
      const turn = turns.get(voice) ?? 0;
      turns.set(voice, turn + 1);
      return { known, turn, fame: fameOf(known.entity) };
    })
    .sort((a, b) => a.turn - b.turn || b.fame - a.fame)
    .map(({ known }) => known);
}

/** Quotations one voice after the other, people first, those most spoken of before others; then a second one of each. */
export const voicesIn = ({ worked }: Coverage): readonly KnownQuote[] => worked.table(voiceTable);

export interface QuoteWish {
  readonly speaker?: string | undefined;
  readonly about?: string | undefined;
  readonly words?: string | undefined;
}

const ORDER: Readonly<Record<Quote['kind'], number>> = { direct: 0, mixed: 1, indirect: 2 };

/** How well a quotation fits: the share of the rare words asked for, more where they stand in one piece. */
function relevance(coverage: Coverage, asked: string): (quote: number) => number {
  const { said } = tableOf(coverage);
  const { search } = coverage;
  const weight = (term: string) => Math.log(1 + search.paragraphs / (1 + search.frequency(term)));
  const wanted = [...new Set(termsOf(asked))].map((term) => ({ word: ` ${term} `, weight: weight(term) }));
  const whole = wanted.reduce((sum, one) => sum + one.weight, 0);
  const phrase = ` ${termsOf(asked).join(' ')} `;
  return (quote) => {
    const terms = said[quote]?.terms ?? '';
    const share = wanted.reduce((sum, one) => sum + (terms.includes(one.word) ? one.weight : 0), 0) / (whole || 1);
    return share + (terms.includes(phrase) ? 1 : 0);
  };
}

/** The same words of the same speaker in a second article are shown once; quotations by their numbers. */
function once({ firsts }: QuoteTable, quotes: readonly number[]): readonly number[] {
  const seen = new Set<number>();
  return quotes.filter((number) => {
    const first = firsts[number] ?? number;
    return !seen.has(first) && seen.add(first);
  });
}

const MOSTLY = 0.99;

/** The quotations that fit a wish: those that hold every word asked for first, in marks before reported, the most telling first. */
export function quotesFor(coverage: Coverage, { speaker, about, words }: QuoteWish): readonly KnownQuote[] {
  const table = tableOf(coverage);
  const found = passing(coverage, [
    ...(speaker === undefined ? [] : [bySpeaker(coverage, speaker)]),
    ...(about === undefined ? [] : [bySubject(coverage, about)]),
    ...(words === undefined ? [] : [byWords(coverage, words)]),
  ]);
  const isTheirs = speaker === undefined ? () => true : isSpeaker(coverage, speaker);
  const asked = [about, words].filter((part) => part !== undefined).join(' ');
  const worthOf = asked === '' ? () => 0 : relevance(coverage, asked);
  const ranked = once(table, found).flatMap((number) => {
    const known = table.all[number];
    if (known === undefined) return [];
    const worth = worthOf(number);
    return [{ known, worth, rank: rankOf(known, isTheirs(known), worth >= MOSTLY) }];
  });
  return ranked.sort((a, b) => a.rank - b.rank || b.worth - a.worth).map(({ known }) => known);
}

/** Their own before what is said in their role, all words before some, in marks before reported. */
const rankOf = ({ quote }: KnownQuote, isTheirs: boolean, holdsAll: boolean): number =>
  (isTheirs ? 0 : 6) + (holdsAll ? 0 : 3) + ORDER[quote.kind];
