import { calendarDay } from './calendar.ts';
import type { Meaning, Mention } from './meaning.ts';
import { dayPeriod, firstDay, isDay, monthPeriod, yearOf } from './period.ts';

type Dated = Extract<Meaning, { clock?: string }>;

const isDayLike = (meaning: Meaning): boolean =>
  meaning.is === 'weekday' ||
  meaning.is === 'monthday' ||
  (meaning.is === 'period' && meaning.period.unit === 'day') ||
  (meaning.is === 'yearless' && meaning.unit === 'day') ||
  (meaning.is === 'shift' && meaning.unit === 'day');

const hasClock = (meaning: Meaning): boolean =>
  'clock' in meaning && meaning.clock !== undefined && meaning.is !== 'clock';

/** "15:00 GMT" + "Saturday", "the night of" + "8 February", "Wednesday" + "night", "Friday" + "at 10 p.m.": one expression. */
export function joinClocks(mentions: readonly Mention[], text: string): readonly Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const merged = last === undefined ? null : merge(last, mention, text.slice(last.end, mention.start));
    if (merged === null) joined.push(mention);
    else joined[joined.length - 1] = merged;
  }
  return joined.filter(({ meaning }) => meaning.is !== 'clock' || /\d/.test(meaning.clock));
}

function merge(a: Mention, b: Mention, between: string): Mention | null {
  if (!/^(?:,?\s(?:(?:on|of|at|in|around|about|in the|at around)\s(?:the\s)?)?|\s?)$/.test(between)) return null;
  const [clock, day] =
    a.meaning.is === 'clock' ? [a.meaning, b] : b.meaning.is === 'clock' ? [b.meaning, a] : [null, b];
  if (clock === null || !isDayLike(day.meaning) || hasClock(day.meaning)) return null;
  if (!/\d/.test(clock.clock) && b.meaning.is === 'clock' && /,/.test(between)) return null;
  return {
    start: a.start,
    end: b.end,
    rule: day.rule,
    meaning: { ...(day.meaning as Dated), clock: clock.clock } as Meaning,
  };
}

/** "March last year", "5 May of the same year", "November of the following year": one expression. */
export function joinYears(mentions: readonly Mention[], text: string): readonly Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const merged = last === undefined ? null : withNamedYear(last, mention, text.slice(last.end, mention.start));
    if (merged === null) joined.push(mention);
    else joined[joined.length - 1] = merged;
  }
  return joined;
}

function withNamedYear(a: Mention, b: Mention, between: string): Mention | null {
  if (a.meaning.is !== 'yearless' || a.meaning.lean !== 'tense') return null;
  if (b.meaning.is !== 'shift' || b.meaning.unit !== 'year' || !/^,?\s(?:of\s)?$/.test(between)) return null;
  const { by, anchor } = b.meaning;
  return { ...a, end: b.end, meaning: { ...a.meaning, ofYear: { by, anchor } } };
}

/** "between March and June 2022", "from 3 May to 7 June 2010": the first takes the year that stands with the second. */
export function borrowYears(mentions: readonly Mention[], text: string): readonly Mention[] {
  return mentions.map((mention, at) => {
    const next = mentions[at + 1];
    if (next === undefined || mention.meaning.is !== 'yearless' || next.meaning.is !== 'period') return mention;
    if (!/^(?:,?\s(?:and|to|or|through|until)\s(?:the\s)?|\s?[-–—]\s?|,\s)$/.test(text.slice(mention.end, next.start)))
      return mention;
    return { ...mention, meaning: withYear(mention.meaning, next.meaning) };
  });
}

function withYear(meaning: Extract<Meaning, { is: 'yearless' }>, next: Extract<Meaning, { is: 'period' }>): Meaning {
  if (!['day', 'month'].includes(next.period.unit)) return meaning;
  const { month } = calendarDay(firstDay(next.period));
  const year = yearOf(next.period) - (meaning.index > month ? 1 : 0);
  if (meaning.unit === 'month') return { is: 'period', period: monthPeriod(year, meaning.index) };
  const { day = 1 } = meaning;
  return meaning.unit === 'day' && isDay(year, meaning.index, day)
    ? { is: 'period', period: dayPeriod(year, meaning.index, day) }
    : meaning;
}
