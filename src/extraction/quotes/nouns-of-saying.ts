import { SAYING_NOUNS } from '../words/reporting-verbs.ts';
import { contentFrom } from './content.ts';
import type { Line, Token } from './line.ts';
import { type Phrase, phraseAfter, phraseBefore } from './phrase.ts';
import { endsItself, isAdverb, isPoint } from './phrase-breaks.ts';
import { extentOf, type Frame } from './scene.ts';

const isNoun = (token: Token | undefined): boolean => token?.kind === 'word' && SAYING_NOUNS.has(token.lower);

const isPossessive = (token: Token | undefined): boolean => token?.lower === '’s' || token?.lower === "'s";

/** The holder before the noun: "the TTP’s | statement", "her | answer", "Sinclair’s first | response". */
function holderOf(text: string, tokens: readonly Token[], noun: number): Phrase | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at--) {
    if (isPossessive(tokens[at])) return phraseBefore(text, tokens, at, 0);
    if (/^(?:his|her|their|its)$/u.test(tokens[at]?.lower ?? '')) return { from: at, to: at + 1 };
    if (tokens[at]?.kind !== 'word') return null;
  }
  return null;
}

/** Behind the noun, over "last month" and "on Friday": where "that" opens what was said, or "was" a quotation. */
function openingAfter(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + 5); at++) {
    const token = tokens[at] as Token;
    if (token.lower === 'that') return at + 1;
    const next = isPoint(tokens[at + 1], ',:') ? at + 2 : at + 1;
    if (/^(?:was|is|were|read)$/u.test(token.lower) || isPoint(token, ':')) {
      const quote = isPoint(token, ':') ? at + 1 : next;
      return tokens[quote]?.kind === 'quote' && tokens[quote]?.capital ? quote : null;
    }
    if (token.kind !== 'word' || isAdverb(token)) return null;
  }
  return null;
}

const frame = (tokens: readonly Token[], noun: number, holder: Phrase, content: Phrase): Frame => ({
  rule: 'noun-of-saying',
  cue: extentOf(tokens, { from: noun, to: noun + 1 }),
  subject: extentOf(tokens, holder),
  contents: [extentOf(tokens, content)],
});

/** “I’ll believe it when I see it,” was | Sinclair’s response. */
function behindQuote(text: string, tokens: readonly Token[], at: number): Frame | null {
  if (!endsItself(text, tokens[at]) || !/^(?:was|is|came|were)$/u.test(tokens[at + 1]?.lower ?? '')) return null;
  const phrase = phraseAfter(text, tokens, at + 2);
  const noun = phrase === null ? -1 : phrase.to - 1;
  if (phrase === null || !isNoun(tokens[noun])) return null;
  const holder = holderOf(text, tokens, noun);
  return holder && frame(tokens, noun, holder, { from: at, to: at + 1 });
}

/**
 * "the TTP’s statement last month that it was ending the truce"; "Her answer was: “No.”"; “No,” was her answer.
 * Not: "the ministry’s report was late", "the claim that the dam was safe" (nobody’s).
 */
export function nounsOfSaying({ text }: Line, tokens: readonly Token[]): readonly Frame[] {
  return tokens.flatMap((token, at) => {
    if (token.kind === 'quote') return behindQuote(text, tokens, at) ?? [];
    if (!isNoun(token)) return [];
    const opening = openingAfter(tokens, at + 1);
    const holder = opening === null || opening >= tokens.length ? null : holderOf(text, tokens, at);
    return opening === null || holder === null ? [] : [frame(tokens, at, holder, contentFrom(text, tokens, opening))];
  });
}
