import { slice } from '../articles/span.ts';
import { bestFew } from '../search/best-few.ts';
import { inOrderSteps, type Steps } from '../search/steps.ts';
import type { Coverage } from './coverage.ts';
import type { Entity } from './entities.ts';
import { placesOf } from './postings.ts';
import { byRole, bySpeaker, bySubject, byWords, passing } from './quote-filters.ts';
import { type KnownQuote, QUOTE_KINDS, type QuoteTable, quoteTable, termsOf } from './quote-table.ts';

export type { KnownQuote } from './quote-table.ts';

const tableOf = ({ worked }: Coverage): QuoteTable => worked.table(quoteTable);

/** Every quotation, in corpus and reading order. */
export const allQuotes = (coverage: Coverage): readonly KnownQuote[] =>
  tableOf(coverage).all.filter((known) => known !== undefined);

export const textOf = ({ article, quote }: KnownQuote): string =>
  quote.spans.map((span) => slice(article, span)).join(' ');

/** In marks before reported, else as they came; quotations by their numbers. */
const byKind = ({ ranks }: QuoteTable, quotes: readonly number[]): readonly number[] =>
  QUOTE_KINDS.flatMap((_, rank) => quotes.filter((number) => ranks[number] === rank));

const known = ({ all }: QuoteTable, quotes: readonly number[]): readonly KnownQuote[] =>
  quotes.flatMap((number) => all[number] ?? []);

/** So many quotations, and how many there are. */
export interface FirstQuotes {
  readonly first: readonly KnownQuote[];
  readonly all: number;
}

/** What one is given as saying with every repetition, in marks before reported, in corpus order within each kind. */
export function saidBy(coverage: Coverage, { id }: Entity, most: number): FirstQuotes {
  const table = tableOf(coverage);
  const theirs = table.ofEntity.get(id) ?? [];
  return { first: known(table, byKind(table, theirs).slice(0, most)), all: theirs.length };
}

/** Whether anything is given as said by somebody. */
export const speaks = (coverage: Coverage, { id }: Entity): boolean =>
  (tableOf(coverage).ofEntity.get(id)?.length ?? 0) > 0;

/** A person has a voice; a country or a ministry has somebody who lends it one. */
const PERSON = 1_000_000;

const fameOf = (entity: Entity): number => entity.mentions.length + (entity.kind === 'person' ? PERSON : 0);

const isVoice = (known: KnownQuote | undefined): boolean =>
  known !== undefined && known.name !== null && known.quote.kind !== 'indirect';

/** So many quotations are looked at in one step. */
const STEP = 2_000;

interface Turn {
  readonly number: number;
  readonly turn: number;
  readonly fame: number;
}

/** The numbers of the quotations of those whom the coverage names, in their own words. */
export function* voiceTable(coverage: Coverage): Steps<Uint32Array> {
  const table = yield* coverage.worked.prepare(quoteTable);
  const spoken = once(
    table,
    [...table.all.keys()].filter((at) => isVoice(table.all[at])),
  );
  yield;
  const turns = new Map<string, number>();
  const fames = new Map<Entity, number>();
  const all: Turn[] = [];
  for (const number of byKind(table, spoken)) {
    const { entity = null, name = null } = table.all[number] ?? {};
    const voice = entity === null ? `: ${name}` : String(entity.id);
    const turn = turns.get(voice) ?? 0;
    turns.set(voice, turn + 1);
    const fame = entity === null ? 0 : (fames.get(entity) ?? fameOf(entity));
    if (entity !== null) fames.set(entity, fame);
    all.push({ number, turn, fame });
    if (all.length % STEP === 0) yield;
  }
  const ordered = yield* inOrderSteps(all, (a, b) => a.turn - b.turn || b.fame - a.fame);
  return Uint32Array.from(ordered, ({ number }) => number);
}

/** The first quotations, one voice after the other, people first, those most spoken of before others; then a second one of each; and how many there are. */
export function voicesIn(coverage: Coverage, most: number): FirstQuotes {
  const voices = coverage.worked.table(voiceTable);
  return { first: known(tableOf(coverage), [...voices.subarray(0, most)]), all: voices.length };
}

export interface QuoteWish {
  readonly speaker?: string | undefined;
  readonly about?: string | undefined;
  readonly words?: string | undefined;
}

/** How well each of some quotations, in ascending order, fits: the share of the rare words asked for, more where they stand in one piece. */
function relevance(coverage: Coverage, asked: string, quotes: readonly number[]): (at: number) => number {
  const { said, byTerm } = tableOf(coverage);
  const { search } = coverage;
  const weight = (term: string) => Math.log(1 + search.paragraphs / (1 + search.frequency(term)));
  const wanted = [...new Set(termsOf(asked))].map((term) => ({ term, word: ` ${term} `, weight: weight(term) }));
  const whole = wanted.reduce((sum, one) => sum + one.weight, 0) || 1;
  const phrase = ` ${termsOf(asked).join(' ')} `;
  const shares = new Float64Array(quotes.length);
  const counts = new Uint16Array(quotes.length);
  for (const { term, weight: more } of wanted)
    for (const at of placesOf(quotes, byTerm.get(term) ?? [])) {
      shares[at] = (shares[at] as number) + more;
      counts[at] = (counts[at] as number) + 1;
    }
  return (at) => {
    const { terms = '', spans = [] } = said.at(quotes[at] as number) ?? {};
    // Only of a quotation of one span the words that it is found by are the words that it says in one piece.
    const told =
      spans.length === 0
        ? (shares[at] as number)
        : wanted.reduce((sum, one) => sum + (terms.includes(one.word) ? one.weight : 0), 0);
    const mayHold = spans.length > 0 || counts[at] === wanted.length;
    return told / whole + (mayHold && terms.includes(phrase) ? 1 : 0);
  };
}

/** The same words of the same speaker in a second article are shown once; quotations by their numbers. */
function once({ firsts, all }: QuoteTable, quotes: readonly number[]): readonly number[] {
  const seen = new Uint8Array(all.length);
  return quotes.filter((number) => {
    const first = firsts[number] ?? number;
    const isNew = seen[first] === 0;
    seen[first] = 1;
    return isNew;
  });
}

const MOSTLY = 0.99;

/** By who says it, whether all that is asked for is in it, and its kind. */
const RANKS = 2 * 2 * QUOTE_KINDS.length;

/** So many quotations that fit a wish, and how many there are: those that hold every word asked for first, in marks before reported, the most telling first. */
export function quotesFor(coverage: Coverage, { speaker, about, words }: QuoteWish, most: number): FirstQuotes {
  const table = tableOf(coverage);
  const theirs = speaker === undefined ? null : bySpeaker(coverage, speaker);
  const found = once(
    table,
    passing(coverage, [
      ...(speaker === undefined || theirs === null ? [] : [byRole(coverage, speaker, theirs)]),
      ...(about === undefined ? [] : [bySubject(coverage, about)]),
      ...(words === undefined ? [] : [byWords(coverage, words)]),
    ]),
  );
  const asked = [about, words].filter((part) => part !== undefined).join(' ');
  const worthOf = asked === '' ? () => 0 : relevance(coverage, asked, found);
  const best = Array.from({ length: RANKS }, () => bestFew<{ readonly number: number; readonly score: number }>(most));
  for (const [at, number] of found.entries()) {
    const score = worthOf(at);
    const isTheirs = theirs === null || theirs.has(number);
    const few = best[(isTheirs ? 0 : 6) + (score >= MOSTLY ? 0 : 3) + (table.ranks[number] ?? 0)];
    if (few !== undefined && score > few.least()) few.add({ number, score });
  }
  const numbers = best.flatMap((few) => few.list().map(({ number }) => number));
  return { first: known(table, numbers.slice(0, most)), all: found.length };
}
