import type { Extent, Paragraph } from '../articles/article.ts';
import type { ParagraphIndex, Term } from '../search/paragraph-index.ts';
import { typedPlaces } from './answer-type.ts';
import type { Wanted } from './question-kind.ts';

/** A sentence with its terms, ready to be weighed. */
export interface SentenceRead extends Extent {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly present: ReadonlySet<string>;
  /** Where it has words of a kind (offsets in its text): looked for once a kind, since the same sentences are asked about again and again. */
  readonly typed: (wanted: Wanted) => readonly Extent[];
}

const LEANS =
  /^["“‘']?(?:he|she|it|they|this|these|those|his|her|its|their|(?:the|both|these) (?:two|group|former|latter|pair|statement|talks|move|attack|operation))\b/iu;

/** Opens with what only the sentence before explains. */
export const leans = (text: string): boolean => LEANS.test(text);

function typedIn(text: string): SentenceRead['typed'] {
  const known = new Map<Wanted, readonly Extent[]>();
  return (wanted) => {
    const places = known.get(wanted) ?? typedPlaces(text, wanted);
    known.set(wanted, places);
    return places;
  };
}

/** The sentences of a paragraph with their terms (offsets in the paragraph). */
export function readSentences(paragraph: Paragraph, index: ParagraphIndex): readonly SentenceRead[] {
  const all = index.terms(paragraph.text).filter(({ stop }) => !stop);
  return paragraph.sentences.map(({ start, end }) => {
    const own = all.filter((term) => term.start >= start && term.start < end);
    const text = paragraph.text.slice(start, end);
    return { start, end, text, terms: own, present: new Set(own.map(({ term }) => term)), typed: typedIn(text) };
  });
}
