import { join } from 'node:path';
import type { Coverage } from '../coverage/coverage.ts';
import type { Entities } from '../coverage/entities.ts';
import { entitiesKept, keptEntities } from '../coverage/kept-entities.ts';
import type { Grounds } from '../coverage/kept-entity.ts';
import type { Steps } from '../search/steps.ts';
import { bytesOf, keptFile, programPrint } from './kept-file.ts';

const FILE = 'entities.snapshot';

export interface KeptEntities {
  /** Who is who in the very same articles. */
  recall(grounds: Grounds): Steps<Entities | undefined>;
  /** Writes down who is who, when it has been quiet for a while. */
  keep(coverage: Coverage): void;
  stop(): Promise<void>;
}

/** Entities that outlive the program, below the data folder. What does not fit is said so, left out and made anew. */
export async function openKeptEntities(dataDir: string, report: (bug: unknown) => void): Promise<KeptEntities> {
  const file = join(dataDir, FILE);
  const program = await programPrint();
  let bytes = await bytesOf(file);
  const kept = keptFile(file, report);
  return {
    *recall(grounds) {
      if (bytes === null) return undefined;
      const { entities, why } = yield* entitiesKept(bytes, grounds, program);
      bytes = null;
      if (why !== null) report(`${file} is ${why}: names are compared anew.`);
      return entities ?? undefined;
    },
    keep({ articles, readings, fingerprint, entities }) {
      if (readings.size < articles.length) return;
      kept.keep(fingerprint, () => keptEntities(entities, { fingerprint, articles, readings }, program));
    },
    stop: kept.stop,
  };
}
