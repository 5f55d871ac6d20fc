import MiniSearch from 'minisearch';
import type { Article } from '../../articles/article.ts';

/** MiniSearch as it comes, over the same paragraphs: what our times stand beside. */
export function plainSearch(articles: readonly Article[]): (question: string) => unknown {
  const engine = new MiniSearch({ fields: ['text'] });
  engine.addAll(
    articles.flatMap(({ id, paragraphs }) => paragraphs.map(({ number, text }) => ({ id: `${id} ${number}`, text }))),
  );
  return (question) => engine.search(question).slice(0, 20);
}
