import { calendarDay, dayNumber, isoDay, weekdayOf } from './calendar.ts';
import { firstDay, type Period } from './period.ts';

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** 1998 -> `1998`; -479 -> `BC0480`. */
function yearValue(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}

/** ISO 8601: the week belongs to the year of its Thursday. */
function weekValue(monday: number): string {
  const { year } = calendarDay(monday + 3);
  const fourth = dayNumber({ year, month: 1, day: 4 });
  const firstMonday = fourth - weekdayOf(fourth) + 1;
  return `${yearValue(year)}-W${String((monday - firstMonday) / 7 + 1).padStart(2, '0')}`;
}

function dayValue(day: number): string {
  const { year } = calendarDay(day);
  return `${yearValue(year)}${isoDay(day).slice(-6)}`;
}

/** 195 -> `195`, the 1950s; 19 -> `19`, the 20th century; -48 -> `BC047`, the 470s BC. */
const wideValue = (n: number, digits: number): string =>
  n >= 0 ? String(n).padStart(digits, '0') : `BC${String(-n - 1).padStart(digits, '0')}`;

/** The TIMEX3 value: 2022-11-30, 2013-W11, 2013-W11-WE, 2022-11, 2022-Q3, 2022-H1, 2012-SU, 2022, 199, 19, BC0480-08. */
export function timexValue(of: Period): string {
  const day = firstDay(of);
  const { year, month } = calendarDay(day);
  switch (of.unit) {
    case 'day':
      return dayValue(day);
    case 'week':
      return weekValue(day);
    case 'weekend':
      return `${weekValue(day - 5)}-WE`;
    case 'month':
      return `${yearValue(year)}-${String(month).padStart(2, '0')}`;
    case 'quarter':
      return `${yearValue(year)}-Q${(month + 2) / 3}`;
    case 'half':
      return `${yearValue(year)}-H${month > 6 ? 2 : 1}`;
    case 'season':
      return `${yearValue(year)}-${SEASONS[((of.n % 4) + 4) % 4]}`;
    case 'year':
      return yearValue(of.n);
    case 'decade':
      return wideValue(of.n, 3);
    case 'century':
      return wideValue(of.n, 2);
  }
}
