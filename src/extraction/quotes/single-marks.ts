import { matchesOf } from '../matches.ts';
import { OPENS_BEHIND, type Stretch } from './stretch.ts';

const SINGLE = /[‘’']/gu;

/**
 * Stretches in single marks where no double ones stand: ‘We will go,’ he said. A mark that closes has no letter behind it; the first
 * behind , . ? ! is taken, so that "the ministers’ house" inside does not end one. Not: don’t, ’90s, the boys’ room.
 */
export function singleStretches(text: string, doubles: readonly Stretch[]): readonly Stretch[] {
  const marks = matchesOf(SINGLE, text).map(({ index }) => index);
  const opens = (at: number) =>
    text[at] !== '’' && (at === 0 || OPENS_BEHIND.test(text[at - 1] ?? '')) && /[\p{L}[]/u.test(text[at + 1] ?? '');
  const closes = (at: number) =>
    text[at] !== '‘' && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '') && !/\s/u.test(text[at - 1] ?? ' ');
  const found: Stretch[] = [];
  let double = 0;
  for (let i = 0; i < marks.length; i++) {
    const at = marks[i] ?? 0;
    while (double < doubles.length && (doubles[double]?.outer.end ?? 0) <= at) double += 1;
    const limit = doubles[double]?.outer.start ?? text.length;
    if (limit <= at || !opens(at)) continue;
    const close = closing(text, marks, i + 1, limit, opens, closes);
    const open = limit === text.length && isNeverClosed(text, at, close === -1 ? null : (marks[close] ?? 0));
    if (open)
      found.push({
        start: at + 1,
        end: text.length,
        outer: { start: at, end: text.length },
        closed: false,
        single: true,
      });
    if (open) break;
    if (close === -1) continue;
    const end = marks[close] ?? 0;
    found.push({ start: at + 1, end, outer: { start: at, end: end + 1 }, closed: true, single: true });
    i = close;
  }
  return found;
}

/** How near a mark closes a term or a title: ‘Rangers’ won. */
const TERM = 30;

/** ‘The patience of the islanders is not endless. – goes on in the next paragraph: a sentence that no mark closes, "islanders’" left alone. */
function isNeverClosed(text: string, at: number, close: number | null): boolean {
  const opens =
    text[at] === '‘' &&
    /^[\p{Lu}]/u.test(text.slice(at + 1, at + 3)) &&
    /(?:^|[.,:!?]\s)$/u.test(text.slice(Math.max(0, at - 2), at));
  if (!opens || !'.!?'.includes(text.at(-1) ?? ' ') || text.length - at < TERM) return false;
  return close === null || (close - at > TERM && /^s’\s\p{Ll}/u.test(text.slice(close - 1, close + 3)));
}

function closing(
  text: string,
  marks: readonly number[],
  from: number,
  limit: number,
  opens: (at: number) => boolean,
  closes: (at: number) => boolean,
): number {
  let first = -1;
  for (let i = from; i < marks.length && i < from + 40; i++) {
    const at = marks[i] ?? 0;
    if (at >= limit || (opens(at) && first !== -1)) break;
    if (!closes(at)) continue;
    if (/[.,?!…]/u.test(text[at - 1] ?? '')) return i;
    if (first === -1) first = i;
  }
  return first;
}

/** No quotation within which others are looked for is longer. */
const LONGEST = 4000;

/** ‘When I told her, “We are out of flour,” she laughed,’ he said: the double marks that stand within single ones. */
export function withinSingles(text: string, doubles: readonly Stretch[]): ReadonlySet<Stretch> {
  const within = new Set<Stretch>();
  if (doubles.length === 0 || !text.includes('‘')) return within;
  let next = 0;
  for (const { start, end, closed } of singleStretches(text, [])) {
    while (next < doubles.length && (doubles[next]?.outer.start ?? 0) < start) next += 1;
    const whole = closed && text[start - 1] === '‘' && /[.,?!…]/u.test(text[end - 1] ?? '') && end - start < LONGEST;
    if (!whole || /[^s\s]’(?![\p{L}\p{N}])/u.test(text.slice(start, end))) continue;
    for (let at = next; (doubles[at]?.outer.end ?? Number.POSITIVE_INFINITY) <= end; at++)
      within.add(doubles[at] as Stretch);
  }
  return within;
}
