import { NO_CORRECTIONS } from '../../articles/aliases-file.ts';
import type { Article } from '../../articles/article.ts';
import type { Steps } from '../../search/steps.ts';
import { namedTable } from '../beside.ts';
import { coverageSteps, type Ingredients } from '../cover.ts';
import type { Coverage } from '../coverage.ts';
import { sortedDisputes } from '../disputes/about-dispute.ts';
import { disputedNames } from '../disputes/disputed-names.ts';
import { disputeTable } from '../disputes/disputes.ts';
import { figureTable } from '../figures/figure-table.ts';
import { everyFigure } from '../figures/figures.ts';
import type { Drift } from '../moving-search.ts';
import { quoteTable } from '../quote-table.ts';
import { voiceTable } from '../quotes.ts';
import { articleTable, nameTable, sourceTable, topicTable } from '../suggestions.ts';
import { happeningTable } from '../timeline/happening-table.ts';
import { everyEvent } from '../timeline/timeline.ts';
import { type Ready, ready } from '../worked-out.ts';
import { type Change, lookedUp } from './change.ts';
import { disputedNamesAfter, disputesAfter, sortedDisputesAfter } from './disputes.ts';
import { everyFigureAfter, figuresAfter } from './figures.ts';
import { everyEventAfter, happeningsAfter } from './happenings.ts';
import { type NamesAfter, namesAfter } from './names.ts';
import { quotesAfter, voicesAfter } from './quotes.ts';
import { articlesAfter, namesToSuggest, sourcesAfter } from './suggestions.ts';

const namedAfter = ({ whole, fresh, gone }: Change) =>
  lookedUp((article: string) => {
    const own = fresh.worked.table(namedTable).get(article);
    return own ?? (gone.has(article) ? undefined : whole.worked.table(namedTable).get(article));
  });

/** Every table that questions look things up in, after a change: the whole one's, without what has gone, with what is fresh. */
function* tablesAfter(change: Change, { all }: NamesAfter): Steps<readonly Ready[]> {
  const tables: Ready[] = [];
  for (const table of [
    () => ready(quoteTable, quotesAfter(change)),
    () => ready(voiceTable, voicesAfter(change)),
    () => ready(figureTable, figuresAfter(change)),
    () => ready(everyFigure, everyFigureAfter(change)),
    () => ready(namedTable, namedAfter(change)),
    () => ready(happeningTable, happeningsAfter(change)),
    () => ready(everyEvent, everyEventAfter(change)),
    () => ready(disputeTable, disputesAfter(change)),
    () => ready(sortedDisputes, sortedDisputesAfter(change)),
    () => ready(disputedNames, disputedNamesAfter(change)),
    () => ready(articleTable, articlesAfter(change)),
    () => ready(sourceTable, sourcesAfter(change)),
    () => ready(topicTable, change.whole.worked.table(topicTable)),
  ]) {
    tables.push(table());
    yield;
  }
  return [...tables, ready(nameTable, yield* namesToSuggest(change, all.all))];
}

/** What the fresh articles say by themselves. */
function* freshCoverage(articles: readonly Article[], after: Ingredients, names: NamesAfter): Steps<Coverage> {
  const readings = new Map(
    articles.flatMap(({ id }) => {
      const reading = after.readings.get(id);
      return reading === undefined ? [] : [[id, reading] as const];
    }),
  );
  return yield* coverageSteps({ ...after, articles, readings, entities: names.fresh });
}

/**
 * The coverage after a small change, in a moment: what the fresh articles say is found beside all that was there, and what has gone is left out. What only a look
 * at everything tells (whether two counts, events, denials or rarer names are the same) is told when the coverage is made whole again; till then its fingerprint differs.
 */
export function* afterSteps(whole: Coverage, after: Ingredients, { fresh, dead }: Drift): Steps<Coverage> {
  const order = new Map(after.articles.map(({ id }, at) => [id, at]));
  const grounds = { whole, gone: dead, order, corrections: after.corrections ?? NO_CORRECTIONS };
  const names = yield* namesAfter({ ...grounds, fresh: { articles: fresh, readings: after.readings } });
  const freshOnes = yield* freshCoverage(fresh, after, names);
  const change: Change = { whole, gone: dead, fresh: freshOnes, now: names.now };
  yield;
  const made = yield* tablesAfter(change, names);
  return yield* coverageSteps({ ...after, entities: names.all, made, isWhole: false });
}
