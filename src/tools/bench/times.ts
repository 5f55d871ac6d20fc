/** Milliseconds of processor time: what others do on the machine does not count. */
export interface Times {
  readonly runs: number;
  readonly mean: number;
  readonly p50: number;
  readonly p99: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

export function timesOf(milliseconds: readonly number[]): Times {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const mean = sorted.reduce((sum, value) => sum + value, 0) / Math.max(1, sorted.length);
  return { runs: sorted.length, mean, p50: at(sorted, 0.5), p99: at(sorted, 0.99) };
}

/** Milliseconds of wall time. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of processor time that a piece of work takes in this process. */
export async function cost(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What it takes when it is done for the first time, and again. */
export interface FirstAndAgain {
  readonly first: Times;
  readonly again: Times;
}

/** Every piece of work once, once more to warm up, then in turn for some rounds. */
export async function firstAndAgain(work: readonly (() => unknown)[], rounds: number): Promise<FirstAndAgain> {
  const first: number[] = [];
  const again: number[] = [];
  for (const one of work) first.push(await cost(one));
  for (const one of work) await one();
  for (let round = 0; round < rounds; round += 1) for (const one of work) again.push(await cost(one));
  return { first: timesOf(first), again: timesOf(again) };
}

export const warm = async (work: readonly (() => unknown)[], rounds: number): Promise<Times> =>
  (await firstAndAgain(work, rounds)).again;

/** By which power of the size a figure grows: 1 is in step with it, 0 not at all. */
export const exponent = (small: number, large: number, sizes: readonly [number, number]): number =>
  Math.log(Math.max(large, 1e-6) / Math.max(small, 1e-6)) / Math.log(sizes[1] / sizes[0]);
