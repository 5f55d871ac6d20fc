import type { Extent } from '../../articles/article.ts';
import { isMonth } from './numbers.ts';
import { saysSomething, speakerAfter, speakerBefore } from './speakers.ts';
import type { Token } from './tokens.ts';
import { DAYS, isAdverb, PREPOSITIONS, VERBS } from './words/grammar.ts';
import { CAUSES } from './words/things.ts';

/** Who says something in this sentence, and the stretch that they say. Offsets into the paragraph. */
export interface Said extends Extent {
  readonly by: Extent;
  /** A verb of saying: its own date ("said on Friday") is not that of what happened. */
  readonly verb: boolean;
}

const WAYS =
  /^(?:a|an|the|statement|late|early|his|her|its|their|told|reporters|journalists|twitter|x|press|conference|news|agency|briefing|afp|reuters|ap|us|night)$/;

/** Words between "said" and what is said: "on Friday", "late Tuesday", "in a statement". */
const belongsToSaying = (token: Token): boolean =>
  DAYS.has(token.low) || PREPOSITIONS.has(token.low) || isAdverb(token.low) || WAYS.test(token.low) || isMonth(token);

/** How far we look past a verb of saying for what is said. */
const SIGHT = 12;

/** "according to two officials": all of the sentence is theirs. */
function accordingTo(tokens: readonly Token[], at: number, whole: Extent): Said | null {
  if (tokens[at]?.low !== 'according' || tokens[at + 1]?.low !== 'to') return null;
  const by = speakerAfter(tokens, at + 2);
  return by === null ? null : { ...whole, by, verb: false };
}

const GOES_ON = /^(?:after|as|while|when|adding|citing)$/;

/** Whether nothing but the sentence's end follows, or a clause of its own: "…, police said on Friday.", "… said on Friday, after two had died". */
function ends(tokens: readonly Token[], at: number): boolean {
  const after = tokens.slice(at + 1, at + 1 + SIGHT);
  const clause = after.findIndex(({ text }, here) => text === ',' && GOES_ON.test(after[here + 1]?.low ?? ''));
  const rest = clause < 0 ? after : after.slice(0, clause);
  return (
    (clause >= 0 || at + 1 + rest.length >= tokens.length) &&
    rest.every((token) => token.kind === 'mark' || belongsToSaying(token))
  );
}

/** Where what is said begins: past "on Friday that". */
function beginsSaying(tokens: readonly Token[], at: number): number {
  for (let here = at + 1; here < at + 1 + SIGHT; here++) {
    const token = tokens[here];
    if (token?.low === 'that') return token.end;
    if (token === undefined || !belongsToSaying(token) || token.low === 'at')
      return token?.start ?? tokens[at]?.end ?? 0;
  }
  return tokens[at]?.end ?? 0;
}

const CLOSERS = /^(?:[,"”’'.–—]|--)$/;

/** A comma or a closing mark shortly before the speaker: what stands before it is said. */
function closes(tokens: readonly Token[], at: number, start: number): boolean {
  for (let here = at - 1; here >= 0 && at - here < 24; here--) {
    const token = tokens[here];
    if (token !== undefined && token.end <= start) return CLOSERS.test(token.text);
  }
  return false;
}

/** "…," said Jane Roe: the speaker follows. Not "Jane Roe, a spokeswoman, said on Friday". */
function isInverted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const low = tokens[at]?.low ?? '';
  if (!CLOSERS.test(tokens[at - 1]?.text ?? '') || !/^(?:said|says|added|reported|announced|confirmed)$/.test(low))
    return false;
  if (next === undefined || next.kind !== 'word' || next.low === 'that') return false;
  return /^said|^says|^added/.test(low) ? !belongsToSaying(next) : /^[A-Z]/.test(next.text) || next.low === 'the';
}

/** Who stands between the last comma and the verb: "…, security officials and Dr Roe from the hospital said". */
function speakerBehindComma(tokens: readonly Token[], at: number): Extent | null {
  for (let here = at - 1; here > 0 && at - here < 24; here--) {
    const token = tokens[here - 1];
    const last = tokens[at - 1];
    if (token === undefined || last === undefined || VERBS.has(token.low)) return null;
    if (CLOSERS.test(token.text)) return { start: tokens[here]?.start ?? last.start, end: last.end };
  }
  return null;
}

/** "Police said 12 died" (what follows), "12 died, police said" (what stands before). */
function verbOfSaying(tokens: readonly Token[], at: number, whole: Extent): Said | null {
  const token = tokens[at];
  if (token === undefined || !saysSomething(tokens, at)) return null;
  const by = speakerBefore(tokens, at);
  if (ends(tokens, at) && by !== null) {
    const all = closes(tokens, at, by.start) ? by : speakerBehindComma(tokens, at);
    if (all !== null) return { start: whole.start, end: all.start, by: all, verb: true };
  }
  if (isInverted(tokens, at)) {
    const after = speakerAfter(tokens, at + 1);
    return after === null ? null : { start: whole.start, end: token.start, by: after, verb: true };
  }
  if (by === null || isCause(tokens, at) || isNobody(tokens, by)) return null;
  return { start: beginsSaying(tokens, at), end: whole.end, by, verb: true };
}

/** "The attack claimed", "the blasts put": nobody speaks. */
const isCause = (tokens: readonly Token[], at: number): boolean => {
  const low = tokens[at - 1]?.low ?? '';
  return CAUSES.has(low) && !/^(?:he|she|it|they|we|who)$/.test(low);
};

/** "efforts to push the story", "not", "20 confirmed cases": no one who could speak. */
const isNobody = (tokens: readonly Token[], { start, end }: Extent): boolean => {
  const words = tokens.filter((token) => token.start >= start && token.end <= end);
  if (/^(?:not|never|found|held|made|any|false)$/.test(words[0]?.low ?? '')) return true;
  if (words.length === 1 && words[0]?.kind === 'number') return true;
  return words.some(({ low }, at) => low === 'to' && at > 0 && /^[a-z]+$/.test(words[at + 1]?.text ?? ''));
};

/** "The Herald said 30 had died; according to the radio, 35 have": a semicolon parts two sources. */
function partEnd(tokens: readonly Token[], from: number): number {
  const stop = tokens.findIndex(({ text }, at) => at >= from && text === ';');
  return (stop === -1 ? tokens.at(-1) : tokens[stop])?.end ?? 0;
}

/** Whoever the sentence names as the source of a part of it. */
export function saidIn(tokens: readonly Token[]): readonly Said[] {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return [];
  let whole = { start: first.start, end: partEnd(tokens, 0) };
  return tokens.flatMap(({ text, end }, at) => {
    if (text === ';') whole = { start: end, end: partEnd(tokens, at + 1) };
    return accordingTo(tokens, at, whole) ?? verbOfSaying(tokens, at, whole) ?? [];
  });
}
