import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The engine's own collector, which it shows only when asked. Twice: the first time leaves sweeping to threads, whose time would count as the next one's. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('gc');
  if (typeof found !== 'function') return () => undefined;
  return () => {
    found();
    found();
  };
}

/** Clears away what nobody holds any more, so that the next one to measure does not pay for it. */
export const collect = collector();

const used = (): number => {
  collect();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + external + arrayBuffers;
};

export interface Kept<T> {
  readonly made: T;
  /** Bytes that what was made keeps. */
  readonly bytes: number;
}

/** Makes something and says how much memory it keeps. */
export function kept<T>(make: () => T): Kept<T> {
  const before = used();
  const made = make();
  return { made, bytes: Math.max(0, used() - before) };
}
