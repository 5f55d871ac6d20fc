import { bothNumbers } from '../rows.ts';

/** Where the words stand that can say of a figure what it counts: numbers of spans; null where there are none. */
export interface Whereabouts {
  readonly sentence: number;
  readonly place: number | null;
  readonly meantPlace: number | null;
  /** The article's first words. */
  readonly lead: number | null;
  readonly perpetrator: number | null;
  readonly victim: number | null;
}

const PARTS = ['sentence', 'place', 'meantPlace', 'lead', 'perpetrator', 'victim'] as const;

/** Of many figures, one after the other, in the order of `PARTS`: numbers from 1, 0 where there is none. */
export type WhereaboutsRow = Uint32Array;

export function whereaboutsRow(all: readonly Whereabouts[]): WhereaboutsRow {
  const row = new Uint32Array(all.length * PARTS.length);
  let at = 0;
  for (const around of all) for (const part of PARTS) row[at++] = (around[part] ?? -1) + 1;
  return row;
}

function spanAt(row: WhereaboutsRow, at: number): number | null {
  const number = row[at] ?? 0;
  return number === 0 ? null : number - 1;
}

export function whereaboutsAt(row: WhereaboutsRow, figure: number): Whereabouts {
  const first = figure * PARTS.length;
  return {
    sentence: (row[first] ?? 0) - 1,
    place: spanAt(row, first + 1),
    meantPlace: spanAt(row, first + 2),
    lead: spanAt(row, first + 3),
    perpetrator: spanAt(row, first + 4),
    victim: spanAt(row, first + 5),
  };
}

/** Those of more figures behind others, whose spans come behind so many. */
export function whereaboutsAfter(whole: WhereaboutsRow, fresh: WhereaboutsRow, spans: number): WhereaboutsRow {
  return bothNumbers(
    whole,
    fresh.map((number) => (number === 0 ? 0 : number + spans)),
  );
}
