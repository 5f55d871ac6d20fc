import { AUXILIARIES, DETERMINERS, LISTENERS, PREPOSITIONS, PRONOUNS, TIME_WORDS } from '../words/clause-words.ts';
import type { Token } from './line.ts';
import { isAdverb } from './phrase-breaks.ts';

/** Skips whom it is told: "reporters", "The Media Line", "a news conference". */
export function skipListener(tokens: readonly Token[], from: number): number {
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

/** "said | there was no doubt" */
const isExistential = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'there' &&
  (AUXILIARIES.has(tokens[at + 1]?.lower ?? '') || isAdverb(tokens[at + 1] ?? NOTHING));

const NOTHING: Token = { kind: 'point', lower: '', capital: false, says: null, start: 0, end: 0, stretch: null };

/** Skips "Monday", "in a statement", "at a rally in Ohio on Friday", "later", "to reporters". */
export function skipCircumstances(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let tries = 0; tries < 6; tries++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quote') return at;
    if (isTimeWord(token) || (isAdverb(token) && !isExistential(tokens, at))) at += 1;
    else if (/^(?:last|this|next|earlier|late|early)$/u.test(token.lower) && isTimeWord(tokens[at + 1])) at += 2;
    else if (/^(?:late|early)$/u.test(token.lower) && /^(?:on|in|last|this)$/u.test(tokens[at + 1]?.lower ?? ''))
      at += 1;
    else if (isInfinitive(tokens, at) || isAmount(tokens, at)) return at;
    else if (PREPOSITIONS.has(token.lower) || token.lower === 'of') at = pastTitle(tokens, skipPhrase(tokens, at + 1));
    else return at;
  }
  return at;
}

/** "on the station’s | “Day Break”": what is shown there is no part of what is said. */
const pastTitle = (tokens: readonly Token[], at: number): number =>
  /^['’]s$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.kind === 'quote' ? at + 2 : at;

/** "said | at least 49 died", "said | about 30", "said | in 2016 a mine fell in"; not "said at a rally". */
const isAmount = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lower === 'at' && /^(?:least|most)$/u.test(tokens[at + 1]?.lower ?? '')) ||
  (/^(?:about|around|over|up)$/u.test(tokens[at]?.lower ?? '') && /^(?:\d|to$)/u.test(tokens[at + 1]?.lower ?? ''));

/** "vowed | to keep the port open"; not "said to reporters", "told to Mr. Khan". */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.lower !== 'to' || next?.kind !== 'word' || next.capital) return false;
  return !DETERMINERS.has(next.lower) && !PRONOUNS.has(next.lower) && !LISTENERS.has(next.lower);
}

/** Also "a TV | debate": a name between the article and its noun. */
function skipPhrase(tokens: readonly Token[], from: number): number {
  let at = from;
  if (DETERMINERS.has(tokens[at]?.lower ?? '')) at += isTimeWord(tokens[at + 1]) && isPlainWord(tokens[at + 2]) ? 2 : 1;
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
  const isOneThing = at > lower && /^an?$/u.test(tokens[from]?.lower ?? '');
  return isOneThing && tokens[at - 1]?.capital && isPlainWord(tokens[at]) ? at + 1 : at;
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
