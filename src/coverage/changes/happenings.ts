import type { HappeningFind } from '../../extraction/reading.ts';
import { type HappeningTable, happeningTable } from '../timeline/happening-table.ts';
import { type CoveredEvent, everyEvent } from '../timeline/timeline.ts';
import { type Change, goneAmong, postingsAfter, thingsAfter } from './change.ts';

/** What happens after a change. */
export function happeningsAfter(change: Change): HappeningTable {
  const whole = change.whole.worked.table(happeningTable);
  const fresh = change.fresh.worked.table(happeningTable);
  const gone = goneAmong(whole.all.length, whole.byPlace, change);
  return {
    all: thingsAfter<HappeningFind>(whole.all, fresh.all, gone),
    terms: whole.terms.concat(fresh.terms),
    byPlace: postingsAfter(whole.byPlace, fresh.byPlace, gone),
  };
}

/** Whether two articles tell the same is seen when the coverage is made whole. */
export const everyEventAfter = ({ whole, fresh, gone }: Change): readonly CoveredEvent[] => [
  ...whole.worked
    .table(everyEvent)
    .filter(({ span }) => !gone.has(span.article))
    .map((event) => ({ ...event, also: event.also.filter(({ article }) => !gone.has(article)) })),
  ...fresh.worked.table(everyEvent),
];
