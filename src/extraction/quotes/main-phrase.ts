import { CONJUNCTIONS, PREPOSITIONS } from '../words/clause-words.ts';
import type { Token } from './line.ts';
import { type Phrase, phraseAfter } from './phrase.ts';
import { isAdverb, isPoint } from './phrase-breaks.ts';

export const opensAdjunct = (token: Token | undefined) =>
  token !== undefined && (PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower));

/** "The last time it flooded, | the mayor …". */
const opensTime = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'the' &&
  /^(?:last|first|next)$/u.test(tokens[at + 1]?.lower ?? '') &&
  /^(?:time|day|week|month|year)$/u.test(tokens[at + 2]?.lower ?? '');

/** The sentence's first noun phrase that can be its subject: "In Kabul on Monday, | the ministry | …". */
export function mainPhrase(text: string, tokens: readonly Token[], from = 0): Phrase | null {
  let at = from;
  const first = tokens[at];
  if (first === undefined) return null;
  if (/^(?:but|so|yet|or|nor)$/u.test(first.lower)) at += 1;
  for (let tries = 0; tries < 3 && (opensAdjunct(tokens[at]) || opensTime(tokens, at)); tries++) {
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
  const phrase = phraseAfter(text, tokens, at);
  const isTime = phrase !== null && /^(?:later|earlier|ago|before|after)$/u.test(tokens[phrase.to]?.lower ?? '');
  const comma =
    isTime && TIMES.test(tokens[phrase.to - 1]?.lower ?? '')
      ? tokens.findIndex((token, index) => index > at && index < at + 12 && isPoint(token, ','))
      : -1;
  return comma === -1 ? phrase : mainPhrase(text, tokens, comma + 1);
}

/** "A few days | later, the ministry …" */
const TIMES = /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/u;
