import type { EventPart } from '../answer/answer.ts';
import type { Cut } from '../answer/cut.ts';
import { dated } from '../answer/wording.ts';
import { words as our } from '../answer/words.ts';
import type { Citation } from '../articles/span.ts';
import { beginningWithin, fitted, LOOK } from './look.ts';
import { type Drawing, element, sheet, words } from './svg.ts';

/* Events on one line of time. What the text gives as a month is as long as a month: no day is drawn that it does not state. */

export interface TimelineSources {
  readonly number: (citation: Citation) => number;
  readonly cut: Cut;
}

interface Dated {
  readonly event: EventPart;
  readonly from: number;
  /** The day after the last. */
  readonly to: number;
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

const datedOnes = (events: readonly EventPart[]): readonly Dated[] =>
  events.flatMap((event) => {
    if (!('from' in event.when)) return [];
    const [from, to] = [daysOf(event.when.from), daysOf(event.when.to) + 1];
    return Number.isFinite(from) && Number.isFinite(to) && from < to ? [{ event, from, to }] : [];
  });

interface Scale {
  readonly from: number;
  readonly to: number;
  readonly x: (day: number) => number;
}

function scaleOf(events: readonly Dated[]): Scale {
  const from = Math.min(...events.map((one) => one.from));
  const to = Math.max(...events.map((one) => one.to));
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

function axis(scale: Scale, bottom: number): string {
  return ticks(scale)
    .map(({ day, label }) => {
      const x = scale.x(day);
      const line = element('line', { x1: x, x2: x, y1: AXIS - 8, y2: bottom, stroke: LOOK.line, 'stroke-width': 2 });
      const anchor = x > RIGHT - 90 ? 'end' : 'start';
      return line + words(label, { x, y: AXIS - 20, fill: LOOK.faint, 'font-size': LOOK.small, 'text-anchor': anchor });
    })
    .join('');
}

/** The event's own words, exact; the mark of a cut outside them. */
function exactWords({ citation }: EventPart, cut: Cut, width: number): string {
  const whole = cut(citation);
  const shown = beginningWithin(whole, LOOK.small, width);
  return shown === whole ? whole : `${beginningWithin(whole, LOOK.small, width - 60)}${CUT_MARK}`;
}

function row({ event, from, to }: Dated, scale: Scale, y: number, { number, cut }: TimelineSources): string {
  const x = scale.x(from);
  const width = Math.max(14, scale.x(to) - x);
  const room = RIGHT - LEFT;
  const title = `[${number(event.citation)}] ${dated(event.when)}`;
  return [
    element('rect', { x: Math.min(x, RIGHT - width), y, width, height: 16, rx: 8, fill: LOOK.bar }),
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

/** Null where there are not two dated events to look at. What cannot be dated is counted, not drawn. */
export function drawTimeline(events: readonly EventPart[], sources: TimelineSources): Drawing | null {
  const all = datedOnes(events);
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
  const described = shown.map(({ event }) => `[${sources.number(event.citation)}] ${dated(event.when)}`).join('; ');
  return {
    svg: sheet(LOOK.width, height, drawn.join('')),
    description: `${our.drawnTimeline} ${described}`.slice(0, MOST_DESCRIBED),
  };
}
