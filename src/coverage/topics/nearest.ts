import type { Extent } from '../../articles/article.ts';
import { type Span, spanIn } from '../../articles/span.ts';
import { terms } from '../../search/terms.ts';
import type { Coverage } from '../coverage.ts';
import { readTopic, termsOf, textOf } from './topic.ts';

export interface NearPassage {
  readonly span: Span;
  /** The words of the question in it; offsets into the passage. */
  readonly highlights: readonly Extent[];
}

const LOOKED_AT = 8;

/** The sentences that come closest to what was typed, best first, one a paragraph. */
export function nearestPassages(coverage: Coverage, about: string, most: number): readonly NearPassage[] {
  const topic = readTopic(coverage, about);
  const best = coverage.search.search(about, LOOKED_AT).flatMap((hit) => {
    const article = coverage.article(hit.article);
    const paragraph = article?.paragraphs[hit.paragraph - 1];
    if (article === undefined || paragraph === undefined) return [];
    const sentences = paragraph.sentences.map((sentence) => spanIn(article, paragraph, sentence));
    const ranked = sentences.map((span) => ({ span, share: topic.share(span) })).sort((a, b) => b.share - a.share);
    return ranked.slice(0, 1);
  });
  return best
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, most)
    .map(({ span }) => ({ span, highlights: highlightsIn(textOf(coverage, span), topic.wanted) }));
}

const highlightsIn = (text: string, wanted: readonly string[]): readonly Extent[] =>
  terms(text)
    .filter(({ term, stop }) => !stop && wanted.includes(term))
    .map(({ start, end }) => ({ start, end }))
    .filter(({ start }, at, all) => at === 0 || start >= (all[at - 1]?.end ?? 0));

/** Of the words that were typed, those that stand nowhere in the coverage. */
export const unknownWords = ({ search }: Coverage, typed: string): readonly string[] =>
  typed.split(/\s+/).filter((word) => {
    const own = termsOf(word);
    return own.length > 0 && own.every((term) => !search.occurs(term));
  });
