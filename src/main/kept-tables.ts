import { join } from 'node:path';
import type { Coverage } from '../coverage/coverage.ts';
import { keptTables, tablesKept } from '../coverage/kept-tables.ts';
import type { RecallTable } from '../coverage/worked-out.ts';
import type { Steps } from '../search/steps.ts';
import { bytesOf, keptFile, programPrint } from './kept-file.ts';

const FILE = 'tables.snapshot';

export interface KeptTables {
  /** What is kept of the tables of the very same articles. */
  recall(fingerprint: string): Steps<RecallTable | undefined>;
  /** Writes the tables down, when it has been quiet for a while. */
  keep(coverage: Coverage): void;
  stop(): Promise<void>;
}

/** Tables that outlive the program, below the data folder. What does not fit is said so, left out and made anew. */
export async function openKeptTables(dataDir: string, report: (bug: unknown) => void): Promise<KeptTables> {
  const file = join(dataDir, FILE);
  const program = await programPrint();
  let bytes = await bytesOf(file);
  let there = '';
  const kept = keptFile(file, report);
  return {
    *recall(fingerprint) {
      if (bytes === null) return undefined;
      const { tables, why } = yield* tablesKept(bytes, fingerprint, program);
      bytes = null;
      if (why === null) there = fingerprint;
      else report(`${file} is ${why}: the tables are made anew.`);
      return tables ?? undefined;
    },
    keep(coverage) {
      const { fingerprint, readings, articles } = coverage;
      if (fingerprint === there || readings.size < articles.length) return;
      there = '';
      kept.keep(fingerprint, () => keptTables(coverage, program));
    },
    stop: kept.stop,
  };
}
