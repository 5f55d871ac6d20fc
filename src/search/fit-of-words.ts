import type { Asked, Seen } from './sightings.ts';

const K = 1.2;
export const B = 0.7;
export const ARTICLE_B = 0.4;

const saturated = (count: number, length: number, mean: number, b: number): number =>
  count / (count + K * (1 - b + (b * length) / mean));

export function bm25(counts: Float64Array, { idf, total }: Asked, length: number, mean: number, b: number): number {
  let sum = 0;
  for (let slot = 0; slot < idf.length; slot++) {
    const count = counts[slot] as number;
    if (count > 0) sum += (idf[slot] as number) * saturated(count, length, mean, b);
  }
  return sum / total;
}

export function share(counts: Float64Array, { idf, total }: Asked): number {
  let sum = 0;
  for (let slot = 0; slot < idf.length; slot++) sum += (idf[slot] as number) * Math.min(1, counts[slot] as number);
  return sum / total;
}

/** The most of each asked word that any of several units has. */
export function mostOf(units: readonly (Seen | undefined)[], width: number): Float64Array {
  const most = new Float64Array(width);
  for (const unit of units)
    if (unit !== undefined)
      for (let slot = 0; slot < width; slot++) most[slot] = Math.max(most[slot] as number, unit.counts[slot] as number);
  return most;
}

/** Share of the asked words in two places together. */
export function jointShare(one: Float64Array, other: Float64Array, { idf, total }: Asked): number {
  let sum = 0;
  for (let slot = 0; slot < idf.length; slot++)
    sum += (idf[slot] as number) * Math.min(1, Math.max(one[slot] as number, other[slot] as number));
  return sum / total;
}

/** What the better of the neighbours adds. */
export function besideShare(at: number, all: readonly (Seen | undefined)[], asked: Asked, own: number): number {
  const here = all[at]?.counts;
  if (here === undefined) return 0;
  let best = 0;
  for (let near = at - 1; near <= at + 1; near += 2) {
    const counts = all[near]?.counts;
    if (counts !== undefined) best = Math.max(best, jointShare(here, counts, asked) - own);
  }
  return best;
}
