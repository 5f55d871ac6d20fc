import type { Citation } from '../articles/span.ts';
import type { DisputePart, Stance } from './answer.ts';

export interface SideTold {
  readonly stance: Stance;
  /** Null where nobody is named. */
  readonly by: string | null;
  readonly citation: Citation;
}

const LONGEST_ABOUT = 100;

/** Cut at a word, so that a heading stays one line. */
function asHeading(claim: string): string {
  if (claim.length <= LONGEST_ABOUT) return claim;
  const cut = claim.slice(0, LONGEST_ABOUT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}

/** What is disputed, in the words of one side, and who takes which stand on it. */
export const disputePart = (about: string, sides: readonly SideTold[]): DisputePart => ({
  type: 'dispute',
  about: asHeading(about),
  sides: sides.map(({ stance, by, citation }) => ({ stance, by, citation })),
});
