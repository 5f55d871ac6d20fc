import type { Steps } from '../../search/steps.ts';
import { nearness } from './pairs.ts';
import type { Stand } from './stands.ts';

/** Denials, doubts and retractions of the same thing, ready to be asked which of them a stand comes near to. */
export interface Contests {
  readonly groups: readonly (readonly Stand[])[];
  /** The groups a stand may belong to and how near it comes, the nearest first. */
  near(stand: Stand, atLeast: number): readonly { readonly group: number; readonly near: number }[];
}

const SAME_DENIAL = 0.3;

/** So many denials, those with most words in common, are compared in full; words that more than these share tell nothing. */
const MOST_COMPARED = 40;
const MOST_WITH_WORD = 300;

/** Those with the highest counts, the first among equals; `touched` in ascending order. */
function mostCounted(touched: Uint32Array, counts: Uint16Array): readonly number[] {
  const alike: number[][] = [];
  for (const at of touched) {
    const count = counts[at] as number;
    for (; alike.length <= count; ) alike.push([]);
    alike[count]?.push(at);
  }
  const best: number[] = [];
  for (let count = alike.length - 1; count > 0 && best.length < MOST_COMPARED; count--)
    best.push(...(alike[count] ?? []).slice(0, MOST_COMPARED - best.length));
  return best;
}

/** Which of so many stands share words or a paragraph with one, by counting. */
function makeNeighbours(all: number) {
  const byRoot = new Map<string, number[]>();
  /** Scratch space, empty between two looks. */
  const counts = new Uint16Array(all);
  const keysOf = ({ matter, find }: Stand): readonly string[] => [
    ...matter.own,
    `¶${find.span.article} ${find.span.paragraph}`,
  ];
  return {
    add(stand: Stand, at: number) {
      for (const key of keysOf(stand)) {
        const list = byRoot.get(key);
        if (list === undefined) byRoot.set(key, [at]);
        else list.push(at);
      }
    },
    of(stand: Stand): readonly number[] {
      const touched: number[] = [];
      for (const key of keysOf(stand)) {
        const list = byRoot.get(key) ?? [];
        if (list.length > MOST_WITH_WORD) continue;
        for (const at of list) {
          if (counts[at] === 0) touched.push(at);
          counts[at] = (counts[at] as number) + 1;
        }
      }
      const best = mostCounted(Uint32Array.from(touched).sort(), counts);
      for (const at of touched) counts[at] = 0;
      return best;
    },
  };
}

/** Puts denials of the same thing together, in reading order of their first. */
export function* groupContests(contests: readonly Stand[]): Steps<Contests> {
  const neighbours = makeNeighbours(contests.length);
  const groups: Stand[][] = [];
  const homes: number[] = [];
  const near = (stand: Stand, atLeast: number) => {
    const best = new Map<number, number>();
    for (const at of neighbours.of(stand)) {
      const home = homes[at];
      const other = contests[at];
      if (home === undefined || other === undefined) continue;
      best.set(home, Math.max(best.get(home) ?? 0, nearness(stand, other)));
    }
    return [...best]
      .map(([group, nearest]) => ({ group, near: nearest }))
      .filter((one) => one.near >= atLeast)
      .sort((a, b) => b.near - a.near || a.group - b.group);
  };
  for (const [at, stand] of contests.entries()) {
    const home = near(stand, SAME_DENIAL)[0]?.group ?? groups.push([]) - 1;
    groups[home]?.push(stand);
    homes.push(home);
    neighbours.add(stand, at);
    yield;
  }
  return { groups, near };
}
