import { afterOf, headOf, premodified, type Sort, together, told } from './counted-nouns.ts';
import { looksLikeYear, type Quantity, quantityAt } from './quantities.ts';
import type { Token } from './tokens.ts';
import { VERB_FORMS } from './words/effects.ts';
import { DAYS, PREPOSITIONS, VERBS } from './words/grammar.ts';
import { SINGULAR_PEOPLE } from './words/people.ts';
import { THINGS } from './words/things.ts';

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

/** "Five of the wounded", "two of the dead": out of those to whom it happened. */
const FALLEN =
  /^(?:wounded|injured|dead|deceased|missing|killed|slain|abducted|kidnapped|displaced|detained|arrested)$/;

/** "three of the 12 hostages": two counts of the same people; the first ends where the second begins. */
function outOfNumber(tokens: readonly Token[], quantity: Quantity, to: number, inner: Quantity): Count {
  const { noun, sort, head, capital } = counted(tokens, inner);
  return { ...quantity, to, sort, noun, head, capital, outOf: true };
}

function counted(tokens: readonly Token[], quantity: Quantity): Count {
  const vague = quantity.number === null;
  const { at, outOf } = afterOf(tokens, quantity.to);
  const inner = outOf ? quantityAt(tokens, at) : null;
  if (inner !== null) return outOfNumber(tokens, quantity, at, inner);
  const begin = premodified(tokens, told(tokens, at));
  const first = headOf(tokens, begin, quantity.number === 1);
  const head = first === null || quantity.number === 1 ? first : together(tokens, first);
  if (head === null && outOf && FALLEN.test(tokens[at]?.low ?? ''))
    return { ...quantity, to: at + 1, sort: 'bare', noun: null, head: tokens[at]?.low ?? '', capital: false, outOf };
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

/** "Jane Roe, a reporter", "identified as Jane Roe, a reporter": one already named; not "In Kabul, a reporter". */
function describesName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== ',') return false;
  let from = at - 2;
  while (from >= 0 && /^[A-Z]/.test(tokens[from]?.text ?? '') && !DAYS.has(tokens[from]?.low ?? '')) from--;
  const tied = PREPOSITIONS.has(tokens[from]?.low ?? '') && tokens[from]?.low !== 'as';
  return from < at - 2 && !tied && !PREPOSITIONS.has(tokens[from + 1]?.low ?? '');
}

/** "a guard", "another child", "a notorious terrorist commander": one person, by a noun that the lists know. Not "fled as a child". */
function single(tokens: readonly Token[], at: number): Count | null {
  const low = tokens[at]?.low;
  if ((low !== 'a' && low !== 'an' && low !== 'another') || describesName(tokens, at)) return null;
  if (
    tokens[at - 1]?.low === 'as' &&
    /^(?:child|boy|girl|youth|teenager|student|refugee|baby)$/.test(tokens[at + 1]?.low ?? '')
  )
    return null;
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

/** "Rodriguez, 65, was …", "some as young as 11": an age between commas; a bare year after "in". */
function isAgeOrYear(tokens: readonly Token[], count: Count): boolean {
  const before = tokens[count.numeral.from - 1];
  const after = tokens[count.numeral.to];
  if (looksLikeYear(count.numeral, tokens) && (count.sort !== 'people' || before?.low === 'the')) return true;
  if (before?.low === 'aged' || before?.low === 'age') return true;
  if (before?.low === 'as' && /^(?:young|old|little)$/.test(tokens[count.numeral.from - 2]?.low ?? '')) return true;
  if (count.number === 1 && count.outOf && count.sort !== 'people') return true;
  const turned =
    /^(?:was|is|turned|turns|am)$/.test(before?.low ?? '') && count.sort === 'bare' && (count.number ?? 0) < 120;
  if (
    turned &&
    (/^(?:he|she|i)$/.test(tokens[count.numeral.from - 2]?.low ?? '') ||
      /^[A-Z]/.test(tokens[count.numeral.from - 2]?.text ?? '')) &&
    /^(?:,|and|when|at)$/.test(after?.low ?? '')
  )
    return true;
  const shift = /^(?:also|now|then|just|only|both)$/.test(before?.low ?? '') ? 1 : 0;
  const comma = tokens[count.numeral.from - 1 - shift];
  const name = tokens[count.numeral.from - 2 - shift]?.text ?? '';
  return (
    count.sort === 'bare' &&
    comma?.text === ',' &&
    after?.text === ',' &&
    (/^[A-Z]/.test(name) || before?.low === 'both') &&
    (count.from === count.numeral.from || shift > 0)
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

/** "13 police body camera videos": things, whoever they belong to. Not "13 police in two cars". */
function describesThings(tokens: readonly Token[], { head, to }: Count): boolean {
  if (head !== 'police') return false;
  for (let at = to; at < to + 4; at++) {
    const low = tokens[at]?.low ?? '';
    if (at > to && THINGS.has(low)) return true;
    if (tokens[at]?.kind !== 'word' || PREPOSITIONS.has(low) || VERBS.has(low) || VERB_FORMS.has(low)) return false;
  }
  return false;
}

/** "18 members of one family", "in one blast": a thing, however it is called. */
const isOneThing = (tokens: readonly Token[], at: number, { sort, outOf }: Count): boolean =>
  sort === 'bare' && !outOf && tokens[at - 1]?.low === 'of' && tokens[at + 1]?.kind === 'word';

/** With a hyphen only people make a range: "30-40 fighters", not "went 4-12", "ages 5-11". */
function countAt(tokens: readonly Token[], at: number): Count | null {
  const quantity = quantityAt(tokens, at);
  if (quantity === null) return single(tokens, at);
  const count = counted(tokens, quantity);
  const low = tokens[at]?.low;
  if (describesThings(tokens, count)) return null;
  if (low === 'one' && (tokens[at - 1]?.low === 'no' || isOneThing(tokens, at, count))) return null;
  const hyphened = quantity.max !== null && tokens[quantity.numeral.to]?.text === '-';
  if (hyphened && count.sort !== 'people') return null;
  return isAgeOrYear(tokens, count) ? null : count;
}
