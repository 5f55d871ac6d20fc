import type { Steps } from '../search/steps.ts';
import type { Coverage } from './coverage.ts';
import { quoteTable } from './quote-table.ts';

/** Makes the tables that questions ask for first, so that the first question does not wait for them. */
export function* preparingSteps({ worked }: Coverage): Steps<void> {
  yield* worked.prepare(quoteTable);
}
