import { type Stats, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a look at the corpus folder saw: each file with a stamp that changes when the file does. */
export type Sights = ReadonlyMap<string, string>;

const stampOf = ({ size, mtimeMs, ino }: Stats): string => `${size} ${mtimeMs} ${ino}`;

const AT_ONCE = 64;

/** A file that vanishes between two glances is simply not seen. */
async function glance(dir: string, file: string): Promise<readonly (readonly [string, string])[]> {
  try {
    return [[file, stampOf(await stat(join(dir, file)))]];
  } catch {
    return [];
  }
}

export function stampNow(dir: string, file: string): string | null {
  try {
    return stampOf(statSync(join(dir, file)));
  } catch {
    return null;
  }
}

export async function sightsOf(dir: string, files: readonly string[]): Promise<Sights> {
  const seen: (readonly [string, string])[] = [];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const some = await Promise.all(files.slice(at, at + AT_ONCE).map((file) => glance(dir, file)));
    seen.push(...some.flat());
  }
  return new Map(seen);
}

export interface Settled {
  /** New or changed, and the same in both looks. */
  readonly read: readonly string[];
  /** Known, and missing in both looks. */
  readonly gone: readonly string[];
  /** Something is on the move: look again soon. */
  readonly restless: boolean;
}

/** What two looks a moment apart agree on, where it differs from what is known. A file that is still being written has another stamp in each. */
export function settle(known: Sights, before: Sights, now: Sights): Settled {
  const files = [...now.keys()];
  const read = files.filter((file) => now.get(file) === before.get(file) && now.get(file) !== known.get(file));
  const missing = [...known.keys()].filter((file) => !now.has(file));
  const gone = missing.filter((file) => !before.has(file));
  const restless = gone.length < missing.length || files.some((file) => now.get(file) !== before.get(file));
  return { read, gone, restless };
}
