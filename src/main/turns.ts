/** Whoever waits to go on, the longest first. */
const waiting: (() => void)[] = [];

function goOn(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(goOn);
}

/**
 * Lets others be served: what has come in meanwhile, then whoever has waited longer. One of all who wait goes on in each round of the event
 * loop, so that a member's interaction waits for one slice of work, however many questions are under way.
 */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setImmediate(goOn);
  });
