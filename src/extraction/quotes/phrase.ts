import { CONJUNCTIONS, DETERMINERS, LINKING, PREPOSITIONS, PRONOUNS } from '../words/clause-words.ts';
import { isBody } from './bodies.ts';
import type { Token } from './line.ts';
import { breaksPhrase, isAdverb, isPoint, isPossessive, isTime } from './phrase-breaks.ts';

/** A stretch of tokens, end exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** No noun phrase that names a speaker is longer. */
const LONGEST = 30;

/** "the federation (FOR) | in Orlen": where the bracket with its short name begins; `at` where none ends there. */
export function beforeAcronym(tokens: readonly Token[], at: number): number {
  const isBracket = isPoint(tokens[at], ')') && isPoint(tokens[at - 2], '(');
  return isBracket && tokens[at - 1]?.capital === true ? at - 2 : at;
}

const isNounStart = (token: Token | undefined) =>
  token !== undefined && (DETERMINERS.has(token.lower) || token.capital);

/**
 * The noun phrase that ends before `to`, looking no further left than `floor`: "Mr. Smith", "a spokesman for the ministry in Kabul",
 * "Smith and Jones". Stops at a verb, a comma, a time ("On Monday | Smith"), a determiner that nothing ties to a noun before it.
 */
export function phraseBefore(text: string, tokens: readonly Token[], to: number, floor: number): Phrase | null {
  let from = to;
  const least = Math.max(floor, to - LONGEST);
  while (from > least) {
    const at = from - 1;
    const token = tokens[at] as Token;
    if (from < to && beforeAcronym(tokens, at) < at) {
      from = beforeAcronym(tokens, at);
      continue;
    }
    if (breaksPhrase(text, tokens, at)) break;
    if (PRONOUNS.has(token.lower) && !(token.capital && token.lower !== 'i' && at > floor))
      return at === to - 1 ? { from: at, to } : from < to ? { from, to } : null;
    if (token.lower === 'and' || token.lower === '&') {
      const left = phraseBefore(text, tokens, at, Math.max(floor, at - 8));
      const clean =
        left !== null &&
        (left.from === floor ||
          !tokens[left.from - 1] ||
          tokens[left.from - 1]?.kind === 'quote' ||
          isPoint(tokens[left.from - 1], ',:;—–') ||
          CONJUNCTIONS.has(tokens[left.from - 1]?.lower ?? ''));
      return clean && from < to ? { from: left.from, to } : from < to ? { from, to } : null;
    }
    if (PREPOSITIONS.has(token.lower) || token.lower === 'of') {
      const tied =
        LINKING.has(token.lower) &&
        at > floor &&
        (!breaksPhrase(text, tokens, at - 1) || beforeAcronym(tokens, at - 1) < at - 1) &&
        !PREPOSITIONS.has(tokens[at - 1]?.lower ?? '');
      if (!tied) break;
    } else if (isAdverb(token) && from < to) break;
    else if (DETERMINERS.has(token.lower)) {
      from = at;
      const tie = tokens[at - 1];
      if (at - 1 < floor || tie === undefined || !LINKING.has(tie.lower)) break;
      continue;
    }
    from = at;
  }
  return from < to && isPhrase(tokens, { from, to }) ? { from, to } : null;
}

const isPhrase = (tokens: readonly Token[], { from, to }: Phrase) =>
  tokens
    .slice(from, to)
    .some(
      ({ kind, lower }) =>
        kind === 'quote' ||
        (kind === 'word' && !DETERMINERS.has(lower) && !PREPOSITIONS.has(lower)) ||
        /^(?:some|many|others?|both|most|one|another|few|all|these|those|this|two|three)$/u.test(lower),
    );

/**
 * The noun phrase that begins at `from`: behind an inverted verb (“…,” said | Bilal Karimi, the deputy spokesman) or at a clause's start.
 */
export function phraseAfter(text: string, tokens: readonly Token[], from: number): Phrase | null {
  let to = from;
  const most = Math.min(tokens.length, from + LONGEST);
  while (to < most) {
    const token = tokens[to] as Token;
    if (PRONOUNS.has(token.lower) && to === from) return { from, to: to + 1 };
    if (to > from && isPlainVerb(tokens, from, to)) break;
    if (breaksPhrase(text, tokens, to) || (PRONOUNS.has(token.lower) && !token.capital) || isAdverb(token)) break;
    if (PREPOSITIONS.has(token.lower) && !(LINKING.has(token.lower) && tied(tokens, to))) break;
    to += 1;
  }
  return to > from && isPhrase(tokens, { from, to }) ? { from, to } : null;
}

/** "Holm | chose the brighter view", "the reports | corroborate the village’s fears": behind a noun, before another noun phrase. */
function isPlainVerb(tokens: readonly Token[], from: number, at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || word === undefined || next === undefined) return false;
  if (word.capital || word.kind !== 'word' || isBody(word) || DETERMINERS.has(before.lower) || before.lower === 'and')
    return false;
  if (PREPOSITIONS.has(word.lower) || DETERMINERS.has(word.lower) || /^(?:and|such|half|of)$/u.test(word.lower))
    return false;
  if (/^(?:the|an?|its|their|his|her|this|these|those)$/u.test(next.lower)) return at > from;
  const plural = !before.capital && /[^s’']s$/u.test(before.lower);
  return plural && next.capital && [tokens[at + 2], tokens[at + 3]].some(isPossessive);
}

/** "a spokesman for the ministry", "officials in Kabul"; not "in a statement", "on Monday", "at a rally". */
function tied(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== 'word' || isTime(tokens, at + 1)) return false;
  if (word === 'of' || word === 'for' || word === 'from' || word === 'with') return true;
  return /^(?:in|at|on|to)$/u.test(word) ? next.lower === 'the' || (next.capital && word !== 'on') : isNounStart(next);
}
