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

/** The same as one of them and at odds with none: two quakes do not meet over a report that names no day. */
function belongs(group: readonly Report[], report: Report): boolean {
  for (const other of group) if (!canBeSame(other, report)) return false;
  for (const other of group) if (sameCount(other, report)) return true;
  return false;
}

function homeOf(report: Report, groups: readonly Report[][]): Report[] | null {
  for (const group of groups) if (belongs(group, report)) return group;
  return null;
}

/** Figures that count the same, together; in the order of their first. Only what tells of the same effect, of one event or in all, is compared. */
export function* groupSteps(reports: readonly Report[]): Steps<readonly (readonly Report[])[]> {
  const groups: Report[][] = [];
  const alike = new Map<string, Report[][]>();
  for (const report of reports) {
    const { effect, scope } = report.figure;
    const kind = `${effect} ${scope}`;
    const near = alike.get(kind) ?? [];
    alike.set(kind, near);
    const home = homeOf(report, near);
    if (home === null) {
      const group = [report];
      groups.push(group);
      near.push(group);
    } else home.push(report);
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
