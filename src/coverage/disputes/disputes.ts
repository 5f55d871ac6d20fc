import type { Coverage } from '../coverage.ts';
import { nearness, pointedAt } from './pairs.ts';
import { isContest, type Stand, standsOf } from './stands.ts';

/** Stances on the same proposition. */
export interface Dispute {
  /** Who asserts, who supports it, who denies, doubts, retracts; in reading order within each. */
  readonly sides: readonly Stand[];
  readonly contests: readonly Stand[];
}

/** Two denials are of the same thing; a claim is what a denial denies. */
const SAME_DENIAL = 0.3;
const SAME_CLAIM = 0.2;

/** Denials, doubts and retractions of the same thing. */
function contestsIn(stands: readonly Stand[]): readonly (readonly Stand[])[] {
  const groups: Stand[][] = [];
  for (const stand of stands.filter(isContest)) {
    const home = groups.find((group) => group.some((other) => nearness(stand, other) >= SAME_DENIAL));
    if (home === undefined) groups.push([stand]);
    else home.push(stand);
  }
  return groups;
}

const best = (stand: Stand, group: readonly Stand[]): number =>
  group.reduce((most, other) => Math.max(most, nearness(stand, other)), 0);

/** Puts each assertion to the contest it is nearest to. */
function withSides(groups: readonly (readonly Stand[])[], stands: readonly Stand[]): readonly (readonly Stand[])[] {
  const filled = groups.map((group) => [...group]);
  for (const stand of stands.filter((one) => !isContest(one))) {
    const ranked = groups
      .map((group, at) => ({ at, near: best(stand, group) }))
      .filter(({ near, at }) => near >= SAME_CLAIM && !contestsItself(stand, groups[at] ?? []))
      .sort((a, b) => b.near - a.near || a.at - b.at);
    const home = ranked[0];
    if (home !== undefined) filled[home.at]?.push(stand);
  }
  return filled;
}

/** Nobody asserts what he denies. */
const contestsItself = ({ holder }: Stand, contests: readonly Stand[]): boolean =>
  holder !== null && contests.every((contest) => contest.holder === holder);

const ORDER = ['asserts', 'supports', 'denies', 'doubts', 'retracts'] as const;

const byStance = (a: Stand, b: Stand): number =>
  ORDER.indexOf(a.find.stance) - ORDER.indexOf(b.find.stance) || a.order - b.order;

/** The same words of the same side twice are one: the one whose holder is known stays. */
function once(sides: readonly Stand[]): readonly Stand[] {
  const says = (stand: Stand): string =>
    `${stand.find.stance} ${stand.claim
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()}`;
  return sides.filter((stand, at) => sides.findIndex((other) => says(other) === says(stand)) === at);
}

/** What points at a claim is about that claim. */
const resolved = (stands: readonly Stand[]): readonly Stand[] =>
  stands.map((stand) => {
    const target = pointedAt(stand, stands);
    return target === null ? stand : { ...stand, matter: target.matter, settled: true };
  });

/** Every dispute of the coverage, in corpus and reading order of their first denial. */
export function disputesOf(coverage: Coverage): readonly Dispute[] {
  const stands = resolved(standsOf(coverage));
  return withSides(contestsIn(stands), stands).map((group) => ({
    sides: [...once(group)].sort(byStance),
    contests: group.filter(isContest),
  }));
}
