import type { Article } from '../../articles/article.ts';
import { type DayNumber, dayNumber, type Gist } from './gist.ts';

/** ISO days, both included. */
export interface Days {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export const isLimited = ({ from, to }: Days): boolean => from !== undefined || to !== undefined;

/** inside: all of it; across: it reaches beyond the days asked for; open: the text does not settle it; outside: none of it. */
export type Fit = 'inside' | 'across' | 'open' | 'outside';

function fitOf({ first, last }: Gist, from: DayNumber, to: DayNumber): Fit {
  if (from > 0 && last > 0 && last < from) return 'outside';
  if (to > 0 && first > to) return 'outside';
  if (first === 0 || last === 0) return 'open';
  return first >= from && (to === 0 || last <= to) ? 'inside' : 'across';
}

/** A single event that a report gives no day for lies shortly before it, or is none of ours. */
const TOLD_FOR = 7;
const DAY = 86_400_000;

const later = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** Without any word on the time: a total is for no time at all; an event of a dated report may be of those days. */
function fitOfUntimed({ isTotal }: Gist, { published }: Article, { from, to }: Days): Fit {
  const printed = published?.slice(0, 10);
  if (isTotal) return 'outside';
  if (printed === undefined) return 'open';
  return (from === undefined || printed >= from) && (to === undefined || printed <= to) ? 'open' : 'outside';
}

/** How a figure's time lies to the days asked for. A total for a longer time than asked answers nothing: it is across. */
export function fittingTo(days: Days): (gist: Gist, article: Article) => Fit {
  const [from, to] = [dayNumber(days.from), dayNumber(days.to)];
  const toldIn = { from: days.from, to: days.to === undefined ? undefined : later(days.to, TOLD_FOR) };
  return (gist, article) => (gist.isTimed ? fitOf(gist, from, to) : fitOfUntimed(gist, article, toldIn));
}
