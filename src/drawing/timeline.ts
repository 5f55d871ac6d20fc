import type { EventPart } from '../answer/answer.ts';
import type { Cut } from '../answer/cut.ts';
import { dated } from '../answer/wording.ts';
import { words as our } from '../answer/words.ts';
import type { Citation } from '../articles/span.ts';
import { beginningWithin, fitted, LOOK, widthOf } from './look.ts';
import { type Drawing, element, sheet, words } from './svg.ts';

/*
 * Events on one line of time. What the text gives as a month is as long as a month: no day is drawn that it does not state. Where it
 * proves bounds alone, a hollow bar shows between which days it was, open to the edge where there is one bound only.
 */

export interface TimelineSources {
  readonly number: (citation: Citation) => number;
  readonly cut: Cut;
}

interface Placed {
  readonly event: EventPart;
  /** Null: open on that side. */
  readonly from: number | null;
  /** The day after the last. */
  readonly to: number | null;
  /** Somewhere within, not all of it. */
  readonly within: boolean;
}

const DAY = 86_400_000;
const YEAR = 365.25;
const MOST = 12;
const AXIS = 64;
const ROW = 92;
const LEFT = LOOK.margin + 10;
const RIGHT = LOOK.width - LOOK.margin - 10;
const CUT_MARK = ' […]';
const MOST_DESCRIBED = 1000;

const daysOf = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY;

function placed(event: EventPart): readonly Placed[] {
  const { when } = event;
  const within = !('from' in when);
  const [first, last] = within ? [when.notBefore, when.notAfter] : [when.from, when.to];
  const from = first === undefined ? null : daysOf(first);
  const to = last === undefined ? null : daysOf(last) + 1;
  const isDay = (day: number | null) => day === null || Number.isFinite(day);
  const isPlace = (from ?? to) !== null && isDay(from) && isDay(to) && (from ?? -Infinity) < (to ?? Infinity);
  return isPlace ? [{ event, from, to, within }] : [];
}

interface Scale {
  readonly from: number;
  readonly to: number;
  readonly x: (day: number) => number;
}

const LEAST_MARGIN = 15;

/** From the first day that is stated to the last; a little more where a bar is open. */
function scaleOf(events: readonly Placed[]): Scale {
  const stated = events.flatMap((one) => [one.from ?? one.to ?? 0, one.to ?? one.from ?? 0]);
  const [first, last] = [Math.min(...stated), Math.max(...stated)];
  const margin = Math.max(LEAST_MARGIN, (last - first) / 20);
  const from = first - (events.some((one) => one.from === null) ? margin : 0);
  const to = last + (events.some((one) => one.to === null) ? margin : 0);
  const room = (RIGHT - LEFT) / Math.max(1, to - from);
  return { from, to, x: (day) => LEFT + (day - from) * room };
}

const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();
const monthOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 7);

/** Years, or months where it is all within two years; never more labels than fit. */
function ticks({ from, to }: Scale): readonly { readonly day: number; readonly label: string }[] {
  const inYears = to - from > 2 * YEAR;
  const first = yearOf(from);
  const all = inYears
    ? Array.from({ length: yearOf(to) - first + 1 }, (_, n) => `${first + n}`)
    : Array.from({ length: (yearOf(to) - first + 1) * 12 }, (_, n) => {
        const month = String((n % 12) + 1).padStart(2, '0');
        return `${first + Math.floor(n / 12)}-${month}`;
      });
  const within = all.filter((label) => {
    const day = daysOf(inYears ? `${label}-01-01` : `${label}-01`);
    return day >= from && day < to;
  });
  const every = Math.max(1, Math.ceil(within.length / (inYears ? 9 : 6)));
  const kept = within
    .filter((_, at) => at % every === 0)
    .map((label) => ({ day: daysOf(inYears ? `${label}-01-01` : `${label}-01`), label }));
  return kept.length > 0 ? kept : [{ day: from, label: monthOf(from) }];
}

const BESIDE = 12;

/** A line where each begins; its label to the right of it, at the right edge to the left, where there is room between two. */
function axis(scale: Scale, bottom: number): string {
  let taken = 0;
  return ticks(scale)
    .map(({ day, label }) => {
      const x = scale.x(day);
      const width = widthOf(label, LOOK.small);
      const from = x + width > RIGHT ? x - width : x;
      const line = element('line', { x1: x, x2: x, y1: AXIS - 8, y2: bottom, stroke: LOOK.line, 'stroke-width': 2 });
      if (from < taken) return line;
      taken = from + width + BESIDE;
      return line + words(label, { x: from, y: AXIS - 20, fill: LOOK.faint, 'font-size': LOOK.small });
    })
    .join('');
}

/** The event's own words, exact; the mark of a cut outside them. */
function exactWords({ citation }: EventPart, cut: Cut, width: number): string {
  const whole = cut(citation);
  const shown = beginningWithin(whole, LOOK.small, width);
  return shown === whole ? whole : `${beginningWithin(whole, LOOK.small, width - 60)}${CUT_MARK}`;
}

const HOLLOW = { fill: 'none', stroke: LOOK.bar, 'stroke-width': 3, 'stroke-dasharray': '7 5' };

function whenOf({ when }: EventPart): string {
  if ('from' in when) return dated(when);
  const bounds = [when.notBefore && our.notBefore(when.notBefore), when.notAfter && our.notAfter(when.notAfter)];
  return bounds.filter(Boolean).join(', ');
}

function row({ event, from, to, within }: Placed, scale: Scale, y: number, { number, cut }: TimelineSources): string {
  const x = from === null ? LEFT : scale.x(from);
  const width = Math.max(14, (to === null ? RIGHT : scale.x(to)) - x);
  const room = RIGHT - LEFT;
  const title = `[${number(event.citation)}] ${whenOf(event)}`;
  const drawn = within ? HOLLOW : { fill: LOOK.bar };
  return [
    element('rect', { x: Math.min(x, RIGHT - width), y, width, height: 16, rx: 8, ...drawn }),
    words(fitted(title, LOOK.small, room), {
      x: LEFT,
      y: y + 44,
      fill: LOOK.open,
      'font-size': LOOK.small,
      'font-weight': 'bold',
    }),
    words(exactWords(event, cut, room), { x: LEFT, y: y + 74, fill: LOOK.words, 'font-size': LOOK.small }),
  ].join('');
}

/** Null where there are not two events to look at. What cannot be dated at all is counted, not drawn. */
export function drawTimeline(events: readonly EventPart[], sources: TimelineSources): Drawing | null {
  const all = events.flatMap(placed);
  const shown = all.slice(0, MOST);
  if (shown.length < 2) return null;
  const scale = scaleOf(shown);
  const open = events.length - shown.length;
  const bottom = AXIS + shown.length * ROW + 6;
  const height = bottom + (open > 0 ? 56 : 20);
  const footer = { x: LEFT, y: bottom + 32, fill: LOOK.faint, 'font-size': LOOK.small };
  const drawn = [
    element('rect', { width: LOOK.width, height, rx: LOOK.corner, fill: LOOK.ground }),
    axis(scale, bottom),
    ...shown.map((one, at) => row(one, scale, AXIS + at * ROW + 4, sources)),
    open > 0 ? words(all.length === shown.length ? our.notDatedAmong(open) : our.notDrawn(open), footer) : '',
  ];
  const described = shown.map(({ event }) => `[${sources.number(event.citation)}] ${whenOf(event)}`).join('; ');
  return {
    svg: sheet(LOOK.width, height, drawn.join('')),
    description: `${our.drawnTimeline} ${described}`.slice(0, MOST_DESCRIBED),
  };
}
