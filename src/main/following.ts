import type { Corpus } from '../articles/corpus.ts';
import type { Watching } from '../articles/watching.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { nextTurn } from './turns.ts';

export type Report = (bug: unknown) => void;

export const clock = (): number => performance.now();

interface Followed {
  readonly dir: string;
  readonly dataDir: string;
  readonly report: Report;
  readonly read: (coverage: Coverage) => void;
  /** The program leaves: what is being taken up is left as it is. */
  readonly leaving: AbortSignal;
}

/** Starts reading and following the folder; settles when it can be searched; `prepared` settles when no question waits for a table. */
export async function follow({ dir, dataDir, report, read, leaving }: Followed) {
  const [
    { watchCorpus },
    { movingCoverage },
    { needArticles },
    { openReadingThread },
    { openKeptReadings },
    { openKeptIndex },
    { openKeptEntities },
    { openKeptTables },
  ] = await Promise.all([
    import('../articles/watching.ts'),
    import('../coverage/moving.ts'),
    import('../articles/corpus.ts'),
    import('./reading-thread.ts'),
    import('./kept-readings.ts'),
    import('./kept-index.ts'),
    import('./kept-entities.ts'),
    import('./kept-tables.ts'),
  ]);
  const breathe = () => {
    leaving.throwIfAborted();
    return nextTurn();
  };
  const kept = await openKeptReadings(dataDir, { report, breathe });
  const index = await openKeptIndex(dataDir, report);
  const names = await openKeptEntities(dataDir, report);
  const tables = await openKeptTables(dataDir, report);
  const thread = openReadingThread((bug) => (leaving.aborted ? undefined : report(bug)));
  let searchable = () => {};
  let failed: Report = () => {};
  const first = new Promise<void>((resolve, reject) => {
    searchable = resolve;
    failed = reject;
  });
  let ready = () => {};
  const prepared = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const swapped = (coverage: Coverage) => {
    searchable();
    read(coverage);
  };
  /** Written down when it has been made whole: not after every change. */
  const keep = (coverage: Coverage) => {
    ready();
    kept.keep(coverage);
    names.keep(coverage);
    tables.keep(coverage);
  };
  const moving = movingCoverage({
    read(articles) {
      leaving.throwIfAborted();
      return thread.read(articles);
    },
    recall: kept.recall,
    recallIndex: index.recall,
    recallEntities: names.recall,
    recallTables: tables.recall,
    indexed: index.keep,
    breathe,
    rest: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds).unref()),
    clock,
    swapped,
    prepared: keep,
  });
  const moved = (corpus: Corpus) => {
    moving.move(corpus).catch((error: unknown) => {
      failed(error);
      if (!leaving.aborted) report(error);
    });
  };
  const watching: Watching = await watchCorpus({ dir, moved });
  needArticles(watching.corpus, dir);
  moved(watching.corpus);
  await first;
  const stop = async () => {
    watching.stop();
    thread.stop();
    await kept.stop();
    await index.stop();
    await names.stop();
    await tables.stop();
  };
  return { moving, prepared, problems: watching.corpus.problems.length, stop };
}
