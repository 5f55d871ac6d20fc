import type { Steps } from '../../search/steps.ts';
import type { Report } from './report.ts';
import { canBeSame, sameCount } from './same-count.ts';
import { areOpposed } from './sides.ts';
import type { ToldFigure } from './told.ts';

/** One count with its earlier reports: "63", before that "45". Never a sum. */
export interface Line {
  readonly latest: ToldFigure;
  /** Reports that gave another number, newest first. */
  readonly history: readonly ToldFigure[];
}

/** Only so many neighbours by a word are compared. */
const MOST_COMPARED = 40;

/** The same as one of them and at odds with none: two quakes do not meet over a report that names no day. */
const belongs = (group: readonly Report[], report: Report): boolean =>
  group.every((other) => canBeSame(other, report)) && group.some((other) => sameCount(other, report));

/** Which groups told of each word last, by effect and word; the last one at the end. */
type Lately = Map<string, Map<string, number[]>>;

function remember(lately: Lately, { told, about }: Report, group: number): void {
  const { effect } = told.figure;
  const own = lately.get(effect) ?? new Map<string, number[]>();
  lately.set(effect, own);
  for (const term of about) {
    const list = own.get(term);
    if (list === undefined) {
      own.set(term, [group]);
      continue;
    }
    const before = list.indexOf(group);
    if (before >= 0) list.splice(before, 1);
    list.push(group);
    if (list.length > MOST_COMPARED) list.shift();
  }
}

/** Marks the groups that told of any of its words last. */
function markNeighbours(lately: Lately, { told, about }: Report, marks: Uint8Array): void {
  const own = lately.get(told.figure.effect);
  marks.fill(0);
  if (own === undefined) return;
  for (const term of about) {
    const list = own.get(term);
    if (list === undefined) continue;
    // Written out: it runs a thousand times for every report.
    for (let at = 0; at < list.length; at++) marks[list[at] as number] = 1;
  }
}

/** Figures that count the same, together; in the order of their first. */
export function* groupSteps(reports: readonly Report[]): Steps<readonly (readonly Report[])[]> {
  const groups: Report[][] = [];
  const lately: Lately = new Map();
  const near = new Uint8Array(reports.length);
  for (const report of reports) {
    markNeighbours(lately, report, near);
    const home = groups.findIndex((group, at) => near[at] === 1 && belongs(group, report));
    const at = home >= 0 ? home : groups.push([]) - 1;
    groups[at]?.push(report);
    remember(lately, report, at);
    yield;
  }
  return groups;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The day a report speaks from: its publication, else the day of what it tells. */
function spokenOn({ article, meantWhen }: ToldFigure): string {
  return article.published ?? (meantWhen !== null && 'from' in meantWhen ? meantWhen.to : '');
}

/** Newest first. Without days, a toll that is said to have moved is newer than one that is not. */
const newestFirst = (a: ToldFigure, b: ToldFigure): number =>
  compare(spokenOn(b), spokenOn(a)) ||
  Number(b.figure.rule === 'toll') - Number(a.figure.rule === 'toll') ||
  Number(a.figure.number === null) - Number(b.figure.number === null);

const numberOf = ({ figure: { number, max } }: ToldFigure): string => `${number} ${max}`;

function lineOf(reports: readonly ToldFigure[]): Line {
  const [latest, ...rest] = [...reports].sort(newestFirst);
  if (latest === undefined) throw new Error('a count without a report');
  const seen = new Set([numberOf(latest)]);
  // Of several that gave a number the first counts: the others repeat it.
  const history = [...rest]
    .sort((a, b) => newestFirst(b, a))
    .filter((one) => {
      if (seen.has(numberOf(one))) return false;
      seen.add(numberOf(one));
      return one.article.id !== latest.article.id;
    });
  return { latest, history: history.reverse() };
}

/** One line a count; two where the sides of a fight count differently. */
export function linesOf(group: readonly Report[]): readonly Line[] {
  const sides: Report[][] = [];
  for (const report of group) {
    const home = sides.find((side) => side.every((other) => !areOpposed(other, report)));
    if (home === undefined) sides.push([report]);
    else home.push(report);
  }
  return sides.map((side) => lineOf(side.map(({ told }) => told)));
}
