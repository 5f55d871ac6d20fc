import { monthOf } from '../dates/words.ts';
import { AUXILIARIES, RELATIVES, TIME_WORDS } from '../words/clause-words.ts';
import { SAYING_NOUNS } from '../words/reporting-verbs.ts';
import { canSay } from './agreement.ts';
import { isTitle, phraseBeforeAside } from './apposition.ts';
import { type Cue, helpersIn } from './cue.ts';
import type { Token } from './line.ts';
import { opensAdjunct } from './main-phrase.ts';
import { isDescription, isPost } from './one-person.ts';
import { mainSubject, participle } from './participles.ts';
import { beforeAcronym, type Phrase, phraseBefore } from './phrase.ts';
import { describesNoun, endsItself, isAdverb, isPoint } from './phrase-breaks.ts';
import { headOfRelative } from './relative-clauses.ts';
import type { Scene } from './scene.ts';
import { withKind } from './with-kind.ts';

export interface Subject {
  readonly phrase: Phrase | null;
  /** Token index where subject, helpers and verb begin. */
  readonly from: number;
  readonly rule: string;
  readonly negated: boolean;
  readonly passive: boolean;
}

/** "The ministry | on Tuesday | said", "X last month proposed": where the time before `to` begins; null where none stands there. */
function timeBefore(tokens: readonly Token[], to: number): number | null {
  if (/^\d{1,2}$/u.test(tokens[to - 1]?.lower ?? '') && monthOf(tokens[to - 2]?.lower ?? '') !== null)
    return timeBefore(tokens, to - 1);
  if (!TIME_WORDS.has(tokens[to - 1]?.lower ?? '')) return null;
  let from = to - 1;
  while (
    from > 0 &&
    /^(?:last|this|next|late|early|\d{1,2}|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(
      tokens[from - 1]?.lower ?? '',
    )
  )
    from -= 1;
  if (/^(?:on|in|of)$/u.test(tokens[from - 1]?.lower ?? ''))
    return /^(?:late|early)$/u.test(tokens[from - 2]?.lower ?? '') ? from - 2 : from - 1;
  const day = /day$|^(?:tonight|yesterday)$/u.test(tokens[to - 1]?.lower ?? '');
  return from < to - 1 || day ? from : null;
}

/** Left of the verb, over helpers and adverbs: "has also | said". */
function beforeHelpers(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0) {
    const token = tokens[from - 1] as Token;
    const time = timeBefore(tokens, from);
    if (time !== null) {
      from = time;
      continue;
    }
    if (!AUXILIARIES.has(token.lower) && !isAdverb(token) && token.lower !== 'not' && token.lower !== 'to') break;
    if (/^['’]s$/u.test(token.lower) && !/^(?:he|she|it|who|that)$/u.test(tokens[from - 2]?.lower ?? '')) break;
    from -= 1;
  }
  return beforeAcronym(tokens, from - 1) < from - 1 ? beforeAcronym(tokens, from - 1) : from;
}

/** "a statement | released Thursday | said": what was done with it. */
const beforeRelease = (tokens: readonly Token[], right: number): number =>
  /^(?:released|issued|published|posted|shared|signed|obtained|dated)$/u.test(tokens[right - 1]?.lower ?? '') &&
  (SAYING_NOUNS.has(tokens[right - 2]?.lower ?? '') ||
    /^(?:report|letter|study|video)$/u.test(tokens[right - 2]?.lower ?? ''))
    ? right - 1
    : right;

/** How long a term in marks at the end of an aside may be. */
const TERM = 40;

/** "Varga, who is due there for a “visit of friends,” | said", "Varga, author of “Tides,” | said": the comma within the marks closes the aside. */
function closesAside(text: string, tokens: readonly Token[], right: number): boolean {
  const quote = tokens[right - 1];
  if (quote?.stretch == null || !text.slice(quote.stretch.start, quote.stretch.end).endsWith(',')) return false;
  if (isTitle(tokens, right - 1) && isPoint(tokens[right - 4], ',') && tokens[right - 2]?.lower === 'of') return true;
  if (quote.end - quote.start > TERM || quote.capital) return false;
  const aside = tokens.slice(Math.max(0, right - LONGEST_ASIDE), right - 1);
  return aside.some(({ lower }, at) => RELATIVES.has(lower) && isPoint(aside[at - 1], ','));
}

const LONGEST_ASIDE = 30;

/** "several players, including | Orso Tal, who called it a gift". */
const behindListing = (tokens: readonly Token[], { from, to }: Phrase): Phrase =>
  to - from > 1 && /^(?:including|especially|notably|namely)$/u.test(tokens[from]?.lower ?? '')
    ? { from: from + 1, to }
    : { from, to };

const INFINITIVE = /^(?:on|continue[sd]?|proceeded|began|begins|is|are|was)$/u;

/** Who says it, left of the verb; null where nobody can. */
export function subjectOf({ line, tokens, subject }: Scene, cue: Cue): Subject | null {
  const { text } = line;
  const right = beforeRelease(tokens, beforeHelpers(tokens, cue.from));
  const { negated, passive } = helpersIn(tokens, right, cue.from);
  const infinitive = tokens[cue.from - 1]?.lower === 'to';
  if (cue.form === 'past' && describesNoun(tokens, cue.from)) return null;
  if (infinitive && !INFINITIVE.test(tokens[right - 1]?.lower ?? '')) return null;
  const found = (phrase: Phrase | null, rule: string, from = phrase?.from ?? right): Subject => ({
    phrase,
    rule,
    from,
    negated,
    passive: passive && cue.form === 'past',
  });
  const before = tokens[right - 1];
  if (cue.nounLike && /^(?:an?|the|his|her|its|their|our|my|your|no|every|['’]s)$/u.test(before?.lower ?? ''))
    return null;
  if (cue.form === 'ing' && !passive) return participle({ line, tokens, subject, frames: [] }, cue, right, found);
  if (before === undefined) return null;
  if ((before.lower === 'and' || before.lower === 'then') && cue.form === 'base') return null;
  if (before.lower === 'and' || before.lower === 'then' || (before.lower === 'but' && subject))
    return subject ? found(subject, 'coordinated', right) : mainSubject(text, tokens, right, found);
  if (RELATIVES.has(before.lower)) {
    const head = isPoint(tokens[right - 2], ',') ? right - 2 : right - 1;
    const timed = timeBefore(tokens, head) === null ? null : subject;
    const phrase = phraseBefore(text, tokens, head, 0);
    return found(phrase === null ? timed : behindListing(tokens, phrase), 'relative', right - 1);
  }
  if (closesAside(text, tokens, right)) {
    const head = phraseBeforeAside(text, tokens, right, 0);
    if (head) return found(head.phrase, 'subject-aside', head.from);
  }
  if (isPoint(before, ',—–)')) {
    const head = phraseBeforeAside(text, tokens, right - 1, 0);
    return head ? found(head.phrase, 'subject-aside', head.from) : null;
  }
  const phrase = phraseBefore(text, tokens, right, 0);
  if (phrase && isTiedTo(tokens, phrase.from)) return null;
  const head = phrase && headOfRelative(text, tokens, phrase);
  if (head) return found(nameDescribed(text, tokens, head) ?? head, 'subject', phrase?.from ?? right);
  const described = phrase && nameDescribed(text, tokens, phrase);
  if (described) return found(described, 'subject');
  return phrase && canSay(tokens, phrase, cue) ? found(withKind(tokens, phrase), 'subject') : null;
}

/** "the papers in the case against | Roe revealed": not Roe. */
const isTiedTo = (tokens: readonly Token[], from: number): boolean =>
  from > 1 &&
  (/^(?:against|about|over|toward|towards|into|under|upon)$/u.test(tokens[from - 1]?.lower ?? '') ||
    (tokens[from - 1]?.lower === 'to' && /^(?:related|linked|tied|added)$/u.test(tokens[from - 2]?.lower ?? '')));

/** “…,” | Amal Fadel, the agency’s envoy in Lagos told CNN: no comma closes what she is; a quotation stands before the name. */
function nameDescribed(text: string, tokens: readonly Token[], phrase: Phrase): Phrase | null {
  const { from } = phrase;
  if (!isPoint(tokens[from - 1], ',')) return null;
  let first = from - 1;
  while (tokens[first - 1]?.kind === 'word' && tokens[first - 1]?.capital === true) first -= 1;
  const isName = from - 1 - first >= 2 && from - 1 - first <= 4;
  if (!isName || opensAdjunct(tokens[first])) return null;
  const opens = first === 0 && (isPost(tokens, phrase) || isDescription(tokens, phrase));
  return opens || endsItself(text, tokens[first - 1]) ? { from: first, to: from - 1 } : null;
}
