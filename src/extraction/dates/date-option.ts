import { isoDay, readIsoDay } from './calendar.ts';
import { joinYears } from './join-mentions.ts';
import type { Meaning, Mention } from './meaning.ts';
import { mentionsIn } from './mentions.ts';
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
} from './period.ts';
import { readOn } from './resolve.ts';
import { STEPS } from './rules/ago.ts';
import { readNumber } from './words.ts';

/** ISO days, both included. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

const LONGEST = 60;
const LEAD = /^(?:in|on|the|since|from|year|during)\s/i;

const range = (first: Period, last: Period): DayRange => ({ from: isoDay(firstDay(first)), to: isoDay(lastDay(last)) });

/**
 * A date as people type it into an option: `2022`, `2022-11`, `2022-11-30`, `November 2022`, `30 November 2022`, `Nov 30, 2022`, `summer 2022`,
 * `the 1990s`, `2007-2015`; seen from `now` also `yesterday`, `last week`, `Monday`, `March`, `three days ago`, `last 7 days`.
 * Null for anything else: `2022-13`, `soon`, `the war`, `2022-02-30`, `last attack`.
 */
export function readDateOption(typed: string, now?: Date): DayRange | null {
  const text = typed.trim().replace(/\s+/g, ' ');
  const plain = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/.exec(text);
  if (plain !== null) return plainRange(plain);
  if (text === '' || text.length > LONGEST) return null;
  const today = now === undefined ? null : readIsoDay(now.toISOString());
  // Behind "in", "march" is the month and not the walk.
  return (
    (today === null ? null : stretchUpTo(text, today)) ??
    namedRange(asInNews(text), today) ??
    namedRange(`in ${asInNews(text)}`, today)
  );
}

/** "march" and "last tuesday" as the news writes them. */
const SMALL =
  /^(?:In|On|The|Of|Since|From|Last|Next|This|Past|To|And|Until|Early|Late|Mid|End|Ago|Days?|Weeks?|Months?|Years?|Yesterday|Today|Tomorrow)$/;

const asInNews = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b[a-z]+/g, (word) => {
      const capital = word.charAt(0).toUpperCase() + word.slice(1);
      return SMALL.test(capital) ? word : capital;
    })
    .replace(/(?<=\d)(?:St|Nd|Rd|Th|S)\b/g, (ending) => ending.toLowerCase());

function namedRange(text: string, today: number | null): DayRange | null {
  const mentions = joinYears(mentionsIn(text), text);
  const periods = mentions.map(({ meaning }) => periodOf(meaning, today));
  const [first, second] = periods;
  if (mentions.length > 2 || first === null || first === undefined || second === null) return null;
  const last = second ?? first;
  if (!fillsAll(text, mentions) || firstDay(last) < firstDay(first)) return null;
  return range(first, last);
}

/** Nothing is left over but little words: "since 2019", "March to June 2022"; not "soon after 2019". */
function fillsAll(text: string, mentions: readonly Mention[]): boolean {
  const [first, second] = mentions;
  const end = (second ?? first)?.end ?? 0;
  const lead = text.slice(0, first?.start ?? 0);
  const between = second === undefined ? '' : text.slice(first?.end, second.start);
  return (
    (lead === '' || LEAD.test(lead)) &&
    /^[.?!]?$/.test(text.slice(end)) &&
    (second === undefined || /^\s?(?:-|–|to|and|until|through)\s?$/.test(between))
  );
}

function periodOf(meaning: Meaning, today: number | null): Period | null {
  if (meaning.is === 'period') return meaning.period;
  return today === null || (meaning.is === 'shift' && meaning.anchor === 'text')
    ? null
    : readOn(meaning, today, 'firm');
}

/** "last 7 days", "past two weeks": up to today. */
function stretchUpTo(text: string, today: number): DayRange | null {
  const match = /^(?:in |over )?(?:the )?(?:last|past) (\d{1,3}|[a-z]+(?:-[a-z]+)?) (day|week|month|year)s$/i.exec(
    text,
  );
  const count = match === null ? null : readNumber((match[1] ?? '').toLowerCase());
  const step = STEPS[(match?.[2] ?? '').toLowerCase()];
  if (count === null || step === undefined || !Number.isInteger(count) || count < 1) return null;
  const [unit, size] = step;
  const from =
    unit === 'day' || unit === 'week'
      ? today - count * size * (unit === 'week' ? 7 : 1) + 1
      : monthsBack(today, count, unit);
  return { from: isoDay(from), to: isoDay(today) };
}

const monthsBack = (today: number, count: number, unit: string): number => {
  const there = shifted(periodAround('month', today), -count * (unit === 'year' ? 12 : 1));
  return Math.min(firstDay(there) + (today - firstDay(periodAround('month', today))), lastDay(there));
};

function plainRange([, y, m, d]: RegExpExecArray): DayRange | null {
  const [year, month, day] = [Number(y), Number(m ?? 1), Number(d ?? 1)];
  if (year === 0 || !isDay(year, month, day)) return null;
  const of =
    d !== undefined ? dayPeriod(year, month, day) : m !== undefined ? monthPeriod(year, month) : period('year', year);
  return range(of, of);
}
