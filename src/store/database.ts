import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'libsql';
import { UserError } from '../errors.ts';
import { MIGRATIONS } from './migrations.ts';

export type Connection = InstanceType<typeof Database>;

/** FULL survives the power going: a confirmed delivery was sent, and would be sent again. OFF is for simulations. */
export type Durability = 'FULL' | 'OFF';

const BUSY_MS = 10_000;
const MAGIC = 'SQLite format 3\0';

const refuse = (file: string, why: string, remedy: string): never => {
  throw new UserError('bad-settings', `The state in ${file} ${why}. It was left untouched. ${remedy}`);
};

const damaged = (file: string): never =>
  refuse(
    file,
    'is damaged',
    'Put a backup in its place, or move it away to begin anew (schedules and watches are in it).',
  );

/** The first bytes, so that a file that is no database at all is told apart without opening it. */
function looksLikeDatabase(file: string): boolean {
  const bytes = Buffer.alloc(MAGIC.length);
  const handle = openSync(file, 'r');
  try {
    return readSync(handle, bytes, 0, bytes.length, 0) === bytes.length && bytes.toString('latin1') === MAGIC;
  } finally {
    closeSync(handle);
  }
}

export const versionOf = (db: Connection): number =>
  Number((db.prepare('SELECT user_version FROM pragma_user_version').get() as { user_version: number }).user_version);

function isSound(db: Connection): boolean {
  const [first] = db.prepare('PRAGMA quick_check(1)').all() as readonly Record<string, unknown>[];
  return first !== undefined && Object.values(first)[0] === 'ok';
}

/** Looks at a file that is there, without writing a byte: opened for reading, what a crash left in the log beside it stays there. */
function inspect(file: string): void {
  if (!statSync(file).isFile()) refuse(file, 'is no file', 'Set DATA_DIR to a folder of its own.');
  if (statSync(file).size === 0) return;
  if (!looksLikeDatabase(file)) damaged(file);
  let version = 0;
  try {
    const db = new Database(`${pathToFileURL(file).href}?mode=ro`, { timeout: BUSY_MS });
    try {
      if (!isSound(db)) damaged(file);
      version = versionOf(db);
    } finally {
      db.close();
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    damaged(file);
  }
  if (version > MIGRATIONS.length)
    refuse(
      file,
      `is of version ${version}, from a newer program (this one knows ${MIGRATIONS.length})`,
      'Start the newer one.',
    );
}

function migrate(db: Connection): void {
  db.transaction(() => {
    for (let version = versionOf(db); version < MIGRATIONS.length; version += 1) {
      db.exec(MIGRATIONS[version] ?? '');
      db.exec(`PRAGMA user_version = ${version + 1}`);
    }
  }).immediate();
}

/** Opens the one file of the state, made where it is not there yet. Throws a UserError where it is damaged, newer or cannot be written. */
export function openDatabase(file: string, durability: Durability = 'FULL'): Connection {
  try {
    mkdirSync(dirname(file), { recursive: true });
    if (existsSync(file)) inspect(file);
    const db = new Database(file, { timeout: BUSY_MS });
    db.exec(`PRAGMA busy_timeout = ${BUSY_MS}`);
    db.exec('PRAGMA journal_mode = WAL');
    db.exec(`PRAGMA synchronous = ${durability}`);
    db.exec('PRAGMA foreign_keys = ON');
    migrate(db);
    return db;
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(file, `cannot be opened (${reason})`, 'Set DATA_DIR to a folder that can be written.');
  }
}
