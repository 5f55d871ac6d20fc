/** Numbered things, which need not be there before one of them is asked for; a list is one. */
export type Row<T> = Pick<readonly T[], 'length' | 'at'>;

/** Some things, and others numbered on behind them. */
export const bothRows = <T>(first: Row<T>, second: Row<T>): Row<T> => ({
  length: first.length + second.length,
  at: (number) => (number < first.length ? first.at(number) : second.at(number - first.length)),
});

/** The same of whole numbers. */
export function bothNumbers(first: ArrayLike<number>, second: ArrayLike<number>): Uint32Array {
  const both = new Uint32Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** The things of a row, all of them. */
export const listOf = <T>(row: Row<T>): readonly T[] =>
  Array.isArray(row) ? row : Array.from({ length: row.length }, (_, at) => row.at(at) as T);
