import type { Slot } from './asked-words.ts';
import type { Asked, Seen } from './sightings.ts';

const K = 1.2;
export const B = 0.7;
export const ARTICLE_B = 0.4;

const saturated = (count: number, length: number, mean: number, b: number): number =>
  count / (count + K * (1 - b + (b * length) / mean));

export function bm25(counts: Float64Array, { slots, total }: Asked, length: number, mean: number, b: number): number {
  let sum = 0;
  for (let slot = 0; slot < slots.length; slot++)
    sum += (slots[slot] as Slot).idf * saturated(counts[slot] as number, length, mean, b);
  return sum / total;
}

export function share(counts: Float64Array, { slots, total }: Asked): number {
  let sum = 0;
  for (let slot = 0; slot < slots.length; slot++)
    sum += (slots[slot] as Slot).idf * Math.min(1, counts[slot] as number);
  return sum / total;
}

export function rareShare(counts: Float64Array, { slots }: Asked): number {
  let got = 0;
  let most = 0;
  for (let slot = 0; slot < slots.length; slot++) {
    const weight = (slots[slot] as Slot).idf ** 2;
    most += weight;
    got += weight * Math.min(1, counts[slot] as number);
  }
  return most > 0 ? got / most : 0;
}

/** Share of the asked words in several units together. */
export function jointShare(units: readonly (Seen | undefined)[], { slots, total }: Asked): number {
  let sum = 0;
  for (let slot = 0; slot < slots.length; slot++) {
    let most = 0;
    for (const unit of units) if (unit !== undefined) most = Math.max(most, unit.counts[slot] as number);
    sum += (slots[slot] as Slot).idf * Math.min(1, most);
  }
  return sum / total;
}

export function closeness(pairs: Float64Array, { slots }: Asked): number {
  if (pairs.length === 0) return 0;
  let got = 0;
  let most = 0;
  for (let one = 0; one < slots.length; one++)
    for (let other = one + 1; other < slots.length; other++) {
      const weight = Math.min(slots[one]?.idf ?? 0, slots[other]?.idf ?? 0);
      most += weight;
      got += weight * (pairs[one * slots.length + other] ?? 0);
    }
  return most > 0 ? got / most : 0;
}

export function orderliness(ordered: Float64Array, { slots }: Asked): number {
  if (ordered.length === 0) return 0;
  let got = 0;
  let most = 0;
  for (let slot = 1; slot < slots.length; slot++) {
    const weight = Math.min(slots[slot]?.idf ?? 0, slots[slot - 1]?.idf ?? 0);
    most += weight;
    got += weight * (ordered[slot] ?? 0);
  }
  return most > 0 ? got / most : 0;
}

/** What the neighbours (and this one) have together, beyond this one. */
export function besideShare(at: number, all: readonly (Seen | undefined)[], asked: Asked): number {
  const own = all[at]?.counts ?? new Float64Array(0);
  let best = 0;
  for (const near of [all[at - 1], all[at + 1]]) {
    if (near === undefined) continue;
    let added = 0;
    asked.slots.forEach(({ idf }, slot) => {
      added += idf * Math.max(0, Math.min(1, near.counts[slot] ?? 0) - Math.min(1, own[slot] ?? 0));
    });
    best = Math.max(best, added / asked.total);
  }
  return best;
}
