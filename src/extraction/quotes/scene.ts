import type { Extent } from '../../articles/article.ts';
import type { Cue } from './cue.ts';
import type { Line, Token } from './line.ts';
import type { Phrase } from './phrase.ts';

/** One act of speech as the grammar of one sentence gives it. */
export interface Frame {
  readonly rule: string;
  readonly cue: Extent | null;
  readonly subject: Extent | null;
  /** In reading order, marks included. */
  readonly contents: readonly Extent[];
}

/** A sentence under reading, with what was found in it so far. */
export interface Scene {
  readonly line: Line;
  readonly tokens: readonly Token[];
  readonly frames: readonly Frame[];
  /** The subject of the last verb of saying, for "and added", ", saying that". */
  readonly subject: Phrase | null;
}

export const extentOf = (tokens: readonly Token[], { from, to }: Phrase): Extent => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

export const frame = (
  { tokens }: Scene,
  rule: string,
  cue: Cue,
  subject: Phrase | null,
  contents: readonly Phrase[],
): Frame => ({
  rule,
  cue: extentOf(tokens, { from: cue.from, to: cue.to }),
  subject: subject && extentOf(tokens, subject),
  contents: contents.map((content) => extentOf(tokens, content)),
});
