import { z } from 'zod';
import type { Connection } from './database.ts';
import type { Servers } from './ports/store.ts';
import { atomically, change, query } from './rows.ts';

/** What a watcher is told in a channel goes with the server; what it is told by message is the member's own. */
const TOLD_THERE = "FROM watchers WHERE server = ? AND channel <> ''";

const FORGET = [
  "DELETE FROM seen WHERE place IN (SELECT 'channel:' || channel FROM schedules WHERE server = ?)",
  "DELETE FROM deliveries WHERE kind = 'digest' AND subject IN (SELECT id FROM schedules WHERE server = ?)",
  'DELETE FROM schedules WHERE server = ?',
  `DELETE FROM seen WHERE place IN (SELECT 'watch:' || id ${TOLD_THERE})`,
  `DELETE FROM deliveries WHERE kind = 'watch' AND subject IN (SELECT id ${TOLD_THERE})`,
  `DELETE FROM watches WHERE watcher IN (SELECT id ${TOLD_THERE})`,
  `DELETE ${TOLD_THERE}`,
  'UPDATE watchers SET server = NULL WHERE server = ?',
  'DELETE FROM settings WHERE server = ?',
];

const KNOWN = `
  SELECT server FROM schedules UNION SELECT server FROM settings UNION SELECT server FROM watchers WHERE server IS NOT NULL
  ORDER BY server`;

export function serversIn(db: Connection): Servers {
  const known = query(db, z.object({ server: z.string() }), KNOWN);
  const steps = FORGET.map((sql) => change(db, sql));
  return {
    known: () => known.all().map(({ server }) => server),
    forget: (server) =>
      atomically(db, () => {
        for (const step of steps) step(server);
      }),
  };
}
