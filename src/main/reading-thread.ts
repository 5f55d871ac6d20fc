import { Worker } from 'node:worker_threads';
import type { Article } from '../articles/article.ts';
import type { Reading } from '../extraction/reading.ts';

type Outcome = { readonly reading: Reading } | { readonly failed: string; readonly error: string };

export interface ReadingThread {
  read(articles: readonly Article[]): Promise<readonly Reading[]>;
  stop(): void;
}

/** A thread does not inherit what lets this one run TypeScript: where the sources run as they stand, it is told first. */
function openReader(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./reader.js', import.meta.url));
  const entry = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./reader.ts', import.meta.url).href)});
});`;
  return new Worker(entry, { eval: true });
}

/** A thread costs memory: one that has had nothing to do for so long goes. */
const IDLE_MS = 60_000;

const emptyReading = (article: string): Reading => ({
  article,
  names: [],
  entities: [],
  roles: [],
  dates: [],
  quotes: [],
  figures: [],
  happenings: [],
  stances: [],
});

const answerOf = (worker: Worker, articles: readonly Article[]): Promise<readonly Outcome[]> =>
  new Promise((resolve, reject) => {
    const forget = () => {
      worker.off('message', answered).off('error', failed).off('exit', ended);
    };
    const answered = (outcomes: readonly Outcome[]) => {
      forget();
      resolve(outcomes);
    };
    const failed = (error: unknown) => {
      forget();
      reject(error);
    };
    const ended = (code: number) => failed(new Error(`the reading thread ended (${code})`));
    worker.on('message', answered).on('error', failed).on('exit', ended);
    worker.postMessage(articles);
  });

/** Reads articles beside the thread that answers. An article that cannot be read is reported, and can still be found and cited. */
export function openReadingThread(report: (bug: unknown) => void): ReadingThread {
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  const stop = () => {
    clearTimeout(idle);
    void worker?.terminate();
    worker = null;
  };
  return {
    async read(articles) {
      clearTimeout(idle);
      worker ??= openReader();
      worker.ref();
      try {
        const outcomes = await answerOf(worker, articles);
        worker.unref();
        idle = setTimeout(stop, IDLE_MS);
        idle.unref();
        return outcomes.map((outcome) => {
          if ('reading' in outcome) return outcome.reading;
          report(`${outcome.failed} could not be read: ${outcome.error}`);
          return emptyReading(outcome.failed);
        });
      } catch (error) {
        report(error);
        stop();
        return articles.map(({ id }) => emptyReading(id));
      }
    },
    stop,
  };
}
