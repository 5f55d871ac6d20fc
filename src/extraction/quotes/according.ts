import { RELATIVES } from '../words/clause-words.ts';
import { nameBehind } from './apposition.ts';
import { contentFrom } from './content.ts';
import type { Line, Token } from './line.ts';
import { type Phrase, phraseAfter } from './phrase.ts';
import { isPoint } from './phrase-breaks.ts';
import type { Frame } from './scene.ts';

const extent = (tokens: readonly Token[], { from, to }: Phrase) => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/**
 * "According to the ministry, 12 people died." "12 people died, according to the ministry." "12 people, according to the ministry, died."
 * Not: "according to plan," with nothing said.
 */
export function accordingTo({ text }: Line, tokens: readonly Token[]): readonly Frame[] {
  const frames: Frame[] = [];
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') continue;
    const who = sourceAfter(text, tokens, at + 2);
    if (who === null) continue;
    const contents = contentsAround(text, tokens, at, who);
    if (contents.length === 0) continue;
    frames.push({
      rule: 'according-to',
      cue: extent(tokens, { from: at, to: at + 2 }),
      subject: extent(tokens, who),
      contents: contents.map((content) => extent(tokens, content)),
    });
  }
  return frames;
}

/** "the data | released by the centre": a source goes on over who made it. */
function sourceAfter(text: string, tokens: readonly Token[], from: number): Phrase | null {
  const described = phraseAfter(text, tokens, from);
  const who = described && nameBehind(tokens, described);
  if (who === null || !/ed$/u.test(tokens[who.to]?.lower ?? '') || tokens[who.to + 1]?.lower !== 'by') return who;
  const maker = phraseAfter(text, tokens, who.to + 2);
  return maker ? { from, to: maker.to } : who;
}

function contentsAround(text: string, tokens: readonly Token[], at: number, who: Phrase): readonly Phrase[] {
  const left = tokens[at - 1]?.lower === 'that' ? null : leftOf(tokens, at);
  if (left !== null && (left.to - left.from >= 3 || tokens[left.from]?.kind === 'quote')) return [left];
  const comma = commaAfter(tokens, who.to);
  if (comma === null) return [];
  const right = contentFrom(text, tokens, comma + 1);
  return right.to - right.from < 2 && tokens[right.from]?.kind !== 'quote' ? [] : [right];
}

function leftOf(tokens: readonly Token[], at: number): Phrase | null {
  const to = isPoint(tokens[at - 1], ',—–') ? at - 1 : at;
  let from = to;
  while (from > 0 && to - from < 300 && !isPoint(tokens[from - 1], ';')) from -= 1;
  return to > from ? { from, to } : null;
}

/** The comma that ends who says so, over asides: "according to Smith, who runs the centre, 12 people …". */
function commaAfter(tokens: readonly Token[], from: number): number | null {
  let comma: number | null = null;
  for (let at = from; at < Math.min(tokens.length, from + 40); at++) {
    if (tokens[at]?.kind === 'quote') return comma ?? at - 1;
    if (!isPoint(tokens[at], ',')) continue;
    const aside = /^(?:an?|the)$/u.test(tokens[at + 1]?.lower ?? '') || RELATIVES.has(tokens[at + 1]?.lower ?? '');
    if (comma !== null || !aside || !laterComma(tokens, at + 1)) return at;
    comma = at;
  }
  return comma;
}

const laterComma = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + 14).some((token) => isPoint(token, ','));
