import { FIGHTERS, type Report, type Stretch } from './report.ts';

export function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let same = 0;
  for (const term of few) if (many.has(term)) same++;
  return few.size === 0 ? 0 : same / few.size;
}

/** "dozens" here and there proves nothing. */
export const sameNumber = (a: Report, b: Report): boolean =>
  a.figure.number !== null && a.figure.number === b.figure.number && a.figure.max === b.figure.max;

/** Whether `share` would be 1, found out sooner. */
function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const term of few) if (!many.has(term)) return false;
  return few.size > 0;
}

/** Whether they have anything in common. */
function touches(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const term of few) if (many.has(term)) return true;
  return false;
}

/** true: the same place; false: two places; null: one of them gives none. */
export function placesMeet(a: Report, b: Report): boolean | null {
  if (a.place.size > 0 && b.place.size > 0 && share(a.place, b.place) === 0)
    if (share(b.place, a.beside) === 1 || share(a.place, b.beside) === 1) return false;
  if (a.place.size > 0 && b.place.size > 0)
    return touches(a.place, b.place) || isWithin(a.place, b.about) || isWithin(b.place, a.about);
  const [given, other] = a.place.size > 0 ? [a.place, b.about] : [b.place, a.about];
  // "258 in Ardan and 115 in Velmora": neither is the toll of the whole.
  if (isSplit(a, b) || isSplit(b, a)) return false;
  if (given.size === 0)
    return onOneDay(a, b) && incidentsMeet(a, b) === true && touches(a.named, b.named) ? true : null;
  return isWithin(given, other) ? true : null;
}

const isSplit = (a: Report, b: Report): boolean => a.place.size > 0 && a.beside.size > 0 && b.place.size === 0;

/** Both tell of the same single day. */
const onOneDay = ({ happened: a }: Report, { happened: b }: Report): boolean =>
  a !== null && b !== null && a.from === a.to && a.from === b.from && b.from === b.to;

const DAY = 86_400_000;

/** Days from the end of one to the start of the other; null where one of them is open. */
export function daysApart(a: Stretch | null, b: Stretch | null): number | null {
  if (a === null || b === null) return null;
  const gap = Math.max(a.from - b.to, b.from - a.to);
  return Number.isNaN(gap) ? null : Math.max(0, gap / DAY);
}

/** A toll is counted for weeks after the day itself, and its report may name the day of the counting. */
const COUNTED_FOR = 30;
/** Reports of one event without a running toll lie no further apart. */
const TOLD_FOR = 10;

/** true: the same time; false: two times; null: not known. */
export function timesMeet(a: Report, b: Report): boolean | null {
  const apart = daysApart(a.happened, b.happened);
  if (apart !== null && apart === 0) return a.figure.scope === 'event' || sameDays(a, b);
  if (apart !== null) return a.figure.scope === 'event' && apart <= slack(a, b) ? null : false;
  if (isLongPast(a, b) || isLongPast(b, a)) return false;
  const running = a.isUpdate || b.isUpdate;
  const between = daysApart(a.printed, b.printed);
  return between !== null && between > (running ? COUNTED_FOR : TOLD_FOR) ? false : null;
}

/** How many days two reports of one event may seem to lie apart: the same number printed a day later, a toll counted for weeks. */
function slack(a: Report, b: Report): number {
  if (later(a, b).isUpdate) return COUNTED_FOR;
  return sameNumber(a, b) ? 2 : 0;
}

/** What one dates long before the other was printed is not the other's news. */
function isLongPast(dated: Report, open: Report): boolean {
  const before = daysApart(dated.happened, open.printed);
  return open.happened === null && open.figure.scope === 'event' && before !== null && before > COUNTED_FOR;
}

const later = (a: Report, b: Report): Report => ((a.happened?.from ?? 0) > (b.happened?.from ?? 0) ? a : b);

const sameDays = (a: Report, b: Report): boolean =>
  a.happened?.from === b.happened?.from && a.happened?.to === b.happened?.to;

/** Fighters are nobody else; whom else news calls "children" here and "students" there may be the same where the number is. */
const isFighters = ({ victim }: Report): boolean => victim === FIGHTERS;

/** "three women and three children", two men by name: others, though the number is the same. */
export function areOthers(a: Report, b: Report): boolean {
  if (a.person !== null && b.person !== null) return a.person !== b.person;
  // What costs least is asked first.
  if (a.article !== b.article || a.sentenceStart !== b.sentenceStart || a.victim === b.victim) return false;
  return a.figure.span.paragraph === b.figure.span.paragraph;
}

/** "people" may be anybody, "students" may be "children". A different number of soldiers than of people is a part, not a revision. */
export const victimsMeet = (a: Report, b: Report): boolean =>
  a.victim === b.victim ||
  (sameNumber(a, b) && (a.victim === '' || b.victim === '' || isFighters(a) === isFighters(b)));

/** true: the same kind of incident; false: two kinds; null: not said. */
export function incidentsMeet({ incidents: a }: Report, { incidents: b }: Report): boolean | null {
  if (a.size === 0 || b.size === 0) return null;
  return [...a].some((kind) => b.has(kind));
}
