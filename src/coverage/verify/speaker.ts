import type { Extent } from '../../articles/article.ts';
import type { Span } from '../../articles/span.ts';
import type { Coverage } from '../coverage.ts';
import { isInRole, isSpeaker } from '../quote-filters.ts';
import { type KnownQuote, knownQuote } from '../quote-table.ts';

const shared = (a: Extent, b: Extent): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

const overlap = (one: readonly Span[], other: readonly Span[]): number =>
  one.reduce((sum, a) => sum + other.reduce((own, b) => own + (a.paragraph === b.paragraph ? shared(a, b) : 0), 0), 0);

const ORDER = { direct: 0, mixed: 1, indirect: 2 } as const;

/** The quotation that holds most of the words; null where they are the article's own. */
export function quoteAround(coverage: Coverage, spans: readonly Span[]): KnownQuote | null {
  const id = spans[0]?.article ?? '';
  const article = coverage.article(id);
  if (article === undefined) return null;
  const holding = (coverage.readings.get(id)?.quotes ?? []).filter(
    (quote) => overlap(spans, quote.spans) >= 0.6 * lengthOf(spans),
  );
  const [best] = holding.sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || lengthOf(a.spans) - lengthOf(b.spans));
  return best ? knownQuote(coverage, article, best) : null;
}

/** Whether the words are given to the one named: by name, or in the role in which the text shows the speaker ("the State Department's spokesman"). */
export const isClaimed = (coverage: Coverage, claimed: string, known: KnownQuote | null): boolean =>
  known !== null &&
  known.quote.speaker !== null &&
  (isSpeaker(coverage, claimed)(known) || isInRole(coverage, claimed)(known));
