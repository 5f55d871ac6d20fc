import { quantityAt } from './quantities.ts';
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
import { GENERIC, PLURAL_PEOPLE, SINGULAR_PEOPLE } from './words/people.ts';
import { ATTACKS, THINGS } from './words/things.ts';

/** What is counted: people; attacks; things (never a figure); unknown ("12 Jesuits"); bare ("741 injured"). */
export type Sort = 'people' | 'attacks' | 'things' | 'unknown' | 'bare';

/** Participles and adjectives that may stand before the noun: "14 murdered fishermen", "30 wounded soldiers". */
const PREMODIFIERS = /(?:ed|dead|slain|missing|homeless)$/;

function endsNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || (token.kind !== 'word' && token.kind !== 'label')) return true;
  const { low } = token;
  if (DETERMINERS.has(low) || PREPOSITIONS.has(low) || CONJUNCTIONS.has(low)) return true;
  if (PRONOUNS.has(low) && token.text !== 'US') return true;
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
export function headOf(tokens: readonly Token[], from: number, singular: boolean): Head | null {
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

/** "of the city’s", "of Kern’s": the noun goes on behind its owner. */
const behindOwner = (tokens: readonly Token[], at: number): number => (tokens[at + 1]?.low === "'s" ? at + 2 : at);

/** "of the", "of his", "of them": where the noun goes on after the number. */
export function afterOf(tokens: readonly Token[], at: number): { readonly at: number; readonly outOf: boolean } {
  if (tokens[at]?.low !== 'of') return { at, outOf: false };
  const next = tokens[at + 1]?.low ?? '';
  if (next === 'them' || next === 'whom' || next === 'these' || next === 'those') return { at: at + 2, outOf: true };
  if (
    next === 'the' ||
    next === 'his' ||
    next === 'her' ||
    next === 'their' ||
    next === 'its' ||
    next === 'our' ||
    next === 'my'
  )
    return { at: behindOwner(tokens, at + 2), outOf: true };
  const owned = behindOwner(tokens, at + 1);
  return { at: owned, outOf: owned > at + 1 };
}

/** "30 wounded soldiers", "30 dead cows"; not "30 dead days after": past a participle that only describes. */
export function premodified(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind !== 'word' || !PREMODIFIERS.test(token.low) || PLURAL_PEOPLE.has(tokens[at - 1]?.low ?? ''))
    return at;
  const head = headOf(tokens, at + 1, false);
  const dead = token.low === 'dead' && head?.sort === 'things' && head.to === at + 2;
  const animals = dead && !/^(?:after|before|later|ago|since|on|in)$/.test(tokens[at + 2]?.low ?? '');
  return head?.sort === 'people' || animals ? at + 1 : at;
}

/** "266 known deaths", "10,000 confirmed and suspected deaths", "53 more deaths": past words on how sure or how new the count is. */
const TOLD =
  /^(?:known|confirmed|suspected|reported|recorded|registered|probable|presumed|new|additional|further|more|related|total|and|or)$/;

export function told(tokens: readonly Token[], at: number): number {
  let begin = at;
  while (TOLD.test(tokens[begin]?.low ?? '')) begin++;
  const head = begin > at ? headOf(tokens, begin, false) : null;
  return head !== null && COUNTED_NOUNS.has(tokens[head.to - 1]?.low ?? '') ? begin : at;
}

/** "17 students and staff members", "8,000 men and boys": one count of both, where the second noun has no number or article of its own. */
export function together(tokens: readonly Token[], head: Head): Head {
  const joint = tokens[head.to]?.low;
  if (head.sort !== 'people' || (joint !== 'and' && joint !== 'or')) return head;
  if (!PLURAL_PEOPLE.has(tokens[head.to - 1]?.low ?? '')) return head;
  const second = headOf(tokens, head.to + 1, false);
  if (
    second === null ||
    second.sort !== 'people' ||
    GENERIC.has(tokens[second.to - 1]?.low ?? '') ||
    !PLURAL_PEOPLE.has(tokens[second.to - 1]?.low ?? '')
  )
    return head;
  const own = tokens
    .slice(head.to + 1, second.to)
    .some(({ low }, at) => /ing$/.test(low) || quantityAt(tokens, head.to + 1 + at));
  return own ? head : second;
}
