import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, TIME_WORDS } from '../words/clause-words.ts';
import { cueAt } from './cue.ts';
import type { Token } from './line.ts';

export const isPossessive = (token: Token | undefined) => token?.lower === '’s' || token?.lower === "'s";

/** Nouns and verbs that end like adverbs. */
const NO_ADVERBS = new Set('family assembly ally supply reply rally anomaly monopoly bully belly'.split(' '));

export const isAdverb = (token: Token): boolean =>
  token.kind === 'word' &&
  (ADVERBS.has(token.lower) || (!token.capital && /[a-z]{2}ly$/u.test(token.lower) && !NO_ADVERBS.has(token.lower)));

export const isPoint = (token: Token | undefined, marks: string): boolean =>
  token?.kind === 'point' && marks.includes(token.lower);

/** “…,” or “…?” – a quotation that its own punctuation ends; not “hawks” within a phrase. */
export const endsItself = (text: string, token: Token | undefined): boolean =>
  token?.stretch != null &&
  (/[,.?!…—–-][’'”"]?\s*$/u.test(text.slice(token.stretch.start, token.stretch.end)) || !token.stretch.closed);

/** “…,” | Jan said. – “…,” | April told CNN. */
const isSpeaker = (tokens: readonly Token[], at: number): boolean =>
  /^(?:jan|april|may|june|august)$/u.test(tokens[at]?.lower ?? '') &&
  tokens[at - 1]?.kind === 'quote' &&
  cueAt(tokens, at + 1)?.form === 'past';

export const isTime = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || !TIME_WORDS.has(token.lower) || isPossessive(tokens[at + 1])) return false;
  if (isSpeaker(tokens, at)) return false;
  if (/^an?$/u.test(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.kind === 'word') return false;
  return (
    token.capital ||
    /day$|^tonight$/u.test(token.lower) ||
    /^(?:last|this|next|earlier)$/u.test(tokens[at - 1]?.lower ?? '')
  );
};

/** "the retired general": a participle that stands as an adjective. */
const isAdjective = (tokens: readonly Token[], at: number) => {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    (DETERMINERS.has(before.lower) ||
      isPossessive(before) ||
      (isAdverb(before) && DETERMINERS.has(tokens[at - 2]?.lower ?? '')))
  );
};

/** "in a sworn statement", "a 2019 written reply": no verb, whatever its form. */
export const describesNoun = (tokens: readonly Token[], at: number): boolean => {
  const before = /^\d+$/u.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return /^(?:an?|the)$/u.test(tokens[before]?.lower ?? '') && tokens[at + 1]?.kind === 'word';
};

/** A word with which no noun phrase goes on. */
export function breaksPhrase(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === 'quote') return endsItself(text, token);
  if (token.kind === 'point') return !'[]$%&/'.includes(token.lower);
  if (isPossessive(token)) return false;
  const isName = token.capital && tokens[at + 1]?.capital === true && tokens[at + 1]?.kind === 'word';
  if (CONJUNCTIONS.has(token.lower) || isTime(tokens, at)) return true;
  if ((AUXILIARIES.has(token.lower) && !isName) || token.lower === 'according') return true;
  if (token.capital) return false;
  const cue = cueAt(tokens, at);
  if (cue !== null && !cue.nounLike && cue.form !== 'ing' && !(cue.form === 'past' && isAdjective(tokens, at)))
    return true;
  return (/^[a-z]{2,}ed$/u.test(token.lower) || PASTS.has(token.lower)) && !isAdjective(tokens, at);
}

/** Verbs with no "ed": "the man he | met there", "savers whose money is | frozen by banks", "Varga | remains calm, telling". */
const PASTS = new Set(
  'saw heard knew met took gave came went held kept lost won spent sent brought bought frozen taken given known built caught remains seems becomes sings stays goes comes gets keeps wants thinks knows'.split(
    ' ',
  ),
);
