import type { Extent } from '../../articles/article.ts';
import type { Token } from './tokens.ts';
import { BE, CLAUSE_BREAKS, CONJUNCTIONS, DAYS, HAVE, isAdverb, PREPOSITIONS, SAYING } from './words/grammar.ts';

/** Who says something in this sentence, and the stretch that they say. Offsets into the paragraph. */
export interface Said extends Extent {
  readonly by: Extent;
  /** A verb of saying: its own date ("said on Friday") is not that of what happened. */
  readonly verb: boolean;
}

const extentOf = (tokens: readonly Token[], from: number, to: number): Extent | null => {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && from < to ? { start: first.start, end: last.end } : null;
};

const isStop = ({ kind, low }: Token): boolean =>
  (kind === 'mark' && low !== "'s" && low !== '&') || CLAUSE_BREAKS.has(low);

const isUpper = (token: Token | undefined): boolean => token !== undefined && /^[A-Z]/.test(token.text);

/** "Security Studies and Research" goes on; "police and they" does not. */
const splits = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.low === 'and' && !(isUpper(tokens[at - 1]) && isUpper(tokens[at + 1]));

/** The noun phrase that ends at a token: "The French interior minister, Bernard Cazeneuve," gives the name. */
function phraseBefore(tokens: readonly Token[], end: number): Extent | null {
  let to = end;
  while (
    to > 0 &&
    (isAdverb(tokens[to - 1]?.low ?? '') || HAVE.has(tokens[to - 1]?.low ?? '') || DAYS.has(tokens[to - 1]?.low ?? ''))
  )
    to--;
  if (tokens[to - 1]?.text === ',') to--;
  let from = to;
  while (from > 0 && to - from < 14) {
    const token = tokens[from - 1];
    if (token === undefined || isStop(token) || splits(tokens, from - 1) || SAYING.has(token.low) || BE.has(token.low))
      break;
    from--;
  }
  const first = tokens[from];
  if (first && (PREPOSITIONS.has(first.low) || CONJUNCTIONS.has(first.low))) from++;
  return extentOf(tokens, from, to);
}

/** "data released by the Center", "figures from the ministry": whoever gave them out. */
function releasedBy(tokens: readonly Token[], from: number, to: number): number {
  const data = tokens
    .slice(from, to)
    .findIndex(({ low }) => /^(?:data|figures|statistics|numbers|tally|count|report|statement|estimates)$/.test(low));
  if (data < 0) return from;
  const by = tokens.slice(from + data, to).findIndex(({ low }) => low === 'by' || low === 'from');
  return by < 0 || from + data + by + 1 >= to ? from : from + data + by + 1;
}

/** The noun phrase that begins at a token, up to a comma or a verb. */
function phraseAfter(tokens: readonly Token[], from: number): Extent | null {
  let to = from;
  while (to < tokens.length && to - from < 18) {
    const token = tokens[to];
    if (
      token === undefined ||
      (isStop(token) && token.low !== '.') ||
      /^(?:on|who|which|but)$/.test(token.low) ||
      splits(tokens, to)
    )
      break;
    to++;
  }
  while (to > from && tokens[to - 1]?.low === '.') to--;
  return extentOf(tokens, releasedBy(tokens, from, to), to);
}

/** "according to two officials": all of the sentence is theirs. */
function accordingTo(tokens: readonly Token[], whole: Extent): Said[] {
  return tokens.flatMap(({ low }, at) => {
    if (low !== 'according' || tokens[at + 1]?.low !== 'to') return [];
    const by = phraseAfter(tokens, at + 2);
    return by === null ? [] : [{ ...whole, by, verb: false }];
  });
}

/** "Police said 12 died" (what follows), "12 died, police said" (what stands before). */
function verbsOfSaying(tokens: readonly Token[], whole: Extent): Said[] {
  return tokens.flatMap((token, at) => {
    if (!SAYING.has(token.low) || BE.has(tokens[at - 1]?.low ?? '') || PREPOSITIONS.has(tokens[at - 1]?.low ?? ''))
      return [];
    if (/^(?:an|a|the|no|to|such)$/.test(tokens[at - 1]?.low ?? '')) return [];
    const by = phraseBefore(tokens, at);
    if (by === null) return [];
    const opens = by.start;
    const closing = tokens.findLast(({ end, kind }) => end <= opens && kind === 'mark');
    const ends = tokens
      .slice(at + 1)
      .every(
        ({ low, kind }) =>
          kind === 'mark' ||
          DAYS.has(low) ||
          PREPOSITIONS.has(low) ||
          isAdverb(low) ||
          /^(?:a|an|the|statement|late|early|his|its|told|reporters|twitter|x|press|conference|news|agency)$/.test(low),
      );
    if (ends && closing !== undefined && /^[,"”’'.–—]$|^--$/.test(closing.text))
      return [{ start: whole.start, end: opens, by, verb: true }];
    return [{ start: token.end, end: whole.end, by, verb: true }];
  });
}

/** Whoever the sentence names as the source of a part of it. */
export function saidIn(tokens: readonly Token[]): readonly Said[] {
  const whole = extentOf(tokens, 0, tokens.length);
  return whole === null ? [] : [...accordingTo(tokens, whole), ...verbsOfSaying(tokens, whole)];
}
