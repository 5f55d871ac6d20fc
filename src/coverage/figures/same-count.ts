import { areOthers, daysApart, incidentsMeet, placesMeet, sameNumber, share, timesMeet, victimsMeet } from './meets.ts';
import type { Report } from './report.ts';
import { areOpposed } from './sides.ts';

/** How much two articles must be about the same, by how much else is known to be the same. */
const NEEDED = [0.75, 0.55, 0.35, 0.2, 0.1];

/** So few die in many places. */
const FEW = 3;

function needed(a: Report, b: Report, place: boolean | null, time: boolean | null): number {
  const incident = incidentsMeet(a, b);
  const known = [place, time, sameNumber(a, b), incident].filter((one) => one === true).length;
  const number = a.figure.number ?? 0;
  const single = number === 1 ? 0.2 : number <= FEW ? 0.1 : 0;
  return (NEEDED[known] ?? 0) + single + (incident === false ? 0.25 : 0);
}

/** The reports of which one may have counted anew: the one printed later, or either. */
function laterPrinted(a: Report, b: Report): readonly Report[] {
  const one = a.printed?.from ?? Number.NaN;
  const other = b.printed?.from ?? Number.NaN;
  if (one === other || Number.isNaN(one) || Number.isNaN(other)) return [a, b];
  return one > other ? [a] : [b];
}

/** Another number is another report of the same count only where a toll is told, the day is the same, or one was printed right after the other. */
function maybeRevised(a: Report, b: Report, place: boolean | null, time: boolean | null): boolean {
  if (time === true || laterPrinted(a, b).some(({ isUpdate }) => isUpdate) || areOpposed(a, b)) return true;
  const between = daysApart(a.printed, b.printed);
  return place === true && incidentsMeet(a, b) === true && between !== null && between <= 2;
}

/** No toll grows so much between two reports of one event. */
const GROWTH = 30;

function farApart({ figure: a }: Report, { figure: b }: Report): boolean {
  if (a.number === null || b.number === null) return a.number !== b.number;
  return Math.max(a.number, b.number) > GROWTH * Math.min(a.number, b.number);
}

/** Somebody is killed once, whenever it is told. */
const isSamePerson = (a: Report, b: Report): boolean =>
  a.person !== null && a.person === b.person && a.figure.effect === 'killed';

/** Whether nothing speaks against it: two numbers of one article, two places, two times, numbers too far apart. */
export function canBeSame(a: Report, b: Report): boolean {
  if (isSamePerson(a, b)) return true;
  // What costs least is asked first.
  if (areOthers(a, b) || timesMeet(a, b) === false) return false;
  return maybeSameNumber(a, b) && placesMeet(a, b) !== false;
}

function maybeSameNumber(a: Report, b: Report): boolean {
  if (sameNumber(a, b)) return true;
  if (a.article === b.article) return areOpposed(a, b);
  const between = daysApart(a.printed, b.printed);
  if (between !== null && between > OPPOSED_WITHIN && areOpposed(a, b) && timesMeet(a, b) !== true) return false;
  return !farApart(a, b) && (between === null || between <= REVISED_WITHIN);
}

/** Two sides' counts of what goes on: nine days later it is another count. */
const OPPOSED_WITHIN = 3;

/** Days within which another number is still a revision. */
const REVISED_WITHIN = 45;

/** Whether two figures count the same people: the same event told again, or counted anew. */
export function sameCount(a: Report, b: Report): boolean {
  const one = a.figure;
  const other = b.figure;
  if (one.effect !== other.effect || one.scope !== other.scope || !victimsMeet(a, b)) return false;
  if (!canBeSame(a, b)) return false;
  if (isSamePerson(a, b)) return true;
  const sameArticle = a.article === b.article;
  const place = placesMeet(a, b);
  const time = timesMeet(a, b);
  if (!sameNumber(a, b) && !maybeRevised(a, b, place, time)) return false;
  const alike = sameArticle
    ? share(a.sentence, b.sentence)
    : Math.max(share(a.sentence, b.about), share(b.sentence, a.about));
  return alike >= needed(a, b, place, time);
}
