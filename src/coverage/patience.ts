import { inSlices, type Steps } from '../search/steps.ts';
import type { Coverage } from './coverage.ts';
import { preparingSteps } from './preparing.ts';
import { type Notes, NotMadeYet, type WorkedOut } from './worked-out.ts';

/** How work makes room for others. */
export interface Turns {
  /** Lets whoever waits be served. */
  readonly breathe: () => Promise<void>;
  /** Milliseconds, from anywhere. */
  readonly clock: () => number;
}

/** Steps by somebody who has no time: what another step would have to wait for is not made in it. */
function* hurriedly(worked: WorkedOut, steps: Steps<unknown>, notes: Notes): Steps<void> {
  while (!worked.hurried(() => steps.next(), notes).done) yield;
}

/** Runs what only looks things up. Where it looks for something that is not made yet, that alone is waited for, and it is run again. */
export async function patiently<T>({ worked }: Coverage, run: () => T | Promise<T>, turns: Turns): Promise<T> {
  const notes: Notes = new Map();
  async function tried<R>(work: () => R | Promise<R>): Promise<R> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof NotMadeYet)) throw error;
        await tried(() => inSlices(hurriedly(worked, error.making(), notes), turns.breathe, turns.clock));
      }
    }
  }
  return tried(() => worked.hurried(run, notes));
}

/** Settles when nobody has to wait for a table any more. */
export const prepared = (coverage: Coverage, { breathe, clock }: Turns): Promise<void> =>
  inSlices(preparingSteps(coverage), breathe, clock);

/** What there is of something that looks things up; null where a table is not made yet. */
export function ifMade<T>({ worked }: Coverage, run: () => T): T | null {
  try {
    return worked.hurried(run);
  } catch (error) {
    if (error instanceof NotMadeYet) return null;
    throw error;
  }
}
