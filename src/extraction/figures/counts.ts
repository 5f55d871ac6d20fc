import { looksLikeYear, type Quantity, quantityAt } from './quantities.ts';
import type { Token } from './tokens.ts';
import { COUNTED_NOUNS, VERB_FORMS } from './words/effects.ts';
import {
  BE,
  CONJUNCTIONS,
  DAYS,
  DETERMINERS,
  HAVE,
  isAdverb,
  PREPOSITIONS,
  PRONOUNS,
  UNREAL,
  VERBS,
} from './words/grammar.ts';
import { PLURAL_PEOPLE, SINGULAR_PEOPLE } from './words/people.ts';
import { ATTACKS, THINGS } from './words/things.ts';

/** What is counted: people; attacks; things (never a figure); unknown ("12 Jesuits"); bare ("741 injured"). */
export type Sort = 'people' | 'attacks' | 'things' | 'unknown' | 'bare';

/** A counted noun phrase: "at least 12 Iraqi soldiers", "a guard", "741". Token positions, ends exclusive. */
export interface Count extends Quantity {
  readonly sort: Sort;
  /** The words for who is counted: "Iraqi soldiers"; null for a bare number. */
  readonly noun: { readonly from: number; readonly to: number } | null;
  /** The noun's last word, lower case. */
  readonly head: string;
  /** The noun's last word is written like a name: "seven Iranians". */
  readonly capital: boolean;
  /** "two of his bodyguards", "258 of them": counted out of a larger number. */
  readonly outOf: boolean;
}

/** Participles and adjectives that may stand before the noun: "14 murdered fishermen", "30 wounded soldiers". */
const PREMODIFIERS = /(?:ed|dead|slain|missing)$/;

function endsNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || (token.kind !== 'word' && token.kind !== 'label')) return true;
  const { low } = token;
  if (DETERMINERS.has(low) || PREPOSITIONS.has(low) || CONJUNCTIONS.has(low) || PRONOUNS.has(low)) return true;
  if (BE.has(low) || HAVE.has(low) || UNREAL.has(low) || DAYS.has(low)) return true;
  if (PLURAL_PEOPLE.has(low) || SINGULAR_PEOPLE.has(low)) return false;
  if (ATTACKS.has(low)) return false;
  return (
    (VERBS.has(low) && !THINGS.has(low)) ||
    (VERB_FORMS.has(low) && !COUNTED_NOUNS.has(low)) ||
    isAdverb(low) ||
    /^(?:dead|hostage|homeless|missing)$/.test(low)
  );
}

const sortOf = (low: string): Sort | null => {
  if (PLURAL_PEOPLE.has(low) || SINGULAR_PEOPLE.has(low)) return 'people';
  if (ATTACKS.has(low)) return 'attacks';
  return THINGS.has(low) ? 'things' : null;
};

interface Head {
  readonly to: number;
  readonly sort: Sort;
}

const LOOKS_PLURAL = /(?:[^s]s|men|ren)$/;

/** A noun that ends the phrase if it may: "12 guerrilla casualties" goes on past its singular. */
function candidate(token: Token, at: number, singular: boolean): (Head & { readonly weak: boolean }) | null {
  const { low } = token;
  const sort = sortOf(low);
  if (sort === null)
    return LOOKS_PLURAL.test(low) && low.length > 3 ? { to: at + 1, sort: 'unknown', weak: false } : null;
  return { to: at + 1, sort, weak: !singular && sort === 'people' && !PLURAL_PEOPLE.has(low) };
}

/** "two police checkposts": these describe the plural that follows them. */
const DESCRIBING: ReadonlySet<string> = new Set(['police', 'people', 'women']);

/**
 * Where the noun ends: known nouns in a row ("police officers", "police vehicles"), else the first plural-looking word;
 * a singular in a plural phrase ("Army officers", "civilian deaths") only where nothing follows it.
 */
function headOf(tokens: readonly Token[], from: number, singular: boolean): Head | null {
  let head: Head | null = null;
  let weak: Head | null = null;
  for (let at = from; at < from + 8 && !endsNoun(tokens, at); at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const found = candidate(token, at, singular);
    const known = sortOf(token.low) !== null;
    if (head !== null && head.sort !== 'unknown' && !known && !(found && DESCRIBING.has(tokens[at - 1]?.low ?? '')))
      break;
    if ((head ?? weak) !== null && found === null && /(?:ed|ing)$/.test(token.low)) break;
    if (found?.weak) weak = found;
    else if (found !== null && (head === null || known || head.sort !== 'unknown')) head = found;
  }
  return head ?? weak;
}

/** "of the", "of his", "of them": where the noun goes on after the number. */
function afterOf(tokens: readonly Token[], at: number): { readonly at: number; readonly outOf: boolean } {
  if (tokens[at]?.low !== 'of') return { at, outOf: false };
  const next = tokens[at + 1]?.low ?? '';
  if (next === 'them' || next === 'whom' || next === 'these' || next === 'those') return { at: at + 2, outOf: true };
  if (next === 'the' || next === 'his' || next === 'her' || next === 'their' || next === 'its')
    return { at: at + 2, outOf: true };
  return { at: at + 1, outOf: false };
}

/** "30 wounded soldiers": past a participle that only describes. */
function premodified(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind !== 'word' || !PREMODIFIERS.test(token.low) || PLURAL_PEOPLE.has(tokens[at - 1]?.low ?? ''))
    return at;
  const head = headOf(tokens, at + 1, false);
  return head?.sort === 'people' ? at + 1 : at;
}

function counted(tokens: readonly Token[], quantity: Quantity): Count {
  const vague = quantity.number === null;
  const { at, outOf } = afterOf(tokens, quantity.to);
  const begin = premodified(tokens, at);
  const head = headOf(tokens, begin, quantity.number === 1);
  if (head === null)
    return { ...quantity, to: outOf ? at : quantity.to, sort: 'bare', noun: null, head: '', capital: false, outOf };
  const noun = { from: begin, to: head.to };
  return {
    ...quantity,
    to: head.to,
    sort: head.sort,
    noun,
    head: tokens[head.to - 1]?.low ?? '',
    capital: /^[A-Z]/.test(tokens[head.to - 1]?.text ?? ''),
    outOf: outOf && !vague,
  };
}

/** "Jane Roe, a reporter": one already named; not "In Kabul, a reporter". */
function describesName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== ',') return false;
  let from = at - 2;
  while (from >= 0 && /^[A-Z]/.test(tokens[from]?.text ?? '') && !DAYS.has(tokens[from]?.low ?? '')) from--;
  return from < at - 2 && !PREPOSITIONS.has(tokens[from]?.low ?? '') && !PREPOSITIONS.has(tokens[from + 1]?.low ?? '');
}

/** "a guard", "another child", "a notorious terrorist commander": one person, by a noun that the lists know. */
function single(tokens: readonly Token[], at: number): Count | null {
  const low = tokens[at]?.low;
  if ((low !== 'a' && low !== 'an' && low !== 'another') || describesName(tokens, at)) return null;
  const head = headOf(tokens, at + 1, true);
  const word = tokens[(head?.to ?? 0) - 1]?.low ?? '';
  if (head === null || head.sort !== 'people' || !SINGULAR_PEOPLE.has(word)) return null;
  const numeral = { from: at, to: at + 1, value: 1, digits: false };
  return {
    from: at,
    to: head.to,
    numberTo: at + 1,
    numeral,
    number: 1,
    max: null,
    qualifier: 'exact',
    sort: 'people',
    noun: { from: at + 1, to: head.to },
    head: word,
    capital: false,
    outOf: false,
  };
}

/** "Rodriguez, 65, was …": an age between commas; a bare year after "in". */
function isAgeOrYear(tokens: readonly Token[], count: Count): boolean {
  const before = tokens[count.numeral.from - 1];
  const after = tokens[count.numeral.to];
  if (looksLikeYear(count.numeral, tokens) && (count.sort !== 'people' || before?.low === 'the')) return true;
  if (before?.low === 'aged' || before?.low === 'age') return true;
  if (count.number === 1 && count.outOf && count.sort !== 'people') return true;
  const name = tokens[count.numeral.from - 2]?.text ?? '';
  return (
    count.sort === 'bare' &&
    before?.text === ',' &&
    after?.text === ',' &&
    /^[A-Z]/.test(name) &&
    count.from === count.numeral.from
  );
}

/** All counted noun phrases of a sentence, in order, without overlap. */
export function countsIn(tokens: readonly Token[]): readonly Count[] {
  const counts: Count[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const count = countAt(tokens, at);
    if (count === null) continue;
    counts.push(count);
    at = Math.max(at, count.to - 1);
  }
  return counts;
}

function countAt(tokens: readonly Token[], at: number): Count | null {
  const quantity = quantityAt(tokens, at);
  if (quantity === null) return single(tokens, at);
  const count = counted(tokens, quantity);
  if (tokens[at]?.low === 'one' && tokens[at - 1]?.low === 'no') return null;
  return isAgeOrYear(tokens, count) ? null : count;
}
