import type { Extent } from '../../articles/article.ts';
import type { Span } from '../../articles/span.ts';

const BEHIND = /\b(?:in|at|near|outside|inside|across|around|on|from|into)\s(?:the\s)?(?:[a-z]+\s){0,2}$/i;

/** The nearest place that stands behind "in", "at", "near" …; no place that only lends its name ("the Kabul government"). */
export function placeBeside(text: string, places: readonly Span[], predicate: Extent): Span | null {
  const behind = places.filter(({ start }) => BEHIND.test(text.slice(Math.max(0, start - 30), start)));
  const distance = (place: Span): number => Math.abs(place.start - predicate.end);
  return [...behind].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
