import type { Rule } from './meaning.ts';
import { ago } from './rules/ago.ts';
import { ancientYear } from './rules/ancient-year.ts';
import { century } from './rules/century.ts';
import { clock } from './rules/clock.ts';
import { dayMonth } from './rules/day-month.ts';
import { decade } from './rules/decade.ts';
import { duration } from './rules/duration.ts';
import { every } from './rules/every.ts';
import { holiday } from './rules/holiday.ts';
import { later } from './rules/later.ts';
import { month } from './rules/month.ts';
import { monthDay } from './rules/month-day.ts';
import { monthDayBare } from './rules/month-day-bare.ts';
import { monthYear } from './rules/month-year.ts';
import { nearDay } from './rules/near-day.ts';
import { nearPeriod } from './rules/near-period.ts';
import { numericDate } from './rules/numeric-date.ts';
import { quarter } from './rules/quarter.ts';
import { season } from './rules/season.ts';
import { thatPeriod } from './rules/that-period.ts';
import { thePeriod } from './rules/the-period.ts';
import { vagueDuration } from './rules/vague-duration.ts';
import { vagueTime } from './rules/vague-time.ts';
import { weekday } from './rules/weekday.ts';
import { year } from './rules/year.ts';

/** In order: where two rules claim the same words, the longer claim wins, then the earlier rule. */
export const RULES: readonly Rule[] = [
  numericDate,
  dayMonth,
  monthDay,
  monthYear,
  ago,
  later,
  nearDay,
  nearPeriod,
  thatPeriod,
  thePeriod,
  quarter,
  season,
  century,
  decade,
  ancientYear,
  year,
  weekday,
  month,
  holiday,
  monthDayBare,
  every,
  duration,
  vagueDuration,
  clock,
  vagueTime,
];
