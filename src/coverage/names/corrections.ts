import type { Corrections } from '../../articles/aliases-file.ts';
import { keyOf, type Sort } from '../../extraction/people/name-key.ts';

/** Whether two names are kept apart: both stand in one list of `notSame`. By keys. */
export type KeptApart = (a: string, b: string) => boolean;

export function keptApartBy({ notSame }: Corrections, sort: Sort): KeptApart {
  const rivals = new Map<string, Set<string>>();
  for (const names of notSame) {
    const keys = names.map((name) => keyOf(sort, name));
    for (const key of keys) {
      const known = rivals.get(key) ?? new Set();
      for (const other of keys) if (other !== key) known.add(other);
      rivals.set(key, known);
    }
  }
  return (a, b) => rivals.get(a)?.has(b) ?? false;
}
