import Database from 'libsql';
import MiniSearch from 'minisearch';
import type { Article } from '../../articles/article.ts';
import { stem } from '../../search/stem.ts';
import { STOP_WORDS } from '../../search/words/stop.ts';

/** A search engine as its users set it up in an hour: what our times stand beside. */
export interface Peer {
  readonly name: string;
  /** Beyond so many paragraphs it cannot be kept, or takes the machine's memory for itself. */
  readonly most: number;
  /** Makes an index of every paragraph; the answer is a search over it. */
  readonly index: (articles: readonly Article[]) => (question: string) => unknown;
}

const TOP = 20;

const unitsOf = (articles: readonly Article[]): readonly { readonly id: string; readonly text: string }[] =>
  articles.flatMap(({ id, paragraphs }) => paragraphs.map(({ number, text }) => ({ id: `${id} ${number}`, text })));

const processTerm = (term: string): string | null => {
  const lower = term.toLowerCase();
  return STOP_WORDS.has(lower) ? null : stem(lower);
};

export const MINISEARCH: Peer = {
  name: 'MiniSearch with stop words and stemming',
  // Its JSON outgrows the longest string that there is, and it holds a map for each word of each paragraph.
  most: 300_000,
  index: (articles) => {
    const engine = new MiniSearch({ fields: ['text'], processTerm });
    engine.addAll(unitsOf(articles));
    return (question) => engine.search(question).slice(0, TOP);
  },
};

export const FTS5: Peer = {
  name: 'SQLite FTS5 with porter stemming',
  most: Number.POSITIVE_INFINITY,
  index: (articles) => {
    const database = new Database(':memory:');
    database.exec("CREATE VIRTUAL TABLE news USING fts5(id UNINDEXED, text, tokenize = 'porter unicode61')");
    const insert = database.prepare('INSERT INTO news (id, text) VALUES (?, ?)');
    database.transaction(() => {
      for (const { id, text } of unitsOf(articles)) insert.run(id, text);
    })();
    const search = database.prepare('SELECT id FROM news WHERE news MATCH ? ORDER BY rank LIMIT ?');
    return (question) => {
      const words = (question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word));
      return words.length === 0 ? [] : search.all(words.map((word) => `"${word}"`).join(' OR '), TOP);
    };
  },
};

/** MiniSearch's own way to start again: its index as JSON, and what loading that takes. */
export function savedMiniSearch(articles: readonly Article[]): () => unknown {
  const engine = new MiniSearch({ fields: ['text'], processTerm });
  engine.addAll(unitsOf(articles));
  const json = JSON.stringify(engine);
  return () => MiniSearch.loadJSON(json, { fields: ['text'], processTerm });
}
