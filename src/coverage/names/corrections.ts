import type { Corrections } from '../../articles/aliases-file.ts';

/** A name as a reader would write it: small letters, plain marks, single spaces. Spellings stay apart: a reader may mean one of them. */
export const asWritten = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

/** Whether two names, as written, are kept apart: both stand in one list of `notSame`. */
export type KeptApart = (a: string, b: string) => boolean;

/** Null where nobody is kept apart from anybody. */
export function keptApartBy({ notSame }: Corrections): KeptApart | null {
  if (notSame.length === 0) return null;
  const rivals = new Map<string, Set<string>>();
  for (const names of notSame) {
    const written = names.map(asWritten);
    for (const name of written) {
      const known = rivals.get(name) ?? new Set();
      for (const other of written) if (other !== name) known.add(other);
      rivals.set(name, known);
    }
  }
  return (a, b) => rivals.get(a)?.has(b) ?? false;
}
