import type { Cut } from '../../answer/cut.ts';
import { words } from '../../answer/words.ts';
import type { Article, Extent } from '../../articles/article.ts';
import type { Citation } from '../../articles/span.ts';
import type { Cloakroom } from './button.ts';
import { LABEL_TEXT, PASSAGE_TEXT, SOURCE_TEXT } from './limits.ts';
import { escapedWithin } from './markup.ts';
import { passage } from './passage.ts';

/** The smallest piece of an answer that one page shows whole: a text, with the citation that its `Context` button opens. */
export interface Block {
  readonly text: string;
  readonly citation?: Citation;
  /** A part of the answer begins here: a rule is drawn above it. */
  readonly opens?: boolean;
  /** It heads what follows: never the last on its page. */
  readonly leads?: boolean;
}

/** Where the exact words come from. */
export interface Shelf {
  readonly cut: Cut;
  readonly article: (id: string) => Article | undefined;
  readonly cloakroom?: Cloakroom;
  /** An article as it was, by the first digits of its content's hash. */
  readonly past?: (id: string, hash: string) => Article | undefined;
}

/** Numbers citations in the order in which they are shown: the same place keeps its number. */
export interface Numbered extends Shelf {
  readonly number: (citation: Citation) => number;
  /** How many different passages were numbered, from how many articles. */
  readonly count: () => { readonly passages: number; readonly articles: number };
}

export const placeOf = ({ article, paragraph, start, end }: Citation): string =>
  `${article}#${paragraph}:${start}-${end}`;

export function numbering(shelf: Shelf): Numbered {
  const numbers = new Map<string, number>();
  const articles = new Set<string>();
  return {
    ...shelf,
    number(citation) {
      const place = placeOf(citation);
      const number = numbers.get(place) ?? numbers.size + 1;
      numbers.set(place, number);
      articles.add(citation.article);
      return number;
    },
    count: () => ({ passages: numbers.size, articles: articles.size }),
  };
}

type Field = string | null | undefined | false;

export const joined = (fields: readonly Field[]): string => fields.filter(Boolean).join(' · ');

/** A line of ours: labels and values, escaped, within its length. */
export const label = (...fields: readonly Field[]): string => escapedWithin(joined(fields), LABEL_TEXT);

/** Nothing where there is nothing to say. */
const framed = (before: string, text: string, after = ''): string => (text.trim() === '' ? '' : before + text + after);

export const heading = (text: string): string => framed('### ', label(text.replaceAll(/\s+/gu, ' ')));
export const strong = (...fields: readonly Field[]): string => framed('**', label(...fields), '**');

export const lines = (...all: readonly Field[]): string => all.filter(Boolean).join('\n');

/** "The Media Line, undated, ¶14"; the article's id where it names no outlet. */
export function sourceName(citation: Citation, shelf: Shelf): string {
  const article = shelf.article(citation.article);
  const where = escapedWithin(article?.outlet ?? citation.article, SOURCE_TEXT);
  return `${where}, ${escapedWithin(article?.published ?? words.undated, LABEL_TEXT / 6)}, ¶${citation.paragraph}`;
}

export const sourceLine = (citation: Citation, at: Numbered): string =>
  `-# [${at.number(citation)}] ${sourceName(citation, at)}`;

interface Around {
  readonly above?: string | false;
  readonly below?: string | false;
  readonly highlights?: readonly Extent[];
}

/** Exact words with what we say about them and where they stand. */
export const cited = (citation: Citation, at: Numbered, { above, below, highlights }: Around = {}): Block => ({
  text: lines(above, passage(citation, at.cut, highlights, PASSAGE_TEXT), below, sourceLine(citation, at)),
  citation,
});
