import { type FigureTable, figureTable } from '../figures/figure-table.ts';
import { type CoveredFigure, everyFigure, type FigureFindings } from '../figures/figures.ts';
import { gistsAfter } from '../figures/gist.ts';
import { gravestFirst } from '../figures/gravest.ts';
import type { ToldFigure } from '../figures/told.ts';
import { whereaboutsAfter } from '../figures/whereabouts.ts';
import { bothRows } from '../rows.ts';
import { type Change, type Gone, goneAmong, numbersOf, postingsAfter, thingsAfter } from './change.ts';

function byVictimAfter(whole: FigureTable, fresh: FigureTable, gone: Gone): ReadonlyMap<string, readonly number[]> {
  const { get } = postingsAfter(whole.byVictim, fresh.byVictim, gone);
  const words = new Set([...whole.byVictim.keys(), ...fresh.byVictim.keys()]);
  return new Map([...words].map((victim) => [victim, get(victim) ?? []]));
}

/** Every figure after a change, and the spans around them. */
export function figuresAfter(change: Change): FigureTable {
  const whole = change.whole.worked.table(figureTable);
  const fresh = change.fresh.worked.table(figureTable);
  const spans = whole.spans.length;
  const goneSpans = goneAmong(spans, whole.byPlace, change);
  const gone = new Uint8Array(whole.told.length);
  for (const span of numbersOf(goneSpans)) for (const figure of whole.ofSpan(span)) gone[figure] = 1;
  return {
    told: thingsAfter<ToldFigure>(whole.told, fresh.told, gone),
    gists: gistsAfter(whole.gists, fresh.gists),
    where: whereaboutsAfter(whole.where, fresh.where, spans),
    spans: bothRows(whole.spans, fresh.spans),
    byTerm: postingsAfter(whole.byTerm, fresh.byTerm, goneSpans),
    byPlace: postingsAfter(whole.byPlace, fresh.byPlace, goneSpans),
    ofSpan: (span) =>
      span < spans ? whole.ofSpan(span) : fresh.ofSpan(span - spans).map((figure) => figure + gone.length),
    byVictim: byVictimAfter(whole, fresh, gone),
  };
}

/** Without what has gone; a rival whose count has gone stands for itself. */
function left(found: readonly CoveredFigure[], { gone }: Change): readonly CoveredFigure[] {
  const kept: CoveredFigure[] = [];
  let isLed = false;
  for (const { told, history, rival } of found) {
    if (!rival) isLed = false;
    if (gone.has(told.article.id)) continue;
    kept.push({
      told,
      history: history.some(({ article }) => gone.has(article.id))
        ? history.filter(({ article }) => !gone.has(article.id))
        : history,
      rival: rival && isLed,
    });
    isLed = true;
  }
  return kept;
}

/** Fresh counts stand where their gravity puts them; which of them are the same as others is seen when the coverage is made whole. */
export function everyFigureAfter(change: Change): FigureFindings {
  const found = [...left(change.whole.worked.table(everyFigure).found, change)];
  let at = found.length;
  for (const one of change.fresh.worked.table(everyFigure).found) {
    const place = found.findIndex(({ told, rival }) => !rival && gravestFirst(one.told, told) < 0);
    at = one.rival ? at + 1 : place < 0 ? found.length : place;
    found.splice(at, 0, one);
  }
  return { found, undated: [], outside: [] };
}
