import type { Extent } from '../../articles/article.ts';

/** An exact text longer than this is shown as a shorter slice of itself, with the mark of the cut outside. In UTF-16 units. */
export const LONGEST_EXACT_TEXT = 1500;

const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);

/** The next white space at or after a place (`step` 1) or before it (`step` -1), at most 60 characters away; else the place itself. */
function atSpace(text: string, place: number, step: 1 | -1): number {
  for (let at = place; Math.abs(at - place) <= 60 && at > 0 && at < text.length; at += step) {
    if (isSpace(text[at])) return step === 1 ? at + 1 : at;
  }
  return splitsPair(text, place) ? place - 1 : place;
}

const splitsPair = (text: string, place: number): boolean => /[\ud800-\udbff]/.test(text[place - 1] ?? '');

/** The part of a text that is shown: all of it, or a slice around the first highlight that begins and ends between words. */
export function shownPart(text: string, highlights: readonly Extent[], longest = LONGEST_EXACT_TEXT): Extent {
  if (text.length <= longest) return { start: 0, end: text.length };
  const first = highlights[0]?.start ?? 0;
  const wanted = Math.min(Math.max(0, first - Math.floor(longest / 3)), text.length - longest);
  const start = wanted === 0 ? 0 : Math.min(atSpace(text, wanted, 1), first);
  const limit = Math.min(start + longest, text.length);
  return { start, end: limit === text.length ? limit : Math.max(atSpace(text, limit, -1), start + 1) };
}

/** Highlights as they fall inside a shown part, in its own offsets. */
export const within = (highlights: readonly Extent[], part: Extent): readonly Extent[] =>
  highlights
    .map(({ start, end }) => ({
      start: Math.max(start, part.start) - part.start,
      end: Math.min(end, part.end) - part.start,
    }))
    .filter(({ start, end }) => start < end);
