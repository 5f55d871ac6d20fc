/** What a paragraph is for. Only `body` (and a `heading`, as a label) is news; the rest is kept, shown and cited, but ranks below. */
export type ParagraphKind = 'body' | 'heading' | 'caption' | 'credit' | 'byline' | 'bio' | 'promo';

/** A stretch of one paragraph's text: UTF-16 offsets, end exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

export interface Paragraph {
  /** From 1, in order; headings, captions and promotions count, blank lines do not. */
  readonly number: number;
  /** The line, trimmed at both ends. Every exact word we show is a slice of this. */
  readonly text: string;
  readonly kind: ParagraphKind;
  /** Where `text` starts in the article's `body`. */
  readonly offset: number;
  /** Line in the file, from 1. */
  readonly line: number;
  /** In order, without overlap; white space between sentences belongs to none. */
  readonly sentences: readonly Extent[];
}

export interface Article {
  /** The file's path below the corpus folder, without the extension: `2024/05/live`. */
  readonly id: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly url?: string;
  /** As the front matter states it: `2023-03-08` or an ISO date-time. */
  readonly published?: string;
  /** Front matter in full, unknown keys too. */
  readonly header: Readonly<Record<string, unknown>>;
  /** First 16 hex digits of the SHA-256 of the whole file. */
  readonly hash: string;
  readonly body: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Something wrong with a file below the corpus folder, said to whoever keeps the corpus. */
export interface Problem {
  /** Path below the corpus folder. */
  readonly file: string;
  /** From 1; absent where the whole file is meant. */
  readonly line?: number;
  readonly reason: string;
  /** Whether the article could be loaded all the same. */
  readonly loaded: boolean;
}
