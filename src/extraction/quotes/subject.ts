import { AUXILIARIES, CONJUNCTIONS, PASSIVE, PREPOSITIONS, RELATIVES, TIME_WORDS } from '../words/clause-words.ts';
import { phraseBeforeAside } from './apposition.ts';
import { type Cue, helpersIn } from './cue.ts';
import type { Token } from './line.ts';
import { describesNoun, endsItself, isAdverb, isPoint, type Phrase, phraseAfter, phraseBefore } from './phrase.ts';
import type { Scene } from './scene.ts';

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
  if (!TIME_WORDS.has(tokens[to - 1]?.lower ?? '')) return null;
  let from = to - 1;
  while (
    from > 0 &&
    /^(?:last|this|next|late|early|\d{1,2}|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(
      tokens[from - 1]?.lower ?? '',
    )
  )
    from -= 1;
  if (/^(?:on|in|of)$/u.test(tokens[from - 1]?.lower ?? '')) return from - 1;
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
  return from;
}

const INFINITIVE = /^(?:on|continue[sd]?|proceeded|began|begins|is|are|was)$/u;

/** Who says it, left of the verb; null where nobody can. */
export function subjectOf({ line, tokens, subject }: Scene, cue: Cue): Subject | null {
  const { text } = line;
  const right = beforeHelpers(tokens, cue.from);
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
    return found(phraseBefore(text, tokens, head, 0), 'relative', right - 1);
  }
  if (isPoint(before, ',—–)')) {
    const head = phraseBeforeAside(text, tokens, right - 1, 0);
    return head ? found(head, 'subject-aside') : null;
  }
  const phrase = phraseBefore(text, tokens, right, 0);
  if (phrase && isTiedTo(tokens, phrase.from)) return null;
  const main = phrase && isObject(tokens, phrase.from) ? mainPhrase(text, tokens) : null;
  if (main && main.to < right) return found(main, 'subject', phrase?.from ?? right);
  const described = phrase && nameDescribed(text, tokens, phrase);
  if (described) return found(described, 'subject');
  return phrase ? found(phrase, 'subject') : null;
}

/** "the papers in the case against | Roe revealed": not Roe. */
const isTiedTo = (tokens: readonly Token[], from: number): boolean =>
  from > 1 &&
  (/^(?:against|about|over|toward|towards|into|under|upon)$/u.test(tokens[from - 1]?.lower ?? '') ||
    (tokens[from - 1]?.lower === 'to' && /^(?:related|linked|tied|added)$/u.test(tokens[from - 2]?.lower ?? '')));

/** "The lawyer for two families that have sued | Roe asked": who is sued does not ask. */
const isObject = (tokens: readonly Token[], from: number): boolean =>
  /[a-z]{2}ed$/u.test(tokens[from - 1]?.lower ?? '') &&
  tokens.slice(Math.max(0, from - 4), from - 1).some(({ lower }) => /^(?:who|that|which)$/u.test(lower));

/** “…,” | Amal Fadel, the agency’s envoy in Lagos told CNN: no comma closes what she is; a quotation stands before the name. */
function nameDescribed(text: string, tokens: readonly Token[], { from }: Phrase): Phrase | null {
  if (!isPoint(tokens[from - 1], ',')) return null;
  let first = from - 1;
  while (tokens[first - 1]?.kind === 'word' && tokens[first - 1]?.capital === true) first -= 1;
  const isName = from - 1 - first >= 2 && from - 1 - first <= 4;
  return isName && endsItself(text, tokens[first - 1]) ? { from: first, to: from - 1 } : null;
}

type Found = (phrase: Phrase | null, rule: string, from?: number) => Subject;

/** "Fears were raised by regional powers, | warning that …": who did it says it. */
function agentBefore(text: string, tokens: readonly Token[], before: number): Phrase | null {
  const comma = before - 1;
  if (!isPoint(tokens[comma], ',')) return null;
  for (let at = comma - 1; at > Math.max(1, comma - 12); at--) {
    if (isPoint(tokens[at], ',')) return null;
    if (tokens[at]?.lower !== 'by') continue;
    const participle = /ed$|^(?:made|said|told|given|written|sent|taken|seen)$/u.test(tokens[at - 1]?.lower ?? '');
    const passive = tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => PASSIVE.has(lower));
    const phrase = participle && passive ? phraseAfter(text, tokens, at + 1) : null;
    return phrase?.to === comma ? phrase : null;
  }
  return null;
}

/** "X left the talks and said": the subject stands at the sentence's start. */
function mainSubject(text: string, tokens: readonly Token[], before: number, found: Found): Subject | null {
  const agent = agentBefore(text, tokens, before);
  if (agent) return found(agent, 'coordinated', before);
  const main = mainPhrase(text, tokens);
  return main && main.to < before ? found(main, 'coordinated', before) : null;
}

/** ", saying that …": the last who spoke, else the sentence's subject. "Calling it “…,” the ministry …": the subject behind the comma. */
function participle(scene: Scene, cue: Cue, right: number, found: Found): Subject | null {
  const { line, tokens, subject } = scene;
  const before = tokens[right - 1];
  if (before === undefined) {
    const comma = tokens.findIndex(
      (token, at) => at > cue.to && at < 60 && (isPoint(token, ',') || endsItself(line.text, token)),
    );
    const behind = comma === -1 ? null : phraseAfter(line.text, tokens, comma + 1);
    return behind ? found(behind, 'participle-first', right) : null;
  }
  if (isPoint(before, ',—–') || before.lower === 'and' || before.kind === 'quote')
    return subject
      ? found(subject, 'participle', right)
      : mainSubject(line.text, tokens, right, (p, _, from) => found(p, 'participle', from));
  if (PREPOSITIONS.has(before.lower) || CONJUNCTIONS.has(before.lower) || before.lower === 'of')
    return /^(?:by|after|while|before|when|in|without)$/u.test(before.lower)
      ? subject
        ? found(subject, 'participle', right)
        : mainSubject(line.text, tokens, right, (p, _, from) => found(p, 'participle', from))
      : null;
  const phrase = phraseBefore(line.text, tokens, right, 0);
  const opens =
    tokens[cue.to]?.lower === 'that' || tokens.slice(cue.to, cue.to + 2).some(({ kind }) => kind === 'quote');
  return phrase && opens && !cue.nounLike ? found(phrase, 'participle-noun') : null;
}

export const opensAdjunct = (token: Token | undefined) =>
  token !== undefined && (PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower));

/** The sentence's first noun phrase that can be its subject: "In Kabul on Monday, | the ministry | …". */
export function mainPhrase(text: string, tokens: readonly Token[], from = 0): Phrase | null {
  let at = from;
  const first = tokens[at];
  if (first === undefined) return null;
  if (/^(?:but|so|yet|or|nor)$/u.test(first.lower)) at += 1;
  for (let tries = 0; tries < 3 && opensAdjunct(tokens[at]); tries++) {
    const from = at;
    const comma = tokens.findIndex((token, index) => index > from && index < from + 40 && isPoint(token, ','));
    if (comma === -1) return null;
    at = comma + 1;
  }
  while (
    tokens[at] !== undefined &&
    (isAdverb(tokens[at] as Token) || isPoint(tokens[at], ',') || tokens[at]?.lower === 'and')
  )
    at += 1;
  return phraseAfter(text, tokens, at);
}
