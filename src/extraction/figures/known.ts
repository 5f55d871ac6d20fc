import type { Extent } from '../../articles/article.ts';
import type { Span } from '../../articles/span.ts';
import type { EntityKind, Reading } from '../reading.ts';

/** What the steps before this one found in the article. */
export type Known = Pick<Reading, 'names' | 'entities' | 'roles' | 'dates' | 'quotes'>;

/** A date with its place in `known.dates`. */
export interface Dated extends Extent {
  readonly index: number;
  readonly duration: boolean;
}

export interface Named extends Extent {
  readonly kind: EntityKind;
}

export interface Quoted extends Extent {
  readonly speaker: Span | null;
}

/** What is known of one paragraph, in reading order. */
export interface Around {
  readonly dates: readonly Dated[];
  readonly names: readonly Named[];
  readonly quotes: readonly Quoted[];
}

const NOTHING: Around = { dates: [], names: [], quotes: [] };

interface Growing {
  readonly dates: Dated[];
  readonly names: Named[];
  readonly quotes: Quoted[];
}

/** The finds of an article by paragraph, so that a sentence looks at its own only. */
export function aroundBy(known: Known): (paragraph: number) => Around {
  const found = new Map<number, Growing>();
  const at = (paragraph: number): Growing => {
    const around = found.get(paragraph) ?? { dates: [], names: [], quotes: [] };
    found.set(paragraph, around);
    return around;
  };
  known.dates.forEach(({ span: { paragraph, start, end }, type }, index) => {
    if (type !== 'SET') at(paragraph).dates.push({ start, end, index, duration: type === 'DURATION' });
  });
  for (const { span, kind } of known.names) at(span.paragraph).names.push({ start: span.start, end: span.end, kind });
  for (const { spans, speaker } of known.quotes)
    for (const { paragraph, start, end } of spans)
      at(paragraph).quotes.push({ start, end, speaker: speaker?.span ?? null });
  return (paragraph) => found.get(paragraph) ?? NOTHING;
}

/** Only what lies inside one sentence; a quotation that covers it counts. */
export const within = ({ dates, names, quotes }: Around, { start, end }: Extent): Around => ({
  dates: dates.filter((date) => date.start >= start && date.end <= end),
  names: names.filter((name) => name.start >= start && name.end <= end),
  quotes: quotes.filter((quote) => quote.start < end && quote.end > start),
});
