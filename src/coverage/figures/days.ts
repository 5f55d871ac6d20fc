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

/** What was published is known to have happened by then. */
function knownBy(told: ToldFigure): When {
  const published = told.article.published?.slice(0, 10);
  const open = { unresolved: '', ...(published === undefined ? {} : { notAfter: published }) };
  const { meantWhen: when } = told;
  return when === null ? open : 'from' in when ? when : { ...open, ...when };
}

/** How a figure's time lies to the days asked for. A total for a longer time than asked answers nothing: it is across. */
export const fitIn = (told: ToldFigure, days: Days): Fit => fitOf(knownBy(told), days);
