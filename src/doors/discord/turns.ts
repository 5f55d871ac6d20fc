/* Answers are worked out one after the other; between two of them the line to Discord is served, so that nothing that is ready waits. */

export interface Turns {
  /** Settles when it is this one's turn. */
  next(): Promise<void>;
  /** How many wait for theirs. */
  waiting(): number;
}

export function makeTurns(): Turns {
  let waiting = 0;
  let last: Promise<void> = Promise.resolve();
  return {
    next() {
      waiting += 1;
      last = last.then(() => new Promise<void>((resolve) => setImmediate(resolve)));
      return last.then(() => {
        waiting -= 1;
      });
    },
    waiting: () => waiting,
  };
}
