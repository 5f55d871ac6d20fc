import type { Extent } from '../../articles/article.ts';
import { byPlace, type Span } from '../../articles/span.ts';
import type { EntityKind, Reading, Speaker } from '../reading.ts';

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
  /** Who says it: for "he" the name that he was called by last. */
  readonly speaker: Span | null;
  /** The words beside it: "he". */
  readonly beside: Span | null;
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

const PRONOUN_LENGTH = 4;

/** Where whoever "he" or "it" stands for was named last before; the words themselves where they are no pronoun. */
function calledBefore({ names, entities }: Known, { span, entity }: Speaker): Span {
  if (entity === null || span.end - span.start > PRONOUN_LENGTH) return span;
  const own = entities[entity]?.names ?? [];
  let low = 0;
  let high = own.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const name = names[own[middle] ?? 0]?.span;
    if (name !== undefined && byPlace(name, span) < 0) low = middle + 1;
    else high = middle;
  }
  return names[own[low - 1] ?? -1]?.span ?? span;
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
      at(paragraph).quotes.push({
        start,
        end,
        speaker: speaker && calledBefore(known, speaker),
        beside: speaker?.span ?? null,
      });
  return (paragraph) => found.get(paragraph) ?? NOTHING;
}

/** Only what lies inside one sentence; a quotation that covers it counts. */
export const within = ({ dates, names, quotes }: Around, { start, end }: Extent): Around => ({
  dates: dates.filter((date) => date.start >= start && date.end <= end),
  names: names.filter((name) => name.start >= start && name.end <= end),
  quotes: quotes.filter((quote) => quote.start < end && quote.end > start),
});
