import { parentPort } from 'node:worker_threads';
import type { Article } from '../articles/article.ts';
import { readArticle } from '../extraction/read.ts';

/** The reading thread: articles in, readings out, so that nobody waits while a long article is read. */
parentPort?.on('message', (articles: readonly Article[]) => {
  parentPort?.postMessage(
    articles.map((article) => {
      try {
        return { reading: readArticle(article) };
      } catch (error) {
        return { failed: article.id, error: error instanceof Error ? error.stack : String(error) };
      }
    }),
  );
});
