import type { HappeningFind } from '../../extraction/reading.ts';
import type { Steps } from '../../search/steps.ts';
import { articleNumbers } from '../article-numbers.ts';
import type { Coverage } from '../coverage.ts';
import { type HappeningTable, happeningTable } from '../timeline/happening-table.ts';
import type { Columns, Shelf } from './columns.ts';
import { FEW, keeping } from './keeping.ts';
import { placeColumns, placesIn } from './postings.ts';

/** Of each article how many happenings are told, then which of its reading's. */
function* happeningColumns({ all, terms, byPlace }: HappeningTable, { articles, readings }: Coverage): Columns {
  const counts = new Uint32Array(articles.length);
  const told = new Uint32Array(all.length);
  let next = 0;
  for (const [number, { id }] of articles.entries()) {
    const before = next;
    // Told in reading order, some left out.
    for (const [at, happening] of (readings.get(id)?.happenings ?? []).entries())
      if (happening === all[next]) told[next++] = at;
    counts[number] = next - before;
    if (number % FEW === 0) yield null;
  }
  yield ['counts', counts];
  yield ['told', told];
  yield ['terms', terms];
  yield* placeColumns('byPlace', byPlace, articles);
}

function* happeningsFrom(shelf: Shelf, { articles, readings, worked }: Coverage): Steps<HappeningTable> {
  const [counts, told, texts] = [shelf.numbers('counts'), shelf.numbers('told'), shelf.texts('terms')];
  const all: HappeningFind[] = [];
  const terms: string[] = [];
  for (const [number, { id }] of articles.entries()) {
    const count = counts[number] ?? 0;
    const happenings = count === 0 ? [] : (readings.get(id)?.happenings ?? []);
    for (let left = count; left > 0; left--) {
      terms.push(texts.at(all.length));
      all.push(happenings[told[all.length] as number] as HappeningFind);
    }
    if (number % FEW === 0) yield;
  }
  return { all, terms, byPlace: placesIn(shelf, 'byPlace', yield* worked.prepare(articleNumbers)) };
}

export const keptHappenings = keeping<HappeningTable>({
  name: 'happenings',
  table: happeningTable,
  columns: happeningColumns,
  restored: happeningsFrom,
});
