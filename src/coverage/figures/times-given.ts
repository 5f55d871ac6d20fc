import type { When } from '../../extraction/reading.ts';
import type { ToldFigure } from './told.ts';

type Dated = Extract<When, { from: string }>;

/** For which times figures are given: totals for their periods, newest first; how many single events. */
export function timesGiven(figures: readonly ToldFigure[]): {
  readonly totals: readonly Dated[];
  readonly events: number;
} {
  const periods = new Map<string, Dated>();
  for (const { figure, when } of figures)
    if (figure.scope === 'total' && when !== null && 'from' in when) periods.set(`${when.from} ${when.to}`, when);
  const totals = [...periods.values()].sort((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : 0));
  return { totals, events: figures.filter(({ figure }) => figure.scope === 'event').length };
}
