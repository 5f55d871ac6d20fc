import { calendarDay, dayNumber, daysInMonth, weekdayOf } from './calendar.ts';

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

/**
 * A stretch of the calendar. `n` counts its unit without gaps, so that the next one is always n + 1: days from 1970-01-01; weeks and
 * weekends by ISO week; months from year 0; quarters, halves and seasons (spring, summer, autumn, winter) likewise; years, decades, centuries.
 */
export interface Period {
  readonly unit: Unit;
  readonly n: number;
}

export const period = (unit: Unit, n: number): Period => ({ unit, n });
export const dayPeriod = (year: number, month: number, day: number): Period =>
  period('day', dayNumber({ year, month, day }));
export const monthPeriod = (year: number, month: number): Period => period('month', year * 12 + month - 1);
export const shifted = ({ unit, n }: Period, by: number): Period => ({ unit, n: n + by });

/** Days of the Monday that begins the week. */
const mondayOf = (week: number): number => week * 7 - 3;

/** How many of these make a year. */
const PER_YEAR: Partial<Record<Unit, number>> = { month: 12, quarter: 4, half: 2, season: 4 };

const firstOfMonth = (n: number): number =>
  dayNumber({ year: Math.floor(n / 12), month: (((n % 12) + 12) % 12) + 1, day: 1 });

/** Spring begins in March; winter runs over the turn of the year that follows. */
const SEASON_MONTHS = 3;

/** Before the year 1, the 470s are 479-470 BC and the 4th century is 400-301 BC: counted from their ends. */
export function firstDay({ unit, n }: Period): number {
  switch (unit) {
    case 'day':
      return n;
    case 'week':
      return mondayOf(n);
    case 'weekend':
      return mondayOf(n) + 5;
    case 'month':
      return firstOfMonth(n);
    case 'quarter':
      return firstOfMonth(n * 3);
    case 'half':
      return firstOfMonth(n * 6);
    case 'season':
      return firstOfMonth(n * SEASON_MONTHS + 2);
    case 'year':
      return firstOfMonth(n * 12);
    case 'decade':
      return firstOfMonth(n * 120 + (n < 0 ? 24 : 0));
    case 'century':
      return firstOfMonth(n * 1200 + (n < 0 ? 12 : 0));
  }
}

export const lastDay = (of: Period): number =>
  of.unit === 'weekend' ? mondayOf(of.n) + 6 : firstDay(shifted(of, 1)) - 1;

/** The period of that unit which holds the day. */
export function periodAround(unit: Unit, day: number): Period {
  if (unit === 'day') return period('day', day);
  if (unit === 'week' || unit === 'weekend') return period(unit, Math.floor((day + 3) / 7));
  const { year, month } = calendarDay(day);
  if (unit === 'year') return period('year', year);
  if (unit === 'decade') return period('decade', Math.floor(year / 10));
  if (unit === 'century') return period('century', Math.floor(year / 100));
  const months = year * 12 + month - 1;
  if (unit === 'season') return period('season', Math.floor((months - 2) / SEASON_MONTHS));
  return period(unit, Math.floor(months / (12 / (PER_YEAR[unit] ?? 12))));
}

/** The year in which the period begins. */
export const yearOf = (of: Period): number => calendarDay(firstDay(of)).year;

/** Whether the calendar has such a day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

export { weekdayOf };
