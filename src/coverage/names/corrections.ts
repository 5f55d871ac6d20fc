import { keyOf, type Sort } from '../../extraction/people/name-key.ts';

/** What a reader of the coverage knows better: names that are the same, names that are not. */
export interface Corrections {
  readonly same: readonly (readonly string[])[];
  readonly notSame: readonly (readonly string[])[];
}

export const NO_CORRECTIONS: Corrections = { same: [], notSame: [] };

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
