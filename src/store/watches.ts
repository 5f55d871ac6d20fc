import { z } from 'zod';
import type { Connection } from './database.ts';
import type { Watcher, Watches } from './ports/watches.ts';
import { atomically, change, query } from './rows.ts';

const Quiet = z.object({ from: z.string(), to: z.string(), zone: z.string() });

const Row = z
  .object({
    id: z.number(),
    member: z.string(),
    server: z.string().nullable(),
    channel: z.string(),
    quiet: z.string().nullable(),
    phrases: z.string(),
    counted_from: z.number(),
    horizon: z.number(),
  })
  .transform(
    ({ channel, quiet, phrases, counted_from, ...row }): Watcher => ({
      ...row,
      channel: channel === '' ? null : channel,
      quiet: quiet === null ? null : Quiet.parse(JSON.parse(quiet)),
      phrases: z.array(z.string()).parse(JSON.parse(phrases)),
      countedFrom: counted_from,
    }),
  );

const SELECT = `
  SELECT w.*, (SELECT json_group_array(phrase) FROM (SELECT phrase FROM watches WHERE watcher = w.id ORDER BY folded)) AS phrases
  FROM watchers AS w`;

const PUT = `
  INSERT INTO watchers (member, server, channel, quiet, counted_from, horizon) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (member, channel) DO UPDATE SET
    quiet = CASE WHEN ? THEN quiet ELSE excluded.quiet END,
    horizon = CASE WHEN EXISTS (SELECT 1 FROM watches WHERE watcher = watchers.id) THEN watchers.horizon ELSE excluded.horizon END`;

const folded = (phrase: string): string => phrase.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Everything that is kept about a member is here, in what it was told (`seen`), and in the deliveries to it. */
export function watchesIn(db: Connection): Watches {
  const byPlace = query(db, Row, `${SELECT} WHERE w.member = ? AND w.channel = ?`);
  const byId = query(db, Row, `${SELECT} WHERE w.id = ?`);
  const ofMember = query(db, Row, `${SELECT} WHERE w.member = ? ORDER BY w.channel`);
  const all = query(db, Row, `${SELECT} ORDER BY w.id`);
  const put = change(db, PUT);
  const add = change(db, 'INSERT OR IGNORE INTO watches (watcher, folded, phrase) VALUES (?, ?, ?)');
  const dropPhrase = change(
    db,
    'DELETE FROM watches WHERE folded = ? AND watcher IN (SELECT id FROM watchers WHERE member = ?)',
  );
  const forget = [
    "DELETE FROM seen WHERE place IN (SELECT 'watch:' || id FROM watchers WHERE member = ?)",
    "DELETE FROM deliveries WHERE kind = 'watch' AND subject IN (SELECT id FROM watchers WHERE member = ?)",
    'DELETE FROM watches WHERE watcher IN (SELECT id FROM watchers WHERE member = ?)',
    'DELETE FROM watchers WHERE member = ?',
  ].map((sql) => change(db, sql));
  const pass = change(db, 'UPDATE watchers SET horizon = max(horizon, ?) WHERE id = ?');
  const count = (member: string) => ofMember.all(member).reduce((sum, { phrases }) => sum + phrases.length, 0);

  return {
    add: ({ member, server, channel, quiet, phrase }, at, horizon) =>
      atomically(db, () => {
        const hours = quiet ? JSON.stringify(quiet) : null;
        put(member, server, channel ?? '', hours, at, horizon, quiet === undefined ? 1 : 0);
        const watcher = byPlace.one(member, channel ?? '');
        if (watcher === null) throw new Error('the watcher that was just added is not there');
        add(watcher.id, folded(phrase), phrase.trim());
        return byId.one(watcher.id) ?? watcher;
      }),
    of: (member) => ofMember.all(member),
    byId: (id) => byId.one(id),
    all: () => all.all(),
    remove: (member, phrase) =>
      atomically(db, () => {
        const before = count(member);
        if (phrase !== undefined) dropPhrase(folded(phrase), member);
        if (phrase === undefined || count(member) === 0) for (const drop of forget) drop(member);
        return before - count(member);
      }),
    passed: (id, horizon) => void pass(horizon, id),
  };
}
