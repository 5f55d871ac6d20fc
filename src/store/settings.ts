import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Connection } from './database.ts';
import type { Keepsakes, ServerSettings } from './ports/store.ts';
import { change, query } from './rows.ts';

const Row = z.object({ value: z.string() });
const KEY_LENGTH = 16;

export function settingsIn(db: Connection): ServerSettings {
  const find = query(db, Row, 'SELECT value FROM settings WHERE server = ? AND name = ?');
  const put = change(
    db,
    'INSERT INTO settings (server, name, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  );
  const drop = change(db, 'DELETE FROM settings WHERE server = ? AND name = ?');
  return {
    get: (server, name) => find.one(server, name)?.value ?? null,
    set: (server, name, value) => void (value === null ? drop(server, name) : put(server, name, value)),
  };
}

export function keepsakesIn(db: Connection): Keepsakes {
  const find = query(db, Row, 'SELECT value FROM keepsakes WHERE key = ?');
  const put = change(db, 'INSERT OR IGNORE INTO keepsakes (key, value, kept_at) VALUES (?, ?, ?)');
  return {
    keep(value, at) {
      const key = createHash('sha256').update(value).digest('base64url').slice(0, KEY_LENGTH);
      put(key, value, at);
      return key;
    },
    find: (key) => find.one(key)?.value ?? null,
  };
}
