import { z } from 'zod';
import type { Connection } from './database.ts';
import type { Change, Changes } from './ports/versions.ts';
import { atomically, change, query } from './rows.ts';

const Row = z
  .object({
    at: z.number(),
    kind: z.enum(['added', 'edited', 'moved', 'removed']),
    article: z.string(),
    was: z.string().nullable(),
  })
  .transform(({ was, ...row }): Change => ({ ...row, from: was }));

const There = z.object({ article: z.string(), hash: z.string() });

type Known = ReadonlyMap<string, string>;

/** An article that went while the same bytes came under another name has moved. */
export function changesBetween(before: Known, after: Known, at: number): readonly Change[] {
  const gone = [...before].filter(([id]) => !after.has(id));
  const goneBy = new Map(gone.map(([id, hash]) => [hash, id]));
  const moved = new Set<string>();
  const came = [...after].flatMap(([article, hash]): Change[] => {
    if (before.get(article) === hash) return [];
    if (before.has(article)) return [{ at, kind: 'edited', article, from: null }];
    const from = goneBy.get(hash);
    if (from === undefined || moved.has(from)) return [{ at, kind: 'added', article, from: null }];
    moved.add(from);
    return [{ at, kind: 'moved', article, from }];
  });
  const left = gone.filter(([id]) => !moved.has(id));
  return [...came, ...left.map(([article]): Change => ({ at, kind: 'removed', article, from: null }))];
}

export function changesIn(db: Connection): Changes {
  const there = query(db, There, 'SELECT article, hash FROM present ORDER BY article');
  const put = change(
    db,
    'INSERT INTO present (article, hash) VALUES (?, ?) ON CONFLICT DO UPDATE SET hash = excluded.hash',
  );
  const drop = change(db, 'DELETE FROM present WHERE article = ?');
  const write = change(db, 'INSERT INTO changes (at, kind, article, was) VALUES (?, ?, ?, ?)');
  const lately = query(db, Row, 'SELECT at, kind, article, was FROM changes ORDER BY seq DESC LIMIT ?');
  const known = (): Known => new Map(there.all().map(({ article, hash }) => [article, hash]));

  function note(after: Known, now: number): readonly Change[] {
    const changes = changesBetween(known(), after, now);
    for (const { at, kind, article, from } of changes) {
      write(at, kind, article, from);
      if (from !== null) drop(from);
      if (kind === 'removed') drop(article);
      else put(article, after.get(article) ?? '');
    }
    return changes;
  }

  return {
    there: known,
    note: (articles, now) => atomically(db, () => note(new Map(articles.map(({ id, hash }) => [id, hash])), now)),
    lately: (most) => lately.all(most),
  };
}
