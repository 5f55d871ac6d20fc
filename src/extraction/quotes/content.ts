import { AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS, RELATIVES } from '../words/clause-words.ts';
import { skipCircumstances, skipListener } from './circumstances.ts';
import { type Cue, cueAt, opensContent } from './cue.ts';
import type { Token } from './line.ts';
import { describesNoun, endsItself, isAdverb, isPoint, type Phrase, phraseAfter } from './phrase.ts';

/** How far behind the verb "that", a colon or a quotation may open what is said. */
const SIGHT = 16;

/** How long a reported clause may be. */
const LONGEST = 300;

const opens = (token: Token | undefined) =>
  token !== undefined && (token.lower === 'that' || token.kind === 'quote' || isPoint(token, ':'));

/** The place behind the verb where "that", ":" or a quotation opens what is said, with no other verb on the way. */
function openingAfter(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + SIGHT); at++) {
    const token = tokens[at] as Token;
    if (opens(token)) return at;
    if (at > from && AUXILIARIES.has(token.lower) && !/^['’]s$/u.test(token.lower)) return null;
    if (at > from && cueAt(tokens, at)?.form === 'past' && !describesNoun(tokens, at)) return null;
    if (isPoint(token, ';—–')) return null;
  }
  return null;
}

/** Words that a bare clause may begin with after verbs that take one only so: "asked whether", "asked if". */
const ASKS = /^(?:whether|if|why|how|what|when|where|who)$/u;

/** What these are about stands behind "of", "against", "about": "warned of a famine". */
const OVER = new Set(['warn', 'complain', 'boast', 'brag', 'joke', 'talk', 'speak']);

/** Where what is said begins, right of the verb; null where nothing is said there. */
export function contentStart(tokens: readonly Token[], cue: Cue): number | null {
  const { frames } = cue;
  const first = tokens[cue.to];
  if (first === undefined || (cue.form === 'past' && first.lower === 'by')) return null;
  if ((cue.lemma === 'relate' && first.lower === 'to') || (cue.lemma === 'accuse' && first.lower === 'of')) return null;
  if (cue.lemma === 'call' && /^\d/u.test(first.lower)) return null;
  if (/^(?:responsibility|credit|victory|lives|war|bankruptcy|independence)$/u.test(first.lower)) return null;

  const opening = openingAfter(tokens, cue.to);
  if (opening !== null && !(frames.has('object') && tokens[opening]?.kind === 'quote' && opening > cue.to)) {
    if (isRelative(tokens, cue, opening)) return null;
    if (tokens[opening]?.kind !== 'quote') return opening + 1;
    if (opening === cue.to + 1 && /^an?$/u.test(first.lower)) return cue.to;
    if (reaches(tokens, cue, opening)) return opening;
  }
  if (OVER.has(cue.lemma) && opensContent(first) && !/^(?:on|to)$/u.test(first.lower)) return cue.to + 1;
  if (frames.has('tell')) return bare(tokens, skipListener(tokens, cue.to));
  if (cue.nounLike && !frames.has('object') && !startsClause(first)) return null;
  if (frames.has('say')) return bare(tokens, skipCircumstances(tokens, cue.to));
  if (cue.lemma === 'report') {
    const clause = skipCircumstances(tokens, cue.to);
    if (isClause(tokens, clause)) return clause;
  }
  if (frames.has('object')) return isPoint(first, ',;:)—–') ? null : cue.to;
  const next = skipListener(tokens, cue.to);
  return ASKS.test(first.lower) ? cue.to : ASKS.test(tokens[next]?.lower ?? '') ? next : null;
}

/** "asked a jury to award it in a trial | that will decide": that tells of the trial. */
const isRelative = (tokens: readonly Token[], cue: Cue, opening: number): boolean =>
  cue.lemma === 'ask' && tokens[opening]?.lower === 'that' && opening > cue.to + 4;

/** Nothing but whom, when and where stands between the verb and the quotation; else it is a part of the reported clause. */
function reaches(tokens: readonly Token[], cue: Cue, quote: number): boolean {
  if (quote - cue.to <= 1 || isPoint(tokens[quote - 1], ',')) return true;
  return (
    skipCircumstances(tokens, cue.to) >= quote || (cue.frames.has('tell') && skipListener(tokens, cue.to) >= quote)
  );
}

/** "reported | the envoy had left": a subject with its verb near; not "reported a fire". */
function isClause(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (first === undefined || !startsClause(first)) return false;
  for (let to = at + 1; to < Math.min(tokens.length, at + 14); to++) {
    const token = tokens[to] as Token;
    if (isPoint(token, ',;:—–') || RELATIVES.has(token.lower)) return false;
    if (AUXILIARIES.has(token.lower) && !/^['’]s$/u.test(token.lower)) return true;
    if (PRONOUNS.has(tokens[to - 1]?.lower ?? '') && !PREPOSITIONS.has(token.lower)) return true;
  }
  return false;
}

const startsClause = (token: Token) => token.capital || DETERMINERS.has(token.lower) || PRONOUNS.has(token.lower);

const bare = (tokens: readonly Token[], at: number): number | null =>
  at < tokens.length && !isPoint(tokens[at], ',;:)—–.?!') ? at : null;

/** Where another one begins to speak or the same one goes on with a new verb: ", adding that …", "and called …", ", but X said". */
function breaksOff(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (isPoint(token, ';')) return true;
  const comma = isPoint(token, ',');
  if (comma && isToldOn(text, tokens, at + 1)) return true;
  const next = tokens[at + 1];
  if (comma && next?.lower === 'according') return true;
  if (comma && cueAt(tokens, at + 1)?.form === 'ing') return true;
  if (comma && next?.lower === 'but' && isPlainVerb(tokens, at + 2)) return true;
  if (comma && /^(?:and|but|then)$/u.test(next?.lower ?? '') && isNewVerb(tokens, at + 2)) return true;
  if (comma && /^(?:but|while|though|although|and|as)$/u.test(next?.lower ?? '')) return speaksSoon(tokens, at + 2);
  return token.lower === 'and' && (isNewVerb(tokens, at + 1) || anotherSpeaks(tokens, at + 1));
}

/** ", a jury in Bonn | decided Wednesday." */
const isRuled = (tokens: readonly Token[], at: number): boolean => {
  if (!/^(?:decided|ruled|heard)$/u.test(tokens[at]?.lower ?? '')) return false;
  const end = tokens[skipCircumstances(tokens, at + 1)];
  return end === undefined || isPoint(end, '.');
};

/** "The rebels promised a truce, | Reuters reported.": who passes it on. Not "the mayor, who said he was ill, left". */
function isToldOn(text: string, tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.kind !== 'word' || RELATIVES.has(tokens[from]?.lower ?? '')) return false;
  const phrase = phraseAfter(text, tokens, from);
  if (phrase && isRuled(tokens, phrase.to)) return true;
  const cue = phrase && cueAt(tokens, phrase.to);
  if (!cue || cue.nounLike || (cue.form !== 'past' && cue.form !== 's')) return false;
  if (!cue.frames.has('say') && cue.lemma !== 'report') return false;
  const end = tokens[skipCircumstances(tokens, cue.to)];
  return end === undefined || isPoint(end, '.');
}

/** ", but declined to comment", ", but did not say why": the narrator goes on. */
function isPlainVerb(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from] !== undefined && isAdverb(tokens[from]) ? from + 1 : from;
  const verb = tokens[at];
  if (verb === undefined || verb.capital) return false;
  return /[a-z]{2}ed$|^(?:did|gave|took|went|made|left)$/u.test(verb.lower);
}

/** "called for restraint and | U.N. envoy Marta Lindqvist urged …": another name with a verb of saying right behind it. */
function anotherSpeaks(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 6 && tokens[at]?.kind === 'word' && tokens[at]?.capital) at += 1;
  const cue = at > from ? cueAt(tokens, at) : null;
  return cue !== null && !cue.nounLike && cue.form === 'past' && contentStart(tokens, cue) !== null;
}

const isNewVerb = (tokens: readonly Token[], at: number): boolean => {
  const skip = tokens[at] !== undefined && isAdverb(tokens[at]) ? 1 : 0;
  const cue = cueAt(tokens, at + skip);
  return (
    cue !== null && !cue.nounLike && (cue.form === 'past' || cue.form === 's') && contentStart(tokens, cue) !== null
  );
};

function speaksSoon(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 8); at++) {
    if (isPoint(tokens[at], ',')) return false;
    const cue = cueAt(tokens, at);
    const says = cue !== null && !cue.nounLike && (cue.frames.has('say') || PRONOUNS.has(tokens[at - 1]?.lower ?? ''));
    if (says) return cue.form === 'past' || cue.form === 's';
  }
  return false;
}

/** What is said, from its first token to the end of the sentence or to where the report breaks off. */
export function contentFrom(text: string, tokens: readonly Token[], from: number): Phrase {
  if (endsItself(text, tokens[from])) return quotesFrom(tokens, from);
  const most = Math.min(tokens.length, from + LONGEST);
  let to = from + 1;
  while (to < most && !breaksOff(text, tokens, to)) to += 1;
  return { from, to };
}

/** “A,” “B” and “C.”: quotations in a row. */
function quotesFrom(tokens: readonly Token[], from: number): Phrase {
  let to = from + 1;
  while (
    tokens[to]?.kind === 'quote' ||
    (/^(?:and|,)$/u.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.kind === 'quote')
  )
    to += 1;
  return { from, to };
}
