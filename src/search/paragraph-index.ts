import type { Extent } from '../articles/article.ts';

/** A paragraph that answers a search. */
export interface Hit {
  readonly article: string;
  readonly paragraph: number;
  readonly score: number;
  /** Share of the asked words, by how telling they are, that its article has anywhere, and in its title. */
  readonly told: number;
  readonly titled: number;
}

/** Finding paragraphs: a small contract that MiniSearch keeps today and another engine can keep tomorrow. */
export interface ParagraphIndex {
  /** Best first. `only` limits which paragraphs count. */
  search(text: string, limit: number, only?: (article: string, paragraph: number) => boolean): readonly Hit[];
  /** In how many paragraphs a term (as `terms.ts` makes it) occurs. */
  frequency(term: string): number;
  /** Whether the term stands in a paragraph or a title. */
  occurs(term: string): boolean;
  readonly paragraphs: number;
  /** `terms` (terms.ts) with a memory. */
  terms(text: string): readonly Term[];
  /** Whether the coverage writes the term with a capital in mid-sentence. */
  isName(term: string): boolean;
  /** Terms of the coverage that a mistyped one may stand for, the likeliest first. */
  near(term: string): readonly string[];
}

/** A word as it is indexed and asked for, with its place in the text. */
export interface Term extends Extent {
  /** Folded, stemmed, spelling variants made one. */
  readonly term: string;
  /** Too common to search for ("the", "of"). */
  readonly stop: boolean;
}
