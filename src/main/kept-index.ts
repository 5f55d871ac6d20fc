import { join } from 'node:path';
import type { Article } from '../articles/article.ts';
import { indexOf, type SeeingIndex } from '../search/index-paragraphs.ts';
import { keptWords, wordsKept } from '../search/kept-index.ts';
import type { Steps } from '../search/steps.ts';
import { bytesOf, keptFile, programPrint } from './kept-file.ts';

const FILE = 'index.snapshot';

export interface KeptIndex {
  /** The index of the very same articles. */
  recall(articles: readonly Article[]): Steps<SeeingIndex | undefined>;
  /** Writes an index down, when it has been quiet for a while. */
  keep(articles: readonly Article[], index: SeeingIndex): void;
  stop(): Promise<void>;
}

/** An index that outlives the program, below the data folder. One that does not fit is said so, left out and made anew. */
export async function openKeptIndex(dataDir: string, report: (bug: unknown) => void): Promise<KeptIndex> {
  const file = join(dataDir, FILE);
  const program = await programPrint();
  let bytes = await bytesOf(file);
  let made = 0;
  const kept = keptFile(file, report);
  return {
    *recall(articles) {
      if (bytes === null) return undefined;
      const { words, why } = yield* wordsKept(bytes, articles, program);
      bytes = null;
      if (why !== null) report(`${file} is ${why}: the index is made anew.`);
      return words === null ? undefined : indexOf(articles, words);
    },
    keep(articles, index) {
      made += 1;
      kept.keep(String(made), () => keptWords(articles, index.words, program));
    },
    stop: kept.stop,
  };
}
