import type { Coverage } from './coverage.ts';
import type { Entity } from './entities.ts';

/** Who a typed name means, or whose names come close. */
export interface Meant {
  /** Several: the name fits each. */
  readonly found: readonly Entity[];
  /** Not what was typed, but spelled nearly so. */
  readonly close: readonly Entity[];
  /** What was found is spelled otherwise than typed. */
  readonly misspelt: boolean;
}

const MOST_CLOSE = 5;
/** A single short word is too little to put right: Safvi is not Safi. */
const SHORTEST_ALONE = 6;

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Those that bear the very name typed, where some do: "Taliban" before "Pakistani Taliban". */
function best(found: readonly Entity[], typed: string): readonly Entity[] {
  const same = found.filter(({ names }) => names.some((name) => fold(name) === fold(typed)));
  return same.length > 0 ? same : found;
}

/** A word that the coverage has nowhere may be mistyped; one that it has is what was meant. */
export function meantBy(coverage: Coverage, typed: string): Meant {
  const found = best(coverage.entities.find(typed), typed);
  if (found.length > 0) return { found, close: [], misspelt: false };
  const close = coverage.entities.near(typed, MOST_CLOSE);
  const words = coverage.search.terms(typed).filter(({ stop }) => !stop);
  const unknown = words.filter(({ term }) => !coverage.search.occurs(term));
  const one = close.length === 1 ? close[0] : undefined;
  const isSure =
    one !== undefined && unknown.length === 1 && (words.length > 1 || typed.trim().length >= SHORTEST_ALONE);
  return isSure ? { found: [one], close: [], misspelt: true } : { found: [], close, misspelt: false };
}
