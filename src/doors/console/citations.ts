import type { Cut } from '../../answer/cut.ts';
import { words } from '../../answer/words.ts';
import type { Article, Extent } from '../../articles/article.ts';
import type { Citation } from '../../articles/span.ts';
import { exact, type Line, own } from './page.ts';
import { shownPart, within } from './window.ts';

/** Where the exact words come from: today's coverage. */
export interface Shelf {
  readonly cut: Cut;
  readonly article: (id: string) => Article | undefined;
}

export const CUT_MARK = '[…]';

/** Cuts, numbers and names the citations of one reply, in the order in which they are shown. */
export class Citations {
  readonly #shelf: Shelf;
  readonly #numbers = new Map<string, number>();

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  get count(): number {
    return this.#numbers.size;
  }

  get articles(): number {
    return new Set([...this.#numbers.keys()].map((key) => key.slice(0, key.lastIndexOf('#')))).size;
  }

  /** "[3]": the same place keeps its number. */
  number({ article, paragraph, start, end }: Citation): string {
    const key = `${article}#${paragraph}:${start}-${end}`;
    const known = this.#numbers.get(key) ?? this.#numbers.size + 1;
    this.#numbers.set(key, known);
    return `[${known}]`;
  }

  /** "The Media Line, undated, ¶14   [1]"; the article's id where it names no outlet. */
  source(citation: Citation): string {
    const article = this.#shelf.article(citation.article);
    const outlet = article?.outlet ?? citation.article;
    return `${outlet}, ${article?.published ?? words.undated}, ¶${citation.paragraph}   ${this.number(citation)}`;
  }

  /** The article's own words, a slice of them where they are long; marks of a cut stand on lines of their own. */
  words(citation: Citation, highlights: readonly Extent[] = []): readonly Line[] {
    const text = this.#shelf.cut(citation);
    const part = shownPart(text, highlights);
    const { start } = citation;
    const shown = this.#shelf.cut({ ...citation, start: start + part.start, end: start + part.end });
    return [
      ...(part.start > 0 ? [own(CUT_MARK, 'faint')] : []),
      exact(shown, within(highlights, part)),
      ...(part.end < text.length ? [own(CUT_MARK, 'faint')] : []),
    ];
  }
}
