import type { FigurePart } from '../answer/answer.ts';
import { dated, peopleCounted } from '../answer/wording.ts';
import { words as our } from '../answer/words.ts';
import type { Citation } from '../articles/span.ts';
import { fitted, LOOK } from './look.ts';
import { type Drawing, element, sheet, words } from './svg.ts';

/* Counts of people on one scale, grouped by what happened to them and by scope. */

/** Where a figure stands: "[1] The Media Line". */
export type SourceOf = (citation: Citation) => string;

interface Row {
  readonly figure: FigurePart;
  readonly number: number;
}

interface Group {
  readonly title: string;
  readonly rows: readonly Row[];
}

const MOST_ROWS = 10;
const AXIS = 62;
const TITLE = 54;
const ROW = 100;
const DOT = 11;
const LEFT = LOOK.margin;
const RIGHT = LOOK.width - LOOK.margin - 20;
const ROOM = LOOK.width - 2 * LOOK.margin;
/** Beyond that many times the smallest the largest would leave it no length to be seen. */
const ONE_SCALE = 20;

const counted = (figures: readonly FigurePart[]): readonly Row[] =>
  figures.flatMap((figure) =>
    figure.number === null || figure.number <= 0 ? [] : [{ figure, number: figure.number }],
  );

function groupsOf(figures: readonly FigurePart[]): readonly Group[] {
  const groups = new Map<string, Row[]>();
  for (const row of counted(figures).slice(0, MOST_ROWS)) {
    const title = `${our.effects[row.figure.effect]} · ${row.figure.scope}`;
    groups.set(title, [...(groups.get(title) ?? []), row]);
  }
  return [...groups].map(([title, rows]) => ({ title, rows: [...rows].sort((a, b) => b.number - a.number) }));
}

const about = ({ when, place, attributedTo, running }: FigurePart): string =>
  [
    'from' in when ? dated(when) : our.undated,
    place,
    attributedTo && our.accordingTo(attributedTo),
    running && our.mayRise,
  ]
    .filter(Boolean)
    .join(' · ');

interface Scale {
  readonly x: (value: number) => number;
  readonly ticks: readonly number[];
}

/** From nothing upwards; or, where counts lie far apart, each step ten times the one before. */
function scaleOf(values: readonly number[]): Scale {
  const most = Math.max(...values);
  const least = Math.min(...values);
  const along = (share: number) => LEFT + share * (RIGHT - LEFT);
  if (most / least <= ONE_SCALE) {
    const rough = most / 4;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = Math.max(1, power * ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10));
    const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, n) => n * step);
    return { ticks, x: (value) => along(value / most) };
  }
  const decades = Math.max(1, Math.ceil(Math.log10(most)));
  const ticks = Array.from({ length: decades + 1 }, (_, n) => 10 ** n);
  return { ticks, x: (value) => along(Math.log10(Math.max(1, value)) / decades) };
}

const axis = ({ ticks, x }: Scale, bottom: number): string =>
  ticks
    .map((tick) => {
      const line = { x1: x(tick), x2: x(tick), y1: AXIS - 10, y2: bottom, stroke: LOOK.line, 'stroke-width': 2 };
      const anchor = x(tick) > RIGHT - 60 ? 'end' : x(tick) < LEFT + 20 ? 'start' : 'middle';
      const at = { x: x(tick), y: AXIS - 22, fill: LOOK.faint, 'font-size': LOOK.small, 'text-anchor': anchor };
      return element('line', line) + words(tick.toLocaleString('en'), at);
    })
    .join('');

/** Where the text leaves an end open: at least, about, may still rise. */
function openEnd({ qualifier, running }: FigurePart, x: number, y: number): string {
  if (qualifier === 'exact' && !running) return '';
  const [back, forth] = [qualifier !== 'at_least' && !running, qualifier !== 'at_most'];
  const arrow = (side: number) => {
    const [root, tip] = [x + side * (DOT + 4), x + side * (DOT + 18)];
    return element('polygon', { points: `${root},${y - 9} ${tip},${y} ${root},${y + 9}`, fill: LOOK.open });
  };
  return (back ? arrow(-1) : '') + (forth ? arrow(1) : '');
}

/** What a whole contains: smaller dots on its own line, never added to it. */
const contained = ({ parts, effect }: FigurePart, { x }: Scale, y: number): string =>
  counted(parts)
    .filter(({ figure: part }) => part.effect === effect)
    .map(({ number }) => element('circle', { cx: x(number), cy: y, r: DOT / 2, fill: LOOK.inner }))
    .join('');

function row({ figure, number }: Row, scale: Scale, top: number, sourceOf: SourceOf): string {
  const [x, y] = [scale.x(number), top + 50];
  const most = figure.max === null ? x : scale.x(figure.max);
  const says = fitted(`${sourceOf(figure.citation)} · ${about(figure)}`, LOOK.small, ROOM);
  return [
    words(fitted(peopleCounted(figure), LOOK.big, ROOM), {
      x: LEFT,
      y: top + 28,
      fill: LOOK.words,
      'font-size': LOOK.big,
    }),
    element('line', { x1: LEFT, x2: x, y1: y, y2: y, stroke: LOOK.bar, 'stroke-width': 6, 'stroke-linecap': 'round' }),
    most > x ? element('line', { x1: x, x2: most, y1: y, y2: y, stroke: LOOK.open, 'stroke-width': 10 }) : '',
    contained(figure, scale, y),
    element('circle', { cx: x, cy: y, r: DOT, fill: LOOK.bar }),
    openEnd(figure, most, y),
    words(says, { x: LEFT, y: top + 84, fill: LOOK.faint, 'font-size': LOOK.small }),
  ].join('');
}

function group({ title, rows }: Group, scale: Scale, top: number, sourceOf: SourceOf): string {
  const heading = { x: LEFT, y: top + 36, fill: LOOK.open, 'font-size': LOOK.big, 'font-weight': 'bold' };
  return words(title, heading) + rows.map((one, at) => row(one, scale, top + TITLE + at * ROW, sourceOf)).join('');
}

const MOST_DESCRIBED = 1000;

const describe = (groups: readonly Group[]): string =>
  groups
    .flatMap(({ title, rows }) => rows.map(({ figure }) => `${title}: ${peopleCounted(figure)} (${about(figure)})`))
    .join('; ');

/** Null where there are not two figures to look at. */
export function drawFigures(figures: readonly FigurePart[], sourceOf: SourceOf): Drawing | null {
  const groups = groupsOf(figures);
  const rows = groups.flatMap((one) => one.rows);
  if (rows.length < 2) return null;
  const scale = scaleOf(rows.flatMap(({ figure, number }) => [number, figure.max ?? number]));
  const tops = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, one) => sum + TITLE + one.rows.length * ROW + 8, AXIS),
  );
  const height = AXIS + groups.length * (TITLE + 8) + rows.length * ROW + 16;
  const ground = element('rect', { width: LOOK.width, height, rx: LOOK.corner, fill: LOOK.ground });
  const drawn = groups.map((one, at) => group(one, scale, tops[at] ?? AXIS, sourceOf));
  return {
    svg: sheet(LOOK.width, height, ground + axis(scale, height - 14) + drawn.join('')),
    description: `${our.chart} ${describe(groups)}`.slice(0, MOST_DESCRIBED),
  };
}
