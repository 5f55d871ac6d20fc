import MiniSearch from 'minisearch';
import type { Article } from '../articles/article.ts';
import type { ParagraphIndex } from './paragraph-index.ts';
import { terms } from './terms.ts';

const searchable = (text: string): string[] =>
  terms(text)
    .filter(({ stop }) => !stop)
    .map(({ term }) => term);

/** MiniSearch over the paragraphs, with our own terms. First version. */
export function makeIndex(articles: readonly Article[]): ParagraphIndex {
  const units = articles.flatMap((article) =>
    article.paragraphs.map(({ number, text }) => ({ article: article.id, paragraph: number, text })),
  );
  const index = new MiniSearch({ idField: 'id', fields: ['text'], tokenize: searchable, processTerm: (term) => term });
  index.addAll(units.map(({ text }, id) => ({ id, text })));
  const unit = (id: number) => units[id] ?? { article: '', paragraph: 0 };
  return {
    paragraphs: units.length,
    frequency: (term) => index.search(term, { tokenize: (text) => [text] }).length,
    search: (text, limit, only) =>
      index
        .search(text, { filter: ({ id }) => only?.(unit(id).article, unit(id).paragraph) ?? true })
        .slice(0, limit)
        .map(({ id, score }) => ({ article: unit(id).article, paragraph: unit(id).paragraph, score })),
  };
}
