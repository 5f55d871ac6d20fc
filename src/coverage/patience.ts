import { inSlices } from '../search/steps.ts';
import type { Coverage } from './coverage.ts';
import { preparingSteps } from './preparing.ts';
import { NotMadeYet } from './worked-out.ts';

/** How work makes room for others. */
export interface Turns {
  /** Lets whoever waits be served. */
  readonly breathe: () => Promise<void>;
  /** Milliseconds, from anywhere. */
  readonly clock: () => number;
}

/** Runs what only looks things up. Where it looks in a table that is not made yet, that table alone is waited for, and it is run again. */
export async function patiently<T>({ worked }: Coverage, run: () => T | Promise<T>, turns: Turns): Promise<T> {
  for (;;) {
    try {
      return await worked.hurried(run);
    } catch (error) {
      if (!(error instanceof NotMadeYet)) throw error;
      await inSlices(worked.prepare(error.table), turns.breathe, turns.clock);
    }
  }
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
