import type { Article } from '../../articles/article.ts';
import { spanIn } from '../../articles/span.ts';
import type { Precision, TimeExpression, When } from '../reading.ts';
import { BASIS, OPEN, openReason } from './basis.ts';
import { isoDay } from './calendar.ts';
import { joinRanges } from './join-ranges.ts';
import type { Meaning, Mention } from './meaning.ts';
import { firstDay, lastDay, type Period, period, yearOf } from './period.ts';
import { readBeside, readOn } from './resolve.ts';
import { type Placed, placeMentions, type Story, storyOf } from './story.ts';
import { timexValue } from './timex-value.ts';

/** A date that the text has given, for others to lean on. */
interface Given {
  readonly period: Period;
  readonly paragraph: number;
  /** The paragraph begins with it: "3 May 2015: …". */
  readonly opens: boolean;
}

interface Resolved {
  readonly period: Period;
  readonly basis: string;
}

/** Every date, time, duration and set of the article, in reading order. */
export function findDates(article: Article): readonly TimeExpression[] {
  const placed = placeMentions(article);
  const story = storyOf(article, placed);
  const found: TimeExpression[] = [];
  let given: Given | null = null;
  for (const one of placed) {
    const resolved = resolve(one, story, given);
    const expression = express(article, one, story, resolved);
    if (expression === null) continue;
    found.push(expression);
    if (resolved !== null && one.paragraph.kind === 'body' && canCarry(one) && !strays(resolved.period, given, one))
      given = { period: resolved.period, paragraph: one.paragraph.number, opens: opens(one.mention) };
  }
  return joinRanges(article, found);
}

/** A comparison ("than in 2021") carries no later date; nor does a decade or a century. */
function canCarry({ mention, paragraph }: Placed): boolean {
  if (mention.meaning.is === 'period' && ['decade', 'century'].includes(mention.meaning.period.unit)) return false;
  return !/\b(?:than|compared (?:to|with))\s(?:in\s)?$/i.test(
    paragraph.text.slice(Math.max(0, mention.start - 20), mention.start),
  );
}

/** A bare year more than ten years back is an aside of the story ("the worst since 1812"), unless it opens the paragraph. */
function strays(of: Period, given: Given | null, { mention }: Placed): boolean {
  if (given === null || of.unit !== 'year' || mention.start < 12) return false;
  return yearOf(of) < yearOf(given.period) - 10;
}

const OPENING = 12;

const opens = ({ start }: Mention): boolean => start <= OPENING;

/** In the same paragraph; or one opens the next paragraph: "That year, …", "The following month …", and after a paragraph that a day opens "On 6 May, …". */
function isNear(mention: Mention, paragraph: number, given: Given): boolean {
  if (paragraph === given.paragraph) return true;
  if (paragraph !== given.paragraph + 1 || !opens(mention)) return false;
  return countsFromText(mention.meaning) || (given.opens && given.period.unit === 'day');
}

function resolve({ mention, paragraph, tense }: Placed, story: Story, given: Given | null): Resolved | null {
  const { meaning } = mention;
  if (meaning.is === 'period') return { period: meaning.period, basis: BASIS.stated };
  if (meaning.is === 'bareYear')
    return story.ancient ? { period: period('year', 1 - meaning.year), basis: BASIS.text } : null;
  const near = given !== null && (story.narrative || isNear(mention, paragraph.number, given));
  const beside = given !== null && near && leansOnText(meaning, story) ? readBeside(meaning, given.period) : null;
  if (beside !== null) return { period: beside, basis: BASIS.text };
  if (countsFromText(meaning)) return null;
  const read = story.published === null ? null : readOn(meaning, story.published, tense);
  return read === null ? null : { period: read, basis: BASIS.published };
}

/** "The following day", "two weeks earlier", "May of that year" count from the story, never from the day of publication. */
const countsFromText = (meaning: Meaning): boolean =>
  (meaning.is === 'shift' && meaning.anchor === 'text') ||
  (meaning.is === 'yearless' && (meaning.fromText === true || meaning.ofYear?.anchor === 'text'));

/** With a date of publication only "three days later" and "that year" lean on the text first. */
function leansOnText(meaning: Meaning, story: Story): boolean {
  if (countsFromText(meaning) || (meaning.is === 'shift' && meaning.anchor === 'either')) return true;
  if (meaning.is === 'clock' || meaning.is === 'monthday') return true;
  return meaning.is === 'yearless' && story.published === null && meaning.lean !== 'last' && meaning.lean !== 'this';
}

function express(article: Article, one: Placed, story: Story, resolved: Resolved | null): TimeExpression | null {
  const { mention, paragraph } = one;
  const { meaning } = mention;
  const base = { span: spanIn(article, paragraph, mention), rule: mention.rule };
  if (meaning.is === 'duration') return { ...base, type: 'DURATION', value: meaning.value };
  if (meaning.is === 'set') return { ...base, type: 'SET', value: meaning.value };
  const words = paragraph.text.slice(mention.start, mention.end);
  if (meaning.is === 'vague')
    return { ...base, type: 'DATE', value: meaning.value, when: { unresolved: openReason(words, OPEN.writing) } };
  if (resolved === null)
    return meaning.is === 'bareYear'
      ? null
      : { ...base, type: typeOf(meaning), value: null, when: open(one, story, words) };
  const clock = 'clock' in meaning ? meaning.clock : undefined;
  const value = timexValue(resolved.period) + (clock ?? '');
  return { ...base, type: typeOf(meaning), value, when: interval(resolved, clock !== undefined) };
}

const typeOf = (meaning: Meaning): 'DATE' | 'TIME' =>
  'clock' in meaning && meaning.clock !== undefined ? 'TIME' : 'DATE';

const PRECISION: Readonly<Record<Period['unit'], Precision>> = {
  day: 'day',
  week: 'week',
  weekend: 'interval',
  month: 'month',
  quarter: 'quarter',
  half: 'interval',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

const interval = ({ period, basis }: Resolved, timed: boolean): When => ({
  from: isoDay(firstDay(period)),
  to: isoDay(lastDay(period)),
  precision: timed ? 'time' : PRECISION[period.unit],
  basis,
});

/** Not dated, with the bounds that the text proves: what the words would mean on the first and the last day on which it can have been written. */
function open({ mention: { meaning } }: Placed, story: Story, words: string): When {
  const fromText = countsFromText(meaning);
  const why = fromText
    ? OPEN.text
    : meaning.is === 'yearless' && meaning.ofYear === undefined
      ? OPEN.year
      : OPEN.writing;
  const unresolved = openReason(words, why);
  if (fromText) return { unresolved };
  const earliest = story.writtenFrom === null ? null : readOn(meaning, story.writtenFrom, 'firm');
  const latest = story.writtenTo === null ? null : readOn(meaning, story.writtenTo, 'future');
  return {
    unresolved,
    ...(earliest === null ? {} : { notBefore: isoDay(firstDay(earliest)) }),
    ...(latest === null ? {} : { notAfter: isoDay(lastDay(latest)) }),
  };
}
