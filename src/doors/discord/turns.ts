import { CROWD } from './limits.ts';

/* Answers are worked out one after the other; between two of them the line to Discord is served, so that nothing that is ready waits. */

export interface Turns {
  /** Settles when it is this one's turn. */
  next(): Promise<void>;
  /** Whether whoever comes now has to wait: many are before him, or there is nothing to answer from yet. */
  isCrowded(): boolean;
}

/** While leaving: nobody waits for anything. */
export const NO_TURNS: Turns = { next: async () => {}, isCrowded: () => false };

/** The first turn comes when there is something to answer from. */
export function makeTurns(opened: Promise<void> = Promise.resolve()): Turns {
  let waiting = 0;
  let isOpen = false;
  let last = opened.then(() => {
    isOpen = true;
  });
  last.catch(() => {});
  return {
    next() {
      waiting += 1;
      last = last.then(() => new Promise<void>((resolve) => setImmediate(resolve)));
      return last.then(() => {
        waiting -= 1;
      });
    },
    isCrowded: () => !isOpen || waiting > CROWD,
  };
}
