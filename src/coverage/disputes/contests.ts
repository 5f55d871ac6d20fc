import type { Steps } from '../../search/steps.ts';
import { post, standsIn } from '../postings.ts';
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

/** Those with the highest counts, the first among equals; `several` in ascending order. */
function mostCounted(several: Uint32Array, counts: Uint16Array): readonly number[] {
  const alike: number[][] = [];
  for (const at of several) {
    const count = counts[at] as number;
    for (; alike.length <= count; ) alike.push([]);
    alike[count]?.push(at);
  }
  const best: number[] = [];
  for (let count = alike.length - 1; count > 1 && best.length < MOST_COMPARED; count--)
    best.push(...(alike[count] ?? []).slice(0, MOST_COMPARED - best.length));
  return best;
}

/** The first so many of all lists together, each in ascending order, that were counted once. */
function firstCounted(lists: readonly (readonly number[])[], counts: Uint16Array, most: number): readonly number[] {
  const first: number[] = [];
  for (const list of lists) {
    let left = most;
    for (let place = 0; left > 0 && place < list.length; place++) {
      const at = list[place] as number;
      if (counts[at] !== 1) continue;
      first.push(at);
      left -= 1;
    }
  }
  return first.sort((a, b) => a - b).slice(0, most);
}

/** Those that stand in several of some lists, and those that stand in one. */
interface Found {
  readonly several: readonly number[];
  readonly once: readonly number[];
}

/** Counts in how many of the lists each stands, tells of those that stand in most, and forgets the counts again. */
function foundIn(lists: readonly (readonly number[])[], counts: Uint16Array): Found {
  const twice: number[] = [];
  for (const list of lists)
    for (const at of list) {
      const count = (counts[at] as number) + 1;
      counts[at] = count;
      if (count === 2) twice.push(at);
    }
  const several = mostCounted(Uint32Array.from(twice).sort(), counts);
  const once = firstCounted(lists, counts, MOST_COMPARED - several.length);
  for (const list of lists) for (const at of list) counts[at] = 0;
  return { several, once };
}

/** Claims of no more words may be one by a single word in common. */
const SHORT = 2;

const isShort = ({ matter }: Stand): boolean => matter.own.size <= SHORT;

const keysOf = ({ matter, find }: Stand): readonly string[] => [
  ...matter.own,
  `¶${find.span.article} ${find.span.paragraph}`,
];

/** Which of the contests share words or a paragraph with a stand, by counting. */
function makeNeighbours(contests: readonly Stand[]) {
  const byRoot = new Map<string, number[]>();
  /** Scratch space, empty between two looks. */
  const counts = new Uint16Array(contests.length);
  const articles = new Map<string, number>();
  // What most are told apart by lies close together: going to the stands themselves takes ten times as long.
  const articleOf = new Uint32Array(contests.length);
  const short = new Uint8Array(contests.length);
  return {
    add(at: number) {
      const stand = contests[at] as Stand;
      for (const key of keysOf(stand)) post(byRoot, key, at);
      const { article } = stand.find.span;
      articleOf[at] = articles.get(article) ?? articles.size;
      articles.set(article, articleOf[at]);
      short[at] = isShort(stand) ? 1 : 0;
    },
    of(stand: Stand): readonly number[] {
      const lists: (readonly number[])[] = [];
      const common: (readonly number[])[] = [];
      for (const key of keysOf(stand)) {
        const list = byRoot.get(key) ?? [];
        if (list.length > MOST_WITH_WORD) common.push(list);
        else lists.push(list);
      }
      const { several, once } = foundIn(lists, counts);
      const article = articles.get(stand.find.span.article);
      // Longer claims of two articles with one word in common are about two things: most are such, and are told apart here at least cost.
      const mayMeet = (at: number): boolean =>
        short[at] === 1 || articleOf[at] === article || common.some((list) => standsIn(list, at));
      return [...several, ...(isShort(stand) ? once : once.filter(mayMeet))];
    },
  };
}

/** Puts denials of the same thing together, in reading order of their first. */
export function* groupContests(contests: readonly Stand[]): Steps<Contests> {
  const neighbours = makeNeighbours(contests);
  const groups: Stand[][] = [];
  const homes: number[] = [];
  const near = (stand: Stand, atLeast: number) => {
    const best = new Map<number, number>();
    for (const at of neighbours.of(stand)) {
      const home = homes[at];
      const other = contests[at];
      if (home === undefined || other === undefined) continue;
      const found = nearness(stand, other);
      if (found >= atLeast) best.set(home, Math.max(best.get(home) ?? 0, found));
    }
    return [...best]
      .map(([group, nearest]) => ({ group, near: nearest }))
      .sort((a, b) => b.near - a.near || a.group - b.group);
  };
  for (const [at, stand] of contests.entries()) {
    const home = near(stand, SAME_DENIAL)[0]?.group ?? groups.push([]) - 1;
    groups[home]?.push(stand);
    homes.push(home);
    neighbours.add(at);
    yield;
  }
  return { groups, near };
}
