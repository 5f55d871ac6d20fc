import type { Extent } from '../../articles/article.ts';
import type { Token } from './tokens.ts';
import {
  BE,
  CLAUSE_BREAKS,
  CONJUNCTIONS,
  DAYS,
  HAVE,
  isAdverb,
  PREPOSITIONS,
  SAID,
  SAYING,
  VERBS,
} from './words/grammar.ts';

const LONGEST = 18;

const extentOf = (tokens: readonly Token[], from: number, to: number): Extent | null => {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && from < to ? { start: first.start, end: last.end } : null;
};

const isStop = ({ kind, low }: Token): boolean =>
  (kind === 'mark' && low !== "'s" && low !== '&') || CLAUSE_BREAKS.has(low);

const isUpper = (token: Token | undefined): boolean => token !== undefined && /^[A-Z]/.test(token.text);

/** "Security Studies and Research" goes on; "police and they" does not. */
const splits = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.low === 'and' && !(isUpper(tokens[at - 1]) && isUpper(tokens[at + 1]));

const endsSubject = ({ low }: Token): boolean => SAID.has(low) || BE.has(low) || VERBS.has(low);

const beforeSpeaker = ({ low }: Token): boolean => isAdverb(low) || HAVE.has(low) || DAYS.has(low) || low === 'on';

/** Who says: the noun phrase that ends before a verb of saying. "The interior minister, Jane Roe, said" and "Jane Roe, a minister, said" give the name. */
export function speakerBefore(tokens: readonly Token[], verb: number): Extent | null {
  let to = verb;
  for (let token = tokens[to - 1]; token !== undefined && beforeSpeaker(token); token = tokens[to - 1]) to--;
  if (tokens[to - 1]?.text === ')' && tokens[to - 3]?.text === '(') to -= 3;
  if (/^(?:he|she|they|it)$/.test(tokens[to - 1]?.low ?? '')) return extentOf(tokens, to - 1, to);
  if (tokens[to - 1]?.low === 'who') return speakerBefore(tokens, to - 1);
  const closed = tokens[to - 1]?.text === ',';
  if (closed) to--;
  let from = to;
  while (from > 0 && to - from < LONGEST) {
    const token = tokens[from - 1];
    if (token === undefined || isStop(token) || splits(tokens, from - 1) || endsSubject(token)) break;
    from--;
  }
  const named = closed && tokens[from - 1]?.text === ',' && !isUpper(tokens[from]);
  const before = named ? speakerBefore(tokens, from - 1) : null;
  if (before !== null) return before;
  while (PREPOSITIONS.has(tokens[from]?.low ?? '') || CONJUNCTIONS.has(tokens[from]?.low ?? '')) from++;
  return extentOf(tokens, from, to);
}

/** Who says, after the verb: "said Jane Roe, a spokeswoman", "according to two officials". */
export function speakerAfter(tokens: readonly Token[], from: number): Extent | null {
  let to = from;
  for (let token = tokens[to]; token !== undefined && to - from < LONGEST; token = tokens[to]) {
    if ((isStop(token) && token.low !== '.') || splits(tokens, to) || /^(?:on|who|which|but)$/.test(token.low)) break;
    to++;
  }
  while (to > from && tokens[to - 1]?.low === '.') to--;
  return extentOf(tokens, releasedBy(tokens, from, to), to);
}

const DATA = /^(?:data|figures|statistics|numbers|tally|count|report|reports|statement|estimates|database)$/;

/** "data released by the Center", "figures from the ministry": whoever gave them out. */
function releasedBy(tokens: readonly Token[], from: number, to: number): number {
  const data = tokens.slice(from, to).findIndex(({ low }) => DATA.test(low));
  if (data < 0) return from;
  const by = tokens.slice(from + data, to).findIndex(({ low }) => low === 'by' || low === 'from');
  return by < 0 || from + data + by + 1 >= to ? from : from + data + by + 1;
}

/** "for false claims", "in early reports": a preposition and at most an adjective stand before a noun. */
const isNoun = (tokens: readonly Token[], at: number): boolean =>
  PREPOSITIONS.has(tokens[at - 2]?.low ?? '') && /^[a-z]/.test(tokens[at - 1]?.text ?? '');

/** Whether a word is a verb of saying there: not "the report", "was reported", "claimed 12 lives". */
export function saysSomething(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? '';
  if (!SAYING.has(low) || (at > 0 && /^[A-Z]/.test(tokens[at]?.text ?? ''))) return false;
  const before = tokens[at - 1]?.low ?? '';
  if (
    BE.has(before) ||
    PREPOSITIONS.has(before) ||
    /^(?:an|a|the|no|to|ever|any|such|initial|first|early|new|'s)$/.test(before)
  )
    return false;
  if (/^(?:claims|reports|estimates|records|shows)$/.test(low) && (isNoun(tokens, at) || tokens[at + 1]?.low === 'of'))
    return false;
  if (!/^claim/.test(low)) return true;
  return !tokens
    .slice(at + 1, at + 7)
    .some((token) => token.low === 'lives' || token.low === 'responsibility' || token.low === 'credit');
}
