import type { Steps } from '../../search/steps.ts';
import { rankTable } from '../beside.ts';
import type { Coverage } from '../coverage.ts';
import type { Entity } from '../entities.ts';
import { fold, type Prefixes, prefixSteps } from '../prefixes.ts';
import type { Pool, Source, Suggestion } from '../suggestions.ts';
import { nameTable, sourceTable } from '../suggestions.ts';
import type { Change } from './change.ts';
import type { NamesAfter } from './names.ts';

/** `numbers`: of what the second one finds, as which thing it counts. */
const eitherOf = (one: Prefixes, other: Prefixes, numbers: readonly number[]): Prefixes => ({
  find(typed, most, wanted) {
    const fresh = other.find(typed, most, (thing) => wanted(numbers[thing] ?? -1)).map((thing) => numbers[thing] ?? -1);
    return [...new Set([...one.find(typed, most, wanted), ...fresh])].slice(0, most);
  },
});

/** Where a suggestion stands among others; nowhere: -1. */
function placeOf({ items, prefixes }: Pool<Suggestion>, value: string): number {
  const isIt = (at: number): boolean => items[at]?.value === value;
  return prefixes.find(fold(value), 1, isIt)[0] ?? -1;
}

/** Of the fresh articles' suggestions those that are not there yet. */
export function sourcesAfter(change: Change): Pool<Source> {
  const whole = change.whole.worked.table(sourceTable);
  const fresh = change.fresh.worked.table(sourceTable);
  const items = [...whole.items];
  for (const id of change.gone) {
    const at = placeOf(whole, id);
    if (at >= 0) items[at] = undefined;
  }
  const numbers = fresh.items.map((item) => {
    const at = item === undefined ? -1 : placeOf(whole, item.value);
    return at >= 0 && items[at] !== undefined ? at : items.push(item) - 1;
  });
  return { items, prefixes: eitherOf(whole.prefixes, fresh.prefixes, numbers) };
}

/** Everybody after the change, also by the spellings that only the fresh articles have. */
export function* namesToSuggest({ worked }: Coverage, { changed, coming }: NamesAfter): Steps<Pool<Entity>> {
  const whole = worked.table(nameTable);
  const ranks = worked.table(rankTable);
  const items = [...whole.items];
  const numbers: number[] = [];
  const some: (readonly string[])[] = [];
  for (const [before, after] of changed) {
    const rank = ranks.get(before.id) ?? -1;
    items[rank] = after ?? undefined;
    if (after === null || after.names.every((name) => before.names.includes(name))) continue;
    numbers.push(rank);
    some.push(after.names);
  }
  for (const entity of coming) {
    numbers.push(items.push(entity) - 1);
    some.push(entity.names);
  }
  return { items, prefixes: eitherOf(whole.prefixes, yield* prefixSteps(some), numbers) };
}
