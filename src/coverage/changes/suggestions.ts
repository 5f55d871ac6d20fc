import type { Steps } from '../../search/steps.ts';
import type { Entity } from '../entities.ts';
import { type Prefixes, prefixSteps } from '../prefixes.ts';
import type { Pool, Suggestion } from '../suggestions.ts';
import { articleTable, nameTable, sourceTable } from '../suggestions.ts';
import type { Change } from './change.ts';

/** `numbers`: of what the second one finds, as which thing it counts. */
const eitherOf = (one: Prefixes, other: Prefixes, numbers: readonly number[]): Prefixes => ({
  find(typed, most, wanted) {
    const fresh = other.find(typed, most, (thing) => wanted(numbers[thing] ?? -1)).map((thing) => numbers[thing] ?? -1);
    return [...new Set([...one.find(typed, most, wanted), ...fresh])].slice(0, most);
  },
});

/** Of the fresh articles' suggestions those that are not there yet. */
function suggestionsAfter({ gone }: Change, whole: Pool<Suggestion>, fresh: Pool<Suggestion>): Pool<Suggestion> {
  const items = whole.items.map((item) => (item !== undefined && gone.has(item.value) ? undefined : item));
  const there = new Map(items.map((item, at) => [item?.value, at]));
  const numbers = fresh.items.map((item) => there.get(item?.value) ?? items.push(item) - 1);
  return { items, prefixes: eitherOf(whole.prefixes, fresh.prefixes, numbers) };
}

export const articlesAfter = (change: Change): Pool<Suggestion> =>
  suggestionsAfter(change, change.whole.worked.table(articleTable), change.fresh.worked.table(articleTable));

export const sourcesAfter = (change: Change): Pool<Suggestion> =>
  suggestionsAfter(change, change.whole.worked.table(sourceTable), change.fresh.worked.table(sourceTable));

/** `all`: everybody after the change, of whom the fresh articles name some in other spellings. */
export function* namesToSuggest(change: Change, all: readonly Entity[]): Steps<Pool<Entity>> {
  const whole = change.whole.worked.table(nameTable);
  const items = whole.items.map((entity) => (entity === undefined ? undefined : (change.now(entity) ?? undefined)));
  const places = new Map(items.map((entity, at) => [entity?.id, at]));
  const named = new Set(change.fresh.entities.all.map(({ id }) => id));
  const some = all.filter(({ id }) => named.has(id));
  const numbers = some.map((entity) => places.get(entity.id) ?? items.push(entity) - 1);
  const own = yield* prefixSteps(some.map(({ names }) => names));
  return { items, prefixes: eitherOf(whole.prefixes, own, numbers) };
}
