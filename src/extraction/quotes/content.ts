import { AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS, RELATIVES } from '../words/clause-words.ts';
import { breaksOff } from './breaks-off.ts';
import { skipCircumstances, skipListener } from './circumstances.ts';
import { type Cue, cueAt, opensContent } from './cue.ts';
import type { Token } from './line.ts';
import type { Phrase } from './phrase.ts';
import { describesNoun, endsItself, isAdverb, isPoint } from './phrase-breaks.ts';

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
    const verb = at > from ? cueAt(tokens, at) : null;
    if (verb?.form === 'past' && !describesNoun(tokens, at)) return null;
    if (
      verb !== null &&
      ((verb.form === 's' && !verb.nounLike) || (verb.form === 'ing' && isPoint(tokens[at - 1], ',')))
    )
      return null;
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
  if (cue.lemma === 'hail' && first.lower === 'from') return null;
  if (cue.lemma === 'call' && !isNaming(tokens, cue.to)) return null;
  if (cue.lemma === 'maintain' && first.lower !== 'that' && first.kind === 'word' && !isClause(tokens, cue.to))
    return null;
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
  if (frames.has('object')) return isPoint(first, ',;:)—–') || AUXILIARIES.has(first.lower) ? null : cue.to;
  const next = skipListener(tokens, cue.to);
  return ASKS.test(first.lower) ? cue.to : ASKS.test(tokens[next]?.lower ?? '') ? next : null;
}

/** "called the raid | a mistake", "called it “cheap”", "called him unfit"; not "called the meeting to send help", "called 112", "called his wife". */
function isNaming(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from] as Token;
  if (/^\d/u.test(first.lower)) return false;
  if (/^(?:for|on|upon)$/u.test(first.lower)) return true;
  if (/^(?:him|her|it|them|me|us|this|that)$/u.test(first.lower) && isPlainWord(tokens[from + 1])) return true;
  for (let at = from; at < Math.min(tokens.length, from + SIGHT); at++) {
    if (tokens[at]?.kind === 'quote') return true;
    if (isPoint(tokens[at], ',;.—–') && at > from) return tokens[at + 1]?.kind === 'quote';
    const names = at > from + 1 && /^an?$/u.test(tokens[at]?.lower ?? '') && isPlainWord(tokens[at - 1]);
    if (names) return true;
  }
  return false;
}

const isPlainWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !PREPOSITIONS.has(token.lower) &&
  !/^(?:of|and|or|as|on|for)$/u.test(token.lower) &&
  !isAdverb(token);

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
