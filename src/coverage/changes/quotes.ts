import type { Entity } from '../entities.ts';
import { type Callings, type KnownQuote, type QuoteTable, quoteTable, type Said, saysOf } from '../quote-table.ts';
import { voiceTable } from '../quotes.ts';
import { bothNumbers, bothRows } from '../rows.ts';
import { type Change, foundAfter, type Gone, goneAmong, lookedUp, postingsAfter, thingsAfter } from './change.ts';

const callingsAfter = (whole: Callings, fresh: Callings): Callings => ({
  of: lookedUp((entity: Entity) => fresh.of.get(entity) ?? whole.of.get(entity)),
  byTerm: lookedUp((term: string) => new Set([...(whole.byTerm.get(term) ?? []), ...(fresh.byTerm.get(term) ?? [])])),
});

/** The same words by the same name are the same, whether the first of them is fresh or not. */
const firstsOf = (whole: QuoteTable, fresh: QuoteTable, { length }: Gone): readonly number[] =>
  fresh.all.map((known, at) => {
    const says = known === undefined ? '' : saysOf(known, fresh.said.at(at) as Said);
    return whole.firstOf.get(says) ?? (fresh.firsts[at] ?? at) + length;
  });

/** Who says what after a change. */
export function quotesAfter(change: Change): QuoteTable {
  const whole = change.whole.worked.table(quoteTable);
  const fresh = change.fresh.worked.table(quoteTable);
  const gone = goneAmong(whole.all.length, whole.byPlace, change);
  return {
    all: thingsAfter<KnownQuote>(whole.all, fresh.all, gone),
    said: bothRows(whole.said, fresh.said),
    firsts: bothNumbers(whole.firsts, firstsOf(whole, fresh, gone)),
    firstOf: whole.firstOf,
    ranks: bothNumbers(whole.ranks, fresh.ranks),
    numbers: {
      get(quote) {
        const number = fresh.numbers.get(quote);
        return number === undefined ? whole.numbers.get(quote) : number + gone.length;
      },
    },
    ofEntity: foundAfter(whole.ofEntity, fresh.ofEntity, gone),
    byTerm: postingsAfter(whole.byTerm, fresh.byTerm, gone),
    byVoice: postingsAfter(whole.byVoice, fresh.byVoice, gone),
    byPlace: postingsAfter(whole.byPlace, fresh.byPlace, gone),
    voices: bothRows(whole.voices, fresh.voices),
    callings: callingsAfter(whole.callings, fresh.callings),
    nameTerms: lookedUp((name: string) => fresh.nameTerms.get(name) ?? whole.nameTerms.get(name)),
  };
}

/** Whom there is most of, then who speaks in what is fresh. */
export function voicesAfter(change: Change): Uint32Array {
  const { all, byPlace } = change.whole.worked.table(quoteTable);
  const gone = goneAmong(all.length, byPlace, change);
  const whole = change.whole.worked.table(voiceTable).filter((number) => gone[number] !== 1);
  const fresh = change.fresh.worked.table(voiceTable);
  return bothNumbers(
    whole,
    fresh.map((number) => number + gone.length),
  );
}
