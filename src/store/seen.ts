import { z } from 'zod';
import type { Connection } from './database.ts';
import type { Seen } from './ports/deliveries.ts';
import { change, query } from './rows.ts';

const Row = z.object({ fingerprint: z.string() });

/** Fingerprints go in as one JSON list: any number of them in one statement. */
export function seenIn(db: Connection): Seen {
  const among = query(
    db,
    Row,
    'SELECT s.fingerprint FROM json_each(?) AS asked JOIN seen AS s ON s.fingerprint = asked.value WHERE s.place = ?',
  );
  const forget = change(db, 'DELETE FROM seen WHERE place = ?');
  return {
    among: (place, fingerprints) =>
      new Set(among.all(JSON.stringify(fingerprints), place).map(({ fingerprint }) => fingerprint)),
    forget: (place) => void forget(place),
  };
}
