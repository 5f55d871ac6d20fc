import { createHash } from 'node:crypto';
import { NO_CORRECTIONS } from '../../articles/aliases-file.ts';
import type { Article } from '../../articles/article.ts';
import type { Reading } from '../../extraction/reading.ts';
import type { Steps } from '../../search/steps.ts';
import { namedTable } from '../beside.ts';
import { coverageSteps, type Ingredients, newestOf } from '../cover.ts';
import type { Coverage } from '../coverage.ts';
import { sortedDisputes } from '../disputes/about-dispute.ts';
import { disputedNames } from '../disputes/disputed-names.ts';
import { disputeTable } from '../disputes/disputes.ts';
import { figureTable } from '../figures/figure-table.ts';
import { everyFigure } from '../figures/figures.ts';
import type { Drift } from '../moving-search.ts';
import { quoteTable } from '../quote-table.ts';
import { voiceTable } from '../quotes.ts';
import { nameTable, sourceTable, topicTable } from '../suggestions.ts';
import { happeningTable } from '../timeline/happening-table.ts';
import { everyEvent } from '../timeline/timeline.ts';
import { type Leaves, type Ready, ready, workedOut } from '../worked-out.ts';
import { type Change, lookedUp } from './change.ts';
import { disputedNamesAfter, disputesAfter, sortedDisputesAfter } from './disputes.ts';
import { everyFigureAfter, figuresAfter } from './figures.ts';
import { everyEventAfter, happeningsAfter } from './happenings.ts';
import { type NamesAfter, namesAfter } from './names.ts';
import { quotesAfter, voicesAfter } from './quotes.ts';
import { namesToSuggest, sourcesAfter } from './suggestions.ts';

const namedAfter = ({ whole, fresh, gone }: Change) =>
  lookedUp((article: string) => {
    const own = fresh.worked.table(namedTable).get(article);
    return own ?? (gone.has(article) ? undefined : whole.worked.table(namedTable).get(article));
  });

/** Every table that questions look things up in, after a change: the whole one's, without what has gone, with what is fresh. */
function* tablesAfter(change: Change, names: NamesAfter): Steps<readonly Ready[]> {
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
    () => ready(sourceTable, sourcesAfter(change)),
    () => ready(topicTable, change.whole.worked.table(topicTable)),
  ]) {
    tables.push(table());
    yield;
  }
  return [...tables, ready(nameTable, yield* namesToSuggest(change.whole, names))];
}

/** What the fresh articles say by themselves. */
function* freshCoverage(fresh: readonly Article[], { readings, ...after }: After, names: NamesAfter, leaves: Leaves) {
  const own = new Map<string, Reading>();
  for (const { id } of fresh) {
    const reading = readings.get(id);
    if (reading !== undefined) own.set(id, reading);
  }
  return yield* coverageSteps({ ...after, articles: fresh, readings: own, entities: names.fresh, leaves });
}

/** Other than that of any coverage that has been made whole. */
function fingerprintAfter(whole: Coverage, { fresh, dead }: Drift): string {
  const hash = createHash('sha256').update(whole.fingerprint);
  for (const article of fresh) hash.update(`\0${article.id}\0${article.hash}`);
  for (const id of dead) hash.update(`\n${id}`);
  return hash.digest('hex').slice(0, 16);
}

function newestAfter({ whole, fresh, gone }: Change, articles: readonly Article[]): string | undefined {
  const isLeft = [...gone].every((id) => whole.article(id)?.published?.slice(0, 10) !== whole.newest);
  if (!isLeft) return newestOf(articles);
  return [whole.newest, fresh.newest].reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a));
}

/** A state of the corpus with all that has been read of it. */
export type After = Pick<Ingredients, 'articles' | 'problems' | 'readings' | 'search' | 'corrections'>;

/**
 * The coverage after a small change, in a moment: what the fresh articles say is found beside all that was there, and what has gone is left out. What only a look
 * at everything tells (whether two counts, events, denials or rarer names are the same) is told when the coverage is made whole again; till then its fingerprint differs.
 */
export function* afterSteps(whole: Coverage, after: After, drift: Drift): Steps<Coverage> {
  const { articles, problems, readings, search, corrections = NO_CORRECTIONS } = after;
  const { leaves } = whole.worked;
  const names = yield* namesAfter({ whole, gone: drift.dead, articles, fresh: drift.fresh, readings, corrections });
  const fresh = yield* freshCoverage(drift.fresh, after, names, leaves);
  const change: Change = { whole, gone: drift.dead, fresh };
  yield;
  const made = yield* tablesAfter(change, names);
  const newest = newestAfter(change, articles);
  const coverage: Coverage = {
    articles,
    article: (id) => fresh.article(id) ?? (drift.dead.has(id) ? undefined : whole.article(id)),
    problems,
    readings,
    entities: names.all,
    search,
    fingerprint: fingerprintAfter(whole, drift),
    ...(newest === undefined ? {} : { newest }),
    worked: workedOut(() => coverage, leaves, made),
  };
  return coverage;
}
