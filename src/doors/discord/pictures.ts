import type { EventPart, FigurePart, Part, Reply } from '../../answer/answer.ts';
import { drawFigures } from '../../drawing/figures.ts';
import { pngOf } from '../../drawing/png.ts';
import { type Drawing, sheet } from '../../drawing/svg.ts';
import { drawTimeline } from '../../drawing/timeline.ts';
import { type Numbered, numbering, type Shelf } from './blocks.ts';
import type { Picture } from './components.ts';
import { isFigure, isOfFigures } from './figure-table.ts';
import { PICTURE_WITHIN, PICTURES_KEPT } from './limits.ts';
import { partBlocks } from './parts.ts';

const isEvent = (part: Part): part is EventPart => part.type === 'event';

const sourceOf =
  (at: Numbered) =>
  (citation: FigurePart['citation']): string =>
    `[${at.number(citation)}] ${at.article(citation.article)?.outlet ?? citation.article}`;

/** What people would rather look at than read, where the answer has it; numbered as its citations are. */
export function drawingOf({ parts }: Reply, shelf: Shelf): Drawing | null {
  const figures = isOfFigures(parts) ? parts.filter(isFigure) : [];
  const events = parts.filter(isEvent);
  if (figures.length < 2 && events.length < 2) return null;
  const at = numbering(shelf);
  partBlocks(parts, at);
  return figures.length >= events.length ? drawFigures(figures, sourceOf(at)) : drawTimeline(events, at);
}

const late = (ms: number) =>
  new Promise<null>((resolve) => {
    setTimeout(resolve, ms, null).unref();
  });

export type Paint = (drawing: Drawing) => Promise<Picture | null>;

/** Paints, and keeps the last ones painted. A picture that takes too long is left out: the words are the answer. */
export function painter(png: (svg: string) => Promise<Uint8Array> = pngOf, within = PICTURE_WITHIN): Paint {
  const kept = new Map<string, Promise<Uint8Array>>();
  // The first one loads the renderer and its fonts: not while somebody waits.
  png(sheet(1, 1, '')).catch(() => {});
  return async ({ svg, description }) => {
    const painting = kept.get(svg) ?? png(svg);
    kept.delete(svg);
    kept.set(svg, painting);
    painting.catch(() => kept.delete(svg));
    for (const [oldest] of kept) if (kept.size > PICTURES_KEPT) kept.delete(oldest);
    const done = await Promise.race([painting.catch(() => null), late(within)]);
    return done && { name: 'answer.png', png: done, description };
  };
}
