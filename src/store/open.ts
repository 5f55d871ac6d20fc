import { existsSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { changesIn } from './changes.ts';
import { type Connection, type Durability, openDatabase } from './database.ts';
import { deliveriesIn } from './deliveries.ts';
import type { Store } from './ports/store.ts';
import { schedulesIn } from './schedules.ts';
import { seenIn } from './seen.ts';
import { serversIn } from './servers.ts';
import { keepsakesIn, settingsIn } from './settings.ts';
import { versionsIn } from './versions.ts';
import { watchesIn } from './watches.ts';

function backup(db: Connection, file: string): void {
  if (existsSync(file)) throw new UserError('bad-option', `${file} is there already: name a new file for the backup.`);
  try {
    db.prepare('VACUUM INTO ?').run(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError('bad-option', `The backup could not be written to ${file}: ${reason}.`);
  }
}

/** What is in the log goes into the file itself, so that a copy of it alone is whole. */
function close(db: Connection): void {
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
}

/** Opens the state in one file, made where it is not there yet. Throws a UserError where it is damaged, of a newer program, or cannot be written. */
export function openStore(file: string, durability?: Durability): Store {
  const db = openDatabase(file, durability);
  return {
    schedules: schedulesIn(db),
    deliveries: deliveriesIn(db),
    seen: seenIn(db),
    watches: watchesIn(db),
    settings: settingsIn(db),
    servers: serversIn(db),
    keepsakes: keepsakesIn(db),
    versions: versionsIn(db),
    changes: changesIn(db),
    backup: (to) => backup(db, to),
    close: () => close(db),
  };
}
