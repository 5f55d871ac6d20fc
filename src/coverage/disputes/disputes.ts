import { inOrderSteps, type Steps } from '../../search/steps.ts';
import type { Coverage } from '../coverage.ts';
import { groupContests } from './contests.ts';
import { countsApart, type TwoCounts } from './counts.ts';
import { pointedAt } from './pairs.ts';
import { isContest, NOTHING, type Stand, standOf, standSteps } from './stands.ts';

/** A stand as it is told. */
export type Side = Pick<Stand, 'find' | 'shown' | 'claim' | 'name' | 'pointer'>;

/** Stances on the same proposition. */
export interface Dispute {
  /** Who asserts, who supports it, who denies, doubts, retracts; in reading order within each. */
  readonly sides: readonly Side[];
  readonly contests: readonly Side[];
}

const SAME_CLAIM = 0.25;
/** What is merely said takes more: most of it answers no denial. */
const SAME_SAID = 0.4;

const needed = ({ find }: Stand): number => (find.rule === 'said' ? SAME_SAID : SAME_CLAIM);

/** Nobody asserts what he denies; what he merely says beside it is part of the denial. */
const contestsItself = ({ holder, find }: Stand, contests: readonly Stand[]): boolean =>
  holder !== null && (find.rule === 'said' ? contests.some(isOf(holder)) : contests.every(isOf(holder)));

const isOf =
  (holder: string) =>
  (stand: Stand): boolean =>
    stand.holder === holder;

/** Denials of the same thing, and to each what is asserted of it: every assertion stands where it comes nearest. */
function* gather(stands: readonly Stand[], aimedAt: ReadonlySet<number>): Steps<readonly (readonly Stand[])[]> {
  const { groups, near } = yield* groupContests(stands.filter((stand) => isContest(stand) && stand.settled));
  const filled = groups.map((group) => [...group]);
  for (const stand of stands) {
    yield;
    if (isContest(stand) || (stand.isPlain && !aimedAt.has(stand.order))) continue;
    const homes = near(stand, needed(stand)).filter(({ group }) => !contestsItself(stand, groups[group] ?? []));
    const home = homes[0];
    if (home !== undefined) filled[home.group]?.push(stand);
  }
  return [...filled, ...stands.filter((stand) => isContest(stand) && !stand.settled).map((stand) => [stand])];
}

const ORDER = ['asserts', 'supports', 'denies', 'doubts', 'retracts'] as const;

const byStance = (a: Stand, b: Stand): number =>
  ORDER.indexOf(a.find.stance) - ORDER.indexOf(b.find.stance) || a.order - b.order;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same words of the same side twice are one: a person who says them before a body. */
function once(sides: readonly Stand[]): readonly Stand[] {
  const told = new Map<string, Stand>();
  for (const side of sides) {
    const says = `${side.find.stance} ${plain(side.claim)}`;
    const other = told.get(says);
    if (other === undefined || (side.isPerson && !other.isPerson)) told.set(says, side);
  }
  const kept = new Set(told.values());
  return sides.filter((side) => kept.has(side));
}

const OF_A_TOLL = /\b(?:tolls?|deaths?|dead|kill\w+|casualt\w+|injur\w+|wounded|fatalit\w+)\b/i;

/** A doubt upon a toll takes the counts that stand right there; two counts that nobody doubts are a dispute by themselves. */
function* withCounts(coverage: Coverage, groups: readonly (readonly Stand[])[]): Steps<readonly (readonly Stand[])[]> {
  const doubts = new Map<string, Stand[]>();
  const all: Stand[][] = [];
  for (const stands of groups) {
    const group = [...stands];
    all.push(group);
    for (const { find, claim } of group)
      if (find.rule === 'unverified' && OF_A_TOLL.test(claim))
        doubts.set(`${find.span.article} ${find.span.paragraph}`, group);
    yield;
  }
  for (const article of coverage.articles) {
    for (const counts of coverage.worked.leaf(countsApart, article) ?? []) {
      const place = counts[0].span;
      const home = doubts.get(`${place.article} ${place.paragraph}`);
      if (home === undefined) all.push(standing(coverage, counts));
      else if (!home.some((stand) => stand.find.stance === 'asserts')) home.push(...standing(coverage, counts));
    }
    yield;
  }
  return all;
}

const standing = (coverage: Coverage, counts: TwoCounts): Stand[] =>
  counts.map((find) => standOf(coverage, find, NOTHING, 0));

/** What is told of a stand: what it was compared by takes most of the room, and is let go. */
const sideOf = ({ find, shown, claim, name, pointer }: Stand): Side => ({ find, shown, claim, name, pointer });

/** The sides of stands on the same proposition, one for each. */
function disputeOf(group: readonly Stand[]): Dispute {
  const sides = new Map(group.map((stand) => [stand, sideOf(stand)]));
  const told = (stands: readonly Stand[]) => stands.flatMap((stand) => sides.get(stand) ?? []);
  return { sides: told([...once(group)].sort(byStance)), contests: told(group.filter(isContest)) };
}

/** Every dispute of the coverage, in corpus and reading order of their first denial. */
export const disputesOf = ({ worked }: Coverage): readonly Dispute[] => worked.table(disputeTable);

export function* disputeTable(coverage: Coverage): Steps<readonly Dispute[]> {
  const stands = yield* standSteps(coverage);
  const aims: (Stand | null)[] = [];
  for (const stand of stands) {
    aims.push(pointedAt(stand, stands));
    yield;
  }
  const settled: Stand[] = [];
  for (const [at, stand] of stands.entries()) {
    const aim = aims[at];
    settled.push(aim == null ? stand : { ...stand, matter: aim.matter, settled: true });
    yield;
  }
  const aimedAt = new Set(aims.flatMap((aim) => (aim === null ? [] : [aim.order])));
  const gathered = yield* withCounts(coverage, yield* gather(settled, aimedAt));
  const disputes: (Dispute & { readonly order: number })[] = [];
  for (const group of gathered) {
    if (group.length === 1 && group[0]?.shown === null) continue;
    disputes.push({ ...disputeOf(group), order: group.find(isContest)?.order ?? 0 });
    yield;
  }
  return yield* inOrderSteps(disputes, (a, b) => a.order - b.order);
}
