import { calendarDay, weekdayOf } from './calendar.ts';
import type { Lean, Meaning } from './meaning.ts';
import {
  dayPeriod,
  firstDay,
  isDay,
  lastDay,
  monthPeriod,
  type Period,
  period,
  periodAround,
  shifted,
  yearOf,
} from './period.ts';
import type { Tense } from './tense.ts';

type Yearless = Extract<Meaning, { is: 'yearless' }>;

/** The one of that name in a year; null where the year has none (29 February). */
export function inYear({ unit, index, day = 1 }: Yearless, year: number): Period | null {
  if (unit === 'month') return monthPeriod(year, index);
  if (unit === 'season') return period('season', year * 4 + index);
  if (unit === 'quarter') return period('quarter', year * 4 + index - 1);
  if (unit === 'half') return period('half', year * 2 + index - 1);
  return isDay(year, index, day) ? dayPeriod(year, index, day) : null;
}

const direction = (lean: Lean, tense: Tense): 'back' | 'ahead' | 'same' =>
  lean === 'last'
    ? 'back'
    : lean === 'next'
      ? 'ahead'
      : lean === 'this'
        ? 'same'
        : tense === 'future'
          ? 'ahead'
          : 'back';

/** The nearest one of that name, seen from a day: backwards unless the words or the tense point ahead. */
export function nearestOfName(meaning: Yearless, from: number, tense: Tense): Period | null {
  const { year } = calendarDay(from);
  if (meaning.ofYear !== undefined) return inYear(meaning, year + meaning.ofYear.by);
  const way = direction(meaning.lean, tense);
  if (way === 'same') return inYear(meaning, year);
  const strict = meaning.lean !== 'tense';
  if (!strict && tense !== 'firm' && tense !== 'future') {
    const soon = soonToCome(meaning, from);
    if (soon !== null) return soon;
  }
  const years = way === 'back' ? [1, 0, -1, -2, -3, -4, -5, -6, -7, -8] : [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8];
  for (const step of years) {
    const candidate = inYear(meaning, year + step);
    if (candidate !== null && fits(candidate, from, way, strict)) return candidate;
  }
  return null;
}

/** "Shareholders vote on Oct. 31", written on 27 October: so near ahead, only a verb firmly in the past could mean the one a year ago. */
const SOON = 45;

function soonToCome(meaning: Yearless, from: number): Period | null {
  const { year } = calendarDay(from);
  for (const one of [inYear(meaning, year), inYear(meaning, year + 1)])
    if (one !== null && firstDay(one) > from && firstDay(one) - from <= SOON) return one;
  return null;
}

/** Strictly before or after for "last June" and "next June"; otherwise the one under way counts as well. */
function fits(candidate: Period, from: number, way: 'back' | 'ahead', strict: boolean): boolean {
  if (way === 'back') return strict ? lastDay(candidate) < from : firstDay(candidate) <= from;
  return strict ? firstDay(candidate) > from : lastDay(candidate) >= from;
}

/** The Wednesday meant on a day: the last one up to that day; "last" strictly before it; "next" strictly after; "this" in the same week. */
export function weekdayFrom(weekday: number, lean: Lean, from: number, tense: Tense): Period {
  const way = direction(lean, tense);
  const today = weekdayOf(from);
  if (way === 'same') return period('day', from - today + weekday);
  const back = (today - weekday + 7) % 7;
  if (way === 'back') return period('day', from - (back === 0 && lean === 'last' ? 7 : back));
  const ahead = (weekday - today + 7) % 7;
  return period('day', from + (ahead === 0 && lean === 'next' ? 7 : ahead));
}

function shiftOn({ unit, by, upTo }: Extract<Meaning, { is: 'shift' }>, day: number): Period {
  const there = shifted(periodAround(unit, day), by);
  return upTo === true && firstDay(there) > day ? shifted(there, -1) : there;
}

/** What the words mean to somebody who writes on that day; null where they do not count from there. */
export function readOn(meaning: Meaning, day: number, tense: Tense): Period | null {
  switch (meaning.is) {
    case 'shift':
      return shiftOn(meaning, day);
    case 'weekday':
      return weekdayFrom(meaning.weekday, meaning.lean, day, tense);
    case 'yearless':
      return nearestOfName(meaning, day, tense);
    case 'monthday':
      return dayInMonth(meaning.day, periodAround('month', day), day);
    case 'clock':
      return period('day', day);
    default:
      return null;
  }
}

function dayInMonth(number: number, month: Period, upTo: number): Period | null {
  for (const step of [0, -1, -2]) {
    const candidate = dayOf(shifted(month, step), number);
    if (candidate !== null && candidate.n <= upTo) return candidate;
  }
  return null;
}

function dayOf(month: Period, day: number): Period | null {
  const { year, month: number } = calendarDay(firstDay(month));
  return isDay(year, number, day) ? dayPeriod(year, number, day) : null;
}

const FINENESS: Readonly<Record<Period['unit'], number>> = {
  day: 0,
  weekend: 1,
  week: 1,
  month: 2,
  quarter: 3,
  season: 3,
  half: 4,
  year: 5,
  decade: 6,
  century: 7,
};

/** What the words mean beside a date that the text has just given; null where that date is too coarse to count from. */
export function readBeside(meaning: Meaning, anchor: Period): Period | null {
  if (meaning.is === 'shift') {
    if (FINENESS[meaning.unit] < FINENESS[anchor.unit]) return null;
    return shifted(periodAround(meaning.unit, firstDay(anchor)), meaning.by);
  }
  if (meaning.is === 'yearless') return yearBeside(meaning, anchor);
  if (meaning.is === 'monthday' && FINENESS[anchor.unit] <= FINENESS.month)
    return dayOf(periodAround('month', firstDay(anchor)), meaning.day);
  if (meaning.is === 'clock' && anchor.unit === 'day') return anchor;
  return null;
}

/** A story goes forward: after December 1914 "January" is 1915; beside a bare year it is of that year. */
function yearBeside(meaning: Yearless, anchor: Period): Period | null {
  if (FINENESS[anchor.unit] > FINENESS.year) return null;
  const year = yearOf(anchor);
  if (meaning.ofYear !== undefined)
    return meaning.ofYear.anchor === 'text' ? inYear(meaning, year + meaning.ofYear.by) : null;
  if (anchor.unit === 'year' && meaning.fromText === true && meaning.lean === 'next') return inYear(meaning, year + 1);
  if (anchor.unit === 'year' || meaning.lean === 'this') return inYear(meaning, year);
  const candidates = [year, year + 1, year - 1].map((one) => inYear(meaning, one)).filter((one) => one !== null);
  const distance = (one: Period): number => Math.abs(firstDay(one) - firstDay(anchor));
  if (meaning.lean === 'next') return candidates.find((one) => firstDay(one) > firstDay(anchor)) ?? null;
  const near = candidates.filter((one) => distance(one) <= 184);
  return near[0] ?? inYear(meaning, year);
}
