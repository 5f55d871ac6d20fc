import type { Article } from '../articles/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Store } from '../store/ports/store.ts';
import type { Report } from './following.ts';
import { nextTurn } from './turns.ts';

const NOTED_AT_ONCE = 8;

/** Writes down what has been read, a few articles at a time: only what has been read can be told as news. */
export function notesIn(store: Store, now: () => number, report: Report, leaving: AbortSignal) {
  const noted = new Set<string>();
  let work: Promise<void> = Promise.resolve();
  const keyOf = ({ id, hash }: Article) => `${id} ${hash}`;

  async function note({ articles, readings }: Coverage): Promise<void> {
    const fresh = articles.filter((article) => readings.has(article.id) && !noted.has(keyOf(article)));
    for (let at = 0; at < fresh.length && !leaving.aborted; at += NOTED_AT_ONCE) {
      const some = fresh.slice(at, at + NOTED_AT_ONCE);
      store.versions.note(some, now());
      for (const article of some) noted.add(keyOf(article));
      await nextTurn();
    }
    if (readings.size === articles.length && !leaving.aborted) store.changes.note(articles, now());
  }

  return {
    take(coverage: Coverage): void {
      work = work.then(() => note(coverage)).catch(report);
    },
    done: () => work,
  };
}
