import type { Claims, Link } from './links.ts';
import type { Scene } from './scene.ts';

/** Who belongs to somebody: "a commander and 11 followers" is one phrase, "a soldier and five militants" is two. */
const BELONGING =
  /^(?:followers|bodyguards|guards|companions|associates|accomplices|comrades|aides|henchmen|supporters|disciples|escorts|assistants|deputies|lieutenants)$/;

/** One phrase that adds up. */
export interface Sum {
  readonly first: Link;
  readonly second: Link;
}

/** The phrases of a sentence that name one person and a number of people who belong to that one. */
export function sumsIn({ tokens, counts }: Scene, claims: Claims): readonly Sum[] {
  return counts.flatMap((count, at) => {
    const next = counts[at + 1];
    const first = claims.get(count);
    const second = next === undefined ? undefined : claims.get(next);
    if (next === undefined || first === undefined || second === undefined || first.effect !== second.effect) return [];
    const between = tokens
      .slice(count.to, next.from)
      .map(({ low }) => low)
      .join(' ');
    const one = count.number === 1 && count.noun !== null && next.number !== null && next.max === null;
    return one && /^and(?: his| her| their)?$/.test(between) && BELONGING.test(next.head) ? [{ first, second }] : [];
  });
}
