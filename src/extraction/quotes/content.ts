import { AUXILIARIES, DETERMINERS, LISTENERS, PREPOSITIONS, PRONOUNS, TIME_WORDS } from '../words/clause-words.ts';
import { type Cue, cueAt } from './cue.ts';
import type { Token } from './line.ts';
import { endsItself, isAdverb, isPoint, type Phrase } from './phrase.ts';

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
    if (at > from && cueAt(tokens, at)?.form === 'past') return null;
    if (isPoint(token, ';—–')) return null;
  }
  return null;
}

/** Skips whom it is told: "reporters", "The Media Line", "a news conference". */
function skipListener(tokens: readonly Token[], from: number): number {
  let at = from;
  if (LISTENERS.has(tokens[at]?.lower ?? '')) return at + 1;
  if (DETERMINERS.has(tokens[at]?.lower ?? '')) at += 1;
  if (tokens[at]?.capital) {
    while (at < tokens.length && tokens[at]?.capital && tokens[at]?.kind === 'word') at += 1;
    if (/^['’]s$/u.test(tokens[at]?.lower ?? '')) return skipListener(tokens, at + 1);
    return at;
  }
  return Math.min(tokens.length, at + (at > from ? 1 : 0));
}

const isTimeWord = (token: Token | undefined) => token !== undefined && TIME_WORDS.has(token.lower);

/** Skips "Monday", "in a statement", "at a rally in Ohio on Friday", "later", "to reporters". */
export function skipCircumstances(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let tries = 0; tries < 6; tries++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quote') return at;
    if (isTimeWord(token) || isAdverb(token)) at += 1;
    else if (/^(?:last|this|next|earlier)$/u.test(token.lower) && isTimeWord(tokens[at + 1])) at += 2;
    else if (PREPOSITIONS.has(token.lower) || token.lower === 'of') at = skipPhrase(tokens, at + 1);
    else return at;
  }
  return at;
}

function skipPhrase(tokens: readonly Token[], from: number): number {
  let at = from;
  if (DETERMINERS.has(tokens[at]?.lower ?? '')) at += 1;
  else if (PRONOUNS.has(tokens[at]?.lower ?? '') || LISTENERS.has(tokens[at]?.lower ?? '')) return at + 1;
  const lower = at;
  while (at < tokens.length && at < lower + 4 && isPlainWord(tokens[at])) at += 1;
  while (
    at < tokens.length &&
    tokens[at]?.capital &&
    tokens[at]?.kind === 'word' &&
    !PRONOUNS.has(tokens[at]?.lower ?? '')
  )
    at += 1;
  return at;
}

const isPlainWord = (token: Token | undefined) =>
  token?.kind === 'word' &&
  !token.capital &&
  !DETERMINERS.has(token.lower) &&
  !PRONOUNS.has(token.lower) &&
  !PREPOSITIONS.has(token.lower) &&
  !AUXILIARIES.has(token.lower) &&
  token.lower !== 'that' &&
  token.lower !== 'of';

/** Words that a bare clause may begin with after verbs that take one only so: "asked whether", "asked if". */
const ASKS = /^(?:whether|if|why|how|what|when|where|who)$/u;

/** Where what is said begins, right of the verb; null where nothing is said there. */
export function contentStart(tokens: readonly Token[], cue: Cue): number | null {
  const { frames } = cue;
  const first = tokens[cue.to];
  if (first === undefined || (cue.form === 'past' && first.lower === 'by')) return null;
  if (cue.lemma === 'claim' && /^(?:responsibility|credit|victory|lives)$/u.test(first.lower)) return null;

  const opening = openingAfter(tokens, cue.to);
  if (opening !== null && !(frames.has('object') && tokens[opening]?.kind === 'quote' && opening > cue.to)) {
    if (tokens[opening]?.kind !== 'quote') return opening + 1;
    if (reaches(tokens, cue, opening)) return opening;
  }
  if (frames.has('tell')) return bare(tokens, skipListener(tokens, cue.to));
  if (cue.nounLike && !frames.has('object') && !startsClause(first)) return null;
  if (frames.has('say')) return bare(tokens, skipCircumstances(tokens, cue.to));
  if (frames.has('object')) return isPoint(first, ',;:)—–') ? null : cue.to;
  const next = skipListener(tokens, cue.to);
  return ASKS.test(first.lower) ? cue.to : ASKS.test(tokens[next]?.lower ?? '') ? next : null;
}

/** Nothing but whom, when and where stands between the verb and the quotation; else it is a part of the reported clause. */
function reaches(tokens: readonly Token[], cue: Cue, quote: number): boolean {
  if (quote - cue.to <= 1 || isPoint(tokens[quote - 1], ',')) return true;
  return (
    skipCircumstances(tokens, cue.to) >= quote || (cue.frames.has('tell') && skipListener(tokens, cue.to) >= quote)
  );
}

const startsClause = (token: Token) => token.capital || DETERMINERS.has(token.lower) || PRONOUNS.has(token.lower);

const bare = (tokens: readonly Token[], at: number): number | null =>
  at < tokens.length && !isPoint(tokens[at], ',;:)—–.?!') ? at : null;

/** Where another one begins to speak or the same one goes on with a new verb: ", adding that …", "and called …", ", but X said". */
function breaksOff(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (isPoint(token, ';')) return true;
  const comma = isPoint(token, ',');
  const next = tokens[at + 1];
  if (comma && next?.lower === 'according') return true;
  if (comma && cueAt(tokens, at + 1)?.form === 'ing') return true;
  if (comma && /^(?:and|but|then)$/u.test(next?.lower ?? '')) return isNewVerb(tokens, at + 2);
  if (comma && /^(?:but|while|though|although|and|as)$/u.test(next?.lower ?? '')) return speaksSoon(tokens, at + 2);
  return token.lower === 'and' && isNewVerb(tokens, at + 1);
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
    if (cue !== null && !cue.nounLike && cue.frames.has('say')) return cue.form === 'past' || cue.form === 's';
  }
  return false;
}

/** What is said, from its first token to the end of the sentence or to where the report breaks off. */
export function contentFrom(text: string, tokens: readonly Token[], from: number): Phrase {
  if (endsItself(text, tokens[from])) return quotesFrom(tokens, from);
  const most = Math.min(tokens.length, from + LONGEST);
  let to = from + 1;
  while (to < most && !breaksOff(tokens, to)) to += 1;
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
