/** Milliseconds of wall time. */
export interface Times {
  readonly runs: number;
  readonly p50: number;
  readonly p99: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

export function timesOf(milliseconds: readonly number[]): Times {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  return { runs: sorted.length, p50: at(sorted, 0.5), p99: at(sorted, 0.99) };
}

export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const ROUNDS = 5;

/** Every piece of work once to warm up, then in turn for some rounds. */
export async function warm(work: readonly (() => unknown)[]): Promise<Times> {
  for (const one of work) await one();
  const measured: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) for (const one of work) measured.push(await timed(one));
  return timesOf(measured);
}
