import { isoDay } from './calendar.ts';
import { mentionsIn } from './mentions.ts';
import { dayPeriod, firstDay, isDay, lastDay, monthPeriod, type Period, period } from './period.ts';
import { RULES } from './rules.ts';

/** ISO days, both included. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

const range = (first: Period, last: Period): DayRange => ({ from: isoDay(firstDay(first)), to: isoDay(lastDay(last)) });

/**
 * A date as people type it into an option: `2022`, `2022-11`, `2022-11-30`, `November 2022`, `30 November 2022`, `Nov 30, 2022`, `summer 2022`,
 * `the 1990s`, `2007-2015`. Null for anything that names no day, month or year of its own: `yesterday`, `March`, `2022-13`, `soon`.
 */
export function readDateOption(typed: string): DayRange | null {
  const text = typed.trim();
  const plain = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (plain !== null) return plainRange(plain);
  if (text.length > 60) return null;
  const capital = text.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
  const mentions = mentionsIn(capital, RULES).filter(({ meaning }) => meaning.is === 'period');
  const [first] = mentions;
  const last = mentions.at(-1);
  if (first?.meaning.is !== 'period' || last?.meaning.is !== 'period' || mentions.length > 2) return null;
  if (first.start > 0 && !/^(?:In|On|The|Since|From|Year)\s$/.test(capital.slice(0, first.start))) return null;
  if (last.end < text.length || firstDay(last.meaning.period) < firstDay(first.meaning.period)) return null;
  return range(first.meaning.period, last.meaning.period);
}

function plainRange([, y, m, d]: RegExpExecArray): DayRange | null {
  const [year, month, day] = [Number(y), Number(m ?? 1), Number(d ?? 1)];
  if (year === 0 || !isDay(year, month, day)) return null;
  const of =
    d !== undefined ? dayPeriod(year, month, day) : m !== undefined ? monthPeriod(year, month) : period('year', year);
  return range(of, of);
}
