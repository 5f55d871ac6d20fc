import type { Steps } from '../search/steps.ts';
import { namedTable } from './beside.ts';
import type { Coverage } from './coverage.ts';
import { sortedDisputes } from './disputes/about-dispute.ts';
import { figureTable } from './figures/figure-table.ts';
import { everyFigure } from './figures/figures.ts';
import { newNames } from './new-names.ts';
import { newestFirst } from './newest-first.ts';
import { quoteTable } from './quote-table.ts';
import { voiceTable } from './quotes.ts';
import { suggestionSteps } from './suggestions.ts';
import { happeningTable } from './timeline/happening-table.ts';
import { everyEvent } from './timeline/timeline.ts';

/** Makes the tables that questions ask for first, so that the first question does not wait for them. */
export function* preparingSteps(coverage: Coverage): Steps<void> {
  const { worked } = coverage;
  yield* worked.prepare(quoteTable);
  yield* worked.prepare(voiceTable);
  yield* worked.prepare(figureTable);
  yield* worked.prepare(everyFigure);
  yield* worked.prepare(namedTable);
  yield* worked.prepare(happeningTable);
  yield* worked.prepare(everyEvent);
  yield* worked.prepare(sortedDisputes);
  yield* worked.prepare(newestFirst);
  yield* worked.prepare(newNames);
  yield* suggestionSteps(coverage);
}
