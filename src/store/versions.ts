import { z } from 'zod';
import type { Article } from '../articles/article.ts';
import { passageFingerprint } from '../articles/fingerprint.ts';
import { paragraphsOf } from '../articles/paragraphs.ts';
import type { Connection } from './database.ts';
import type { Version, Versions } from './ports/versions.ts';
import { atomically, change, query } from './rows.ts';

const Row = z
  .object({ seq: z.number(), article: z.string(), hash: z.string(), first_seen: z.number() })
  .transform(({ first_seen, ...row }): Version => ({ ...row, firstSeen: first_seen }));

const Content = z.object({
  title: z.string().optional(),
  outlet: z.string().optional(),
  author: z.string().optional(),
  url: z.string().optional(),
  published: z.string().optional(),
  header: z.record(z.string(), z.unknown()),
  body: z.string(),
  firstLine: z.number(),
});

/** Where the body begins in its file: the paragraphs tell. */
function firstLineOf({ body, paragraphs }: Article): number {
  const [first] = paragraphs;
  if (first === undefined) return 1;
  return first.line - (body.slice(0, first.offset).match(/\r\n|\r|\n/gu)?.length ?? 0);
}

function written(article: Article): string {
  const { id: _, hash: __, paragraphs: ___, ...content } = article;
  return JSON.stringify({ ...content, firstLine: firstLineOf(article) });
}

/** The paragraphs are read again from the body: they are a function of it. */
function readBack(id: string, hash: string, content: string): Article {
  const { title, outlet, author, url, published, header, body, firstLine } = Content.parse(JSON.parse(content));
  const known = Object.fromEntries(
    Object.entries({ title, outlet, author, url, published }).filter(([, value]) => value !== undefined),
  );
  return { id, ...known, header, hash, body, paragraphs: paragraphsOf(body, known, firstLine) };
}

const fingerprintsOf = ({ paragraphs }: Article): readonly string[] =>
  paragraphs.flatMap(({ text, sentences }) =>
    sentences.map(({ start, end }) => passageFingerprint(text.slice(start, end))),
  );

export function versionsIn(db: Connection): Versions {
  const known = query(db, z.object({ seq: z.number() }), 'SELECT seq FROM versions WHERE article = ? AND hash = ?');
  const put = change(db, 'INSERT INTO versions (article, hash, first_seen, content) VALUES (?, ?, ?, ?)');
  const say = change(db, 'INSERT OR IGNORE INTO passages (fingerprint, seq) VALUES (?, ?)');
  const LAST = 'SELECT coalesce(max(seq), 0) AS seq FROM versions';
  const latest = query(db, z.object({ seq: z.number() }), LAST);
  const latestAt = query(db, z.object({ seq: z.number() }), `${LAST} WHERE first_seen <= ?`);
  const COLUMNS = 'SELECT seq, article, hash, first_seen FROM versions';
  const of = query(db, Row, `${COLUMNS} WHERE article = ? ORDER BY seq`);
  const since = query(db, Row, `${COLUMNS} WHERE seq > ? ORDER BY seq`);
  const content = query(
    db,
    z.object({ content: z.string() }),
    'SELECT content FROM versions WHERE article = ? AND hash = ?',
  );
  const said = query(
    db,
    z.object({ fingerprint: z.string() }),
    'SELECT p.fingerprint FROM json_each(?) AS asked JOIN passages AS p ON p.fingerprint = asked.value WHERE p.seq <= ?',
  );

  function noteOne(article: Article, now: number): number {
    if (known.one(article.id, article.hash) !== null) return 0;
    put(article.id, article.hash, now, written(article));
    const seq = known.one(article.id, article.hash)?.seq ?? 0;
    for (const fingerprint of fingerprintsOf(article)) say(fingerprint, seq);
    return 1;
  }

  return {
    note(articles, now) {
      const fresh = articles.filter(({ id, hash }) => known.one(id, hash) === null);
      if (fresh.length === 0) return 0;
      return atomically(db, () => fresh.reduce((sum, article) => sum + noteOne(article, now), 0));
    },
    latest: () => latest.one()?.seq ?? 0,
    latestAt: (instant) => latestAt.one(instant)?.seq ?? 0,
    of: (article) => of.all(article),
    since: (horizon) => since.all(horizon),
    saidBy: (horizon, fingerprints) =>
      new Set(said.all(JSON.stringify(fingerprints), horizon).map(({ fingerprint }) => fingerprint)),
    article(id, hash) {
      const row = content.one(id, hash);
      return row === null ? null : readBack(id, hash, row.content);
    },
  };
}
