import type { Meaning } from '../meaning.ts';
import { dayPeriod, isDay } from '../period.ts';

/** A day of a month, with or without its year; null where no calendar has it ("30 February"). */
export function dayOfMonth(year: number | null, month: number | null, day: number): Meaning | null {
  if (month === null || !isDay(year ?? 2000, month, day)) return null;
  if (year !== null) return { is: 'period', period: dayPeriod(year, month, day) };
  return { is: 'yearless', unit: 'day', index: month, day, lean: 'tense' };
}
