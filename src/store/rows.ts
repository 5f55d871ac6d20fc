import type { z } from 'zod';
import type { Connection } from './database.ts';

type Value = string | number | null;

/** A prepared statement whose rows are checked on the way out: what was written by another version or hand is refused, not believed. */
export interface Query<Row> {
  all(...values: readonly Value[]): readonly Row[];
  one(...values: readonly Value[]): Row | null;
}

export function query<Row>(db: Connection, schema: z.ZodType<Row>, sql: string): Query<Row> {
  const statement = db.prepare(sql);
  return {
    all: (...values) => statement.all(...values).map((row) => schema.parse(row)),
    one(...values) {
      const row = statement.get(...values);
      return row === undefined ? null : schema.parse(row);
    },
  };
}

/** A prepared statement that changes something: how many rows it changed. */
export function change(db: Connection, sql: string): (...values: readonly Value[]) => number {
  const statement = db.prepare(sql);
  return (...values) => statement.run(...values).changes;
}

/** All or nothing, and nobody else writes meanwhile. */
export const atomically = <Result>(db: Connection, work: () => Result): Result => db.transaction(work).immediate();
