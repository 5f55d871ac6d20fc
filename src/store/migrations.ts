/** Forward only: entry n leads from version n to n + 1. What has been released is never changed, only added to. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE schedules (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    server TEXT NOT NULL, channel TEXT NOT NULL, about TEXT NOT NULL,
    time TEXT NOT NULL, zone TEXT NOT NULL, days TEXT NOT NULL, sections TEXT NOT NULL, when_empty TEXT NOT NULL,
    paused INTEGER NOT NULL DEFAULT 0, set_by TEXT NOT NULL, set_at INTEGER NOT NULL,
    counted_from INTEGER NOT NULL, horizon INTEGER NOT NULL, trouble TEXT,
    UNIQUE (channel, about)
  ) STRICT;
  CREATE INDEX schedules_by_server ON schedules (server);

  CREATE TABLE deliveries (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, subject INTEGER NOT NULL, place TEXT NOT NULL, due INTEGER NOT NULL,
    state TEXT NOT NULL, owner TEXT, not_before INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0,
    posting_since INTEGER, answer TEXT, shown TEXT, horizon INTEGER, message TEXT, reason TEXT, done_at INTEGER,
    UNIQUE (kind, subject, due)
  ) STRICT;
  CREATE INDEX deliveries_open ON deliveries (not_before) WHERE state IN ('waiting', 'claimed', 'posting');
  CREATE INDEX deliveries_by_place ON deliveries (place, due);

  CREATE TABLE seen (
    place TEXT NOT NULL, fingerprint TEXT NOT NULL, delivery TEXT NOT NULL, PRIMARY KEY (place, fingerprint)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE watchers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member TEXT NOT NULL, server TEXT, channel TEXT NOT NULL, quiet TEXT,
    counted_from INTEGER NOT NULL, horizon INTEGER NOT NULL, UNIQUE (member, channel)
  ) STRICT;
  CREATE TABLE watches (
    watcher INTEGER NOT NULL REFERENCES watchers (id) ON DELETE CASCADE, folded TEXT NOT NULL, phrase TEXT NOT NULL,
    PRIMARY KEY (watcher, folded)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE settings (
    server TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (server, name)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE keepsakes (key TEXT PRIMARY KEY, value TEXT NOT NULL, kept_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE versions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, article TEXT NOT NULL, hash TEXT NOT NULL, first_seen INTEGER NOT NULL,
    content TEXT NOT NULL, UNIQUE (article, hash)
  ) STRICT;
  CREATE TABLE passages (fingerprint TEXT PRIMARY KEY, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE present (article TEXT PRIMARY KEY, hash TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE changes (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, kind TEXT NOT NULL, article TEXT NOT NULL, was TEXT
  ) STRICT;
  `,
];
