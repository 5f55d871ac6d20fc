import { join } from 'node:path';
import type { Article } from '../articles/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { loadSnapshot, type Readings, snapshotOf } from '../coverage/snapshot.ts';
import type { Reading } from '../extraction/reading.ts';
import { inSlices } from '../search/steps.ts';
import { bytesOf, keptFile, programPrint } from './kept-file.ts';

const FILE = 'readings.snapshot';

export interface KeptReadings {
  recall(article: Article): Reading | undefined;
  /** Writes down what has been read, when it has been quiet for a while. */
  keep(coverage: Coverage): void;
  stop(): Promise<void>;
}

interface Surroundings {
  readonly report: (bug: unknown) => void;
  readonly breathe: () => Promise<void>;
}

/** Readings that outlive the program, below the data folder. A snapshot that does not fit is said so, left out and written anew. */
export async function openKeptReadings(dataDir: string, { report, breathe }: Surroundings): Promise<KeptReadings> {
  const file = join(dataDir, FILE);
  const program = await programPrint();
  const bytes = await bytesOf(file);
  let readings: Readings = new Map();
  if (bytes !== null) {
    const loaded = await inSlices(loadSnapshot(bytes, program), breathe, () => performance.now());
    if (loaded.why !== null) report(`${file} is ${loaded.why}: the articles are read anew.`);
    readings = loaded.readings;
  }
  const kept = keptFile(file, report);
  return {
    recall({ id, hash }) {
      const known = readings.get(id);
      return known?.hash === hash ? known.reading : undefined;
    },
    keep({ articles, readings: all, fingerprint }) {
      const isThere =
        readings.size === all.size && articles.every(({ id }) => readings.get(id)?.reading === all.get(id));
      if (all.size < articles.length || isThere) return;
      kept.keep(fingerprint, () => snapshotOf(articles, all, program));
    },
    stop: kept.stop,
  };
}
