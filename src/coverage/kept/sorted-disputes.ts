import type { Article } from '../../articles/article.ts';
import type { Steps } from '../../search/steps.ts';
import { articleNumbers } from '../article-numbers.ts';
import type { Coverage } from '../coverage.ts';
import { type DisputeRow, type DisputeTable, sortedDisputes } from '../disputes/about-dispute.ts';
import { type Dispute, disputeTable } from '../disputes/disputes.ts';
import { type Columns, type Shelf, textRowColumns, textRowsIn } from './columns.ts';
import { keeping, STEP } from './keeping.ts';
import { placeColumns, placesIn, postingColumns, postingsIn } from './postings.ts';
import { spanRowColumns, spanRowsIn } from './spans.ts';

/** What the sides say, read when somebody asks. */
class KeptRow implements DisputeRow {
  readonly #number: number;
  readonly #rows: Rows;
  #said: DisputeRow['said'] | null = null;
  #terms: DisputeRow['terms'] | null = null;
  #claimed: DisputeRow['claimed'] | null = null;
  #claims: DisputeRow['claims'] | null = null;

  constructor(number: number, rows: Rows) {
    this.#number = number;
    this.#rows = rows;
  }

  get said() {
    this.#said ??= this.#rows.said(this.#number);
    return this.#said;
  }
  get terms() {
    this.#terms ??= this.#rows.terms(this.#number);
    return this.#terms;
  }
  get claimed() {
    this.#claimed ??= this.#rows.claimed(this.#number);
    return this.#claimed;
  }
  get claims() {
    this.#claims ??= this.#rows.claims(this.#number);
    return this.#claims;
  }
}

type Rows = { readonly [Part in keyof DisputeRow]: (row: number) => DisputeRow[Part] };

const rowsOf = (shelf: Shelf, articles: readonly Article[]): Rows => ({
  said: spanRowsIn(shelf, 'said', articles),
  terms: textRowsIn(shelf, 'terms'),
  claimed: spanRowsIn(shelf, 'claimed', articles),
  claims: textRowsIn(shelf, 'claims'),
});

function* sortedColumns({ all, rows, byTerm, byPlace }: DisputeTable, { worked, articles }: Coverage): Columns {
  const numbers = new Map<Dispute | undefined, number>(
    worked.table(disputeTable).map((dispute, number) => [dispute, number]),
  );
  yield ['order', Uint32Array.from(all, (dispute) => numbers.get(dispute) ?? 0)];
  for (const part of ['said', 'claimed'] as const)
    yield* spanRowColumns(
      part,
      rows.map((row) => row[part]),
      articles,
    );
  for (const part of ['terms', 'claims'] as const)
    yield* textRowColumns(
      part,
      rows.map((row) => row[part]),
    );
  yield* postingColumns('byTerm', byTerm);
  yield* placeColumns('byPlace', byPlace, articles);
}

export const keptSorted = keeping<DisputeTable>({
  name: 'sorted disputes',
  table: sortedDisputes,
  columns: sortedColumns,
  *restored(shelf, { worked, articles }): Steps<DisputeTable> {
    const disputes = yield* worked.prepare(disputeTable);
    const kept = rowsOf(shelf, articles);
    yield;
    const all: (Dispute | undefined)[] = [];
    const rows: DisputeRow[] = [];
    for (const number of shelf.numbers('order')) {
      all.push(disputes[number]);
      rows.push(new KeptRow(rows.length, kept));
      if (rows.length % STEP === 0) yield;
    }
    const byTerm = yield* postingsIn(shelf, 'byTerm');
    return { all, rows, byTerm, byPlace: placesIn(shelf, 'byPlace', yield* worked.prepare(articleNumbers)) };
  },
});
