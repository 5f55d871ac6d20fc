import type { Steps } from '../../search/steps.ts';
import type { Coverage } from '../coverage.ts';
import type { Table } from '../worked-out.ts';
import type { Columns, Shelf } from './columns.ts';

/** How a table outlives the program: as columns, and of them again. What the readings hold stays there and is pointed at. */
interface Keeping<T> {
  readonly name: string;
  readonly table: Table<T>;
  readonly columns: (table: T, coverage: Coverage) => Columns;
  readonly restored: (shelf: Shelf, coverage: Coverage) => Steps<T>;
}

/** The same of whatever table. */
export interface KeptTable {
  readonly name: string;
  readonly table: Table<unknown>;
  readonly columns: (coverage: Coverage) => Columns;
  readonly restored: (shelf: Shelf, coverage: Coverage) => Steps<unknown>;
}

export const keeping = <T>({ name, table, columns, restored }: Keeping<T>): KeptTable => ({
  name,
  table,
  columns: (coverage) => columns(coverage.worked.table(table), coverage),
  restored,
});

/** So many things are put together in one step. */
export const STEP = 2_000;
/** So many articles are looked into in one step. */
export const FEW = 20;
