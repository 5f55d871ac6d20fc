import { type DisputeTable, rowOf, sortedDisputes } from '../disputes/about-dispute.ts';
import { disputedNames } from '../disputes/disputed-names.ts';
import { type Dispute, disputeTable, type Side } from '../disputes/disputes.ts';

import { type Change, goneAmong, numbersOf, postingsAfter } from './change.ts';

/** The dispute without the sides that have gone; nothing where nobody contests it any more. */
function left(dispute: Dispute, { gone }: Change): Dispute | undefined {
  const isHere = ({ find }: Side): boolean => !gone.has(find.span.article);
  const sides = dispute.sides.filter(isHere);
  const contests = dispute.contests.filter(isHere);
  const isContested = contests.length > 0 || dispute.contests.length === 0;
  return isContested && sides.length > 0 ? { sides, contests } : undefined;
}

/** Those that have a side in what has gone, by their numbers, with what is left of each. */
function changedIn({ all, byPlace }: DisputeTable, change: Change): ReadonlyMap<number, Dispute | undefined> {
  const touched = numbersOf(goneAmong(all.length, byPlace, change));
  return new Map(touched.map((number) => [number, all[number] && left(all[number], change)]));
}

/** Which claims the fresh articles answer is seen when the coverage is made whole; until then they are disputes of their own. */
export function disputesAfter(change: Change): readonly Dispute[] {
  const table = change.whole.worked.table(sortedDisputes);
  const all: (Dispute | undefined)[] = [...change.whole.worked.table(disputeTable)];
  for (const [number, now] of changedIn(table, change)) all[all.indexOf(table.all[number])] = now;
  return [...all.filter((dispute) => dispute !== undefined), ...change.fresh.worked.table(disputeTable)];
}

export function sortedDisputesAfter(change: Change): DisputeTable {
  const whole = change.whole.worked.table(sortedDisputes);
  const fresh = change.fresh.worked.table(sortedDisputes);
  const all = whole.all.concat(fresh.all);
  const rows = whole.rows.concat(fresh.rows);
  const gone = new Uint8Array(whole.all.length);
  for (const [number, dispute] of changedIn(whole, change)) {
    all[number] = dispute;
    if (dispute === undefined) gone[number] = 1;
    else rows[number] = rowOf(change.whole, dispute);
  }
  return {
    all,
    rows,
    byTerm: postingsAfter(whole.byTerm, fresh.byTerm, gone),
    byPlace: postingsAfter(whole.byPlace, fresh.byPlace, gone),
  };
}

export const disputedNamesAfter = ({ whole, fresh }: Change): ReadonlySet<number> =>
  new Set([...whole.worked.table(disputedNames), ...fresh.worked.table(disputedNames)]);
