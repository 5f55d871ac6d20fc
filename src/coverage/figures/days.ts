import type { When } from '../../extraction/reading.ts';
import type { ToldFigure } from './told.ts';

/** ISO days, both included. */
export interface Days {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export const isLimited = ({ from, to }: Days): boolean => from !== undefined || to !== undefined;

/** inside: all of it; across: it reaches beyond the days asked for; open: the text does not settle it; outside: none of it. */
export type Fit = 'inside' | 'across' | 'open' | 'outside';

function fitOf(when: When, { from, to }: Days): Fit {
  const first = 'from' in when ? when.from : when.notBefore;
  const last = 'from' in when ? when.to : when.notAfter;
  if (from !== undefined && last !== undefined && last < from) return 'outside';
  if (to !== undefined && first !== undefined && first > to) return 'outside';
  if (first === undefined || last === undefined) return 'open';
  return (from === undefined || first >= from) && (to === undefined || last <= to) ? 'inside' : 'across';
}

/** A single event that a report gives no day for lies shortly before it, or is none of ours. */
const TOLD_FOR = 7;
const DAY = 86_400_000;

const later = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** Without any word on the time: a total is for no time at all; an event of a dated report may be of those days. */
function fitOfUntimed({ article, figure }: ToldFigure, { from, to }: Days): Fit {
  const printed = article.published?.slice(0, 10);
  if (figure.scope === 'total') return 'outside';
  if (printed === undefined) return 'open';
  return (from === undefined || printed >= from) && (to === undefined || printed <= later(to, TOLD_FOR))
    ? 'open'
    : 'outside';
}

/** How a figure's time lies to the days asked for. A total for a longer time than asked answers nothing: it is across. */
export const fitIn = (told: ToldFigure, days: Days): Fit =>
  told.meantWhen === null ? fitOfUntimed(told, days) : fitOf(told.meantWhen, days);
