import type { Span } from '../../articles/span.ts';
import type { Precision, When } from '../../extraction/reading.ts';
import type { Steps } from '../../search/steps.ts';
import type { CoveredEvent } from './timeline.ts';

/** Beyond so many events only reports in the same words and of the same day are looked for among neighbours. */
const MOST_COMPARED = 40;

/** An event with the words that tell it. */
export interface Report {
  readonly event: CoveredEvent;
  readonly terms: ReadonlySet<string>;
  /** The kinds of incident that it speaks of. */
  readonly incidents: ReadonlySet<number>;
}

/** "Three died in a fire in Senn on Monday" and "five died in a flood in Senn on Monday" share nearly all their words. */
function areOthers({ incidents: a }: Report, { incidents: b }: Report): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const kind of a) if (b.has(kind)) return false;
  return true;
}

/** Whether the longer one says so great a share of the shorter one's words; ends with the first that is one too many. */
function alike(a: Report, b: Report, least: number): boolean {
  const [few, many] = a.terms.size <= b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms];
  let same = few.size;
  for (const term of few) if (!many.has(term) && --same / few.size < least) return false;
  return same > 0;
}

/** How many of the words must be the same: half on one and the same day, more in one month or year, most without dates. */
const ONE_DAY = 0.5;
const DATED = 0.6;
const UNDATED = 0.7;

const isOneDay = (when: When): boolean => 'from' in when && when.from === when.to;

/** Two articles tell the same when their dates meet and enough of the words are the same. */
function sameEvent(a: Report, b: Report): boolean {
  if (a.event.span.article === b.event.span.article)
    return sameSpan(a.event.span, b.event.span) && sameWhen(a.event.when, b.event.when);
  const dates = datesMeet(a.event.when, b.event.when);
  if (dates === false || areOthers(a, b)) return false;
  return alike(a, b, dates === null ? UNDATED : isOneDay(a.event.when) && isOneDay(b.event.when) ? ONE_DAY : DATED);
}

const sameSpan = (a: Span, b: Span): boolean => a.paragraph === b.paragraph && a.start === b.start;
const sameWhen = (a: When, b: When): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Null where one of them is not dated. */
function datesMeet(a: When, b: When): boolean | null {
  if (!('from' in a) || !('from' in b)) return null;
  return a.from <= b.to && b.from <= a.to && (fineness(a) === fineness(b) || wide(a) || wide(b));
}

/** A time of day is as good as its day. */
const fineness = ({ precision }: Extract<When, { from: string }>): Precision =>
  precision === 'time' ? 'day' : precision;

const wide = (when: Extract<When, { from: string }>): boolean =>
  when.precision === 'month' || when.precision === 'week';

/** Written out: it runs a thousand times for every report. */
function isAmong(group: readonly Report[], report: Report): boolean {
  for (const other of group) if (sameEvent(other, report)) return true;
  return false;
}

/** The groups that told of a word last, the last one at the end. */
function remember(byTerm: Map<string, number[]>, term: string, group: number): void {
  const list = byTerm.get(term);
  if (list === undefined) {
    byTerm.set(term, [group]);
    return;
  }
  const before = list.indexOf(group);
  if (before >= 0) list.splice(before, 1);
  list.push(group);
  if (list.length > MOST_COMPARED) list.shift();
}

/** One event for all its reports: the most precise and then the earliest one speaks, the others are named. */
export function* mergeSteps(reports: readonly Report[]): Steps<readonly CoveredEvent[]> {
  const groups: Report[][] = [];
  const byTerm = new Map<string, number[]>();
  /** The last report that a group was held against. */
  const heldAgainst = new Int32Array(reports.length).fill(-1);
  for (const [number, report] of reports.entries()) {
    const home = homeOf(report, (group) => {
      if (heldAgainst[group] === number) return false;
      heldAgainst[group] = number;
      return isAmong(groups[group] ?? [], report);
    });
    const group = home ?? groups.push([]) - 1;
    groups[group]?.push(report);
    for (const term of report.terms) remember(byTerm, term, group);
    yield;
  }
  return groups.map(joined);

  function homeOf({ terms }: Report, isHome: (group: number) => boolean): number | undefined {
    for (const term of terms) {
      const home = byTerm.get(term)?.find(isHome);
      if (home !== undefined) return home;
    }
    return undefined;
  }
}

function joined(reports: readonly Report[]): CoveredEvent {
  const [first, ...rest] = [...reports].sort((a, b) => b.event.weight - a.event.weight).map(({ event }) => event);
  if (first === undefined) throw new Error('a group of no reports');
  const others = rest.filter(({ span }, at) => rest.findIndex((one) => one.span.article === span.article) === at);
  return { ...first, also: others.filter(({ span }) => span.article !== first.span.article).map(({ span }) => span) };
}
