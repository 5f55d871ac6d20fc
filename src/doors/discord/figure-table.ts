import type { FigurePart, Part } from '../../answer/answer.ts';
import { words } from '../../answer/words.ts';
import { label, type Numbered, strong } from './blocks.ts';

/*
 * Figures at a glance: a short line each, so that a telephone shows it without a turn. The sentences with all fields follow below, under
 * the same numbers.
 */

const MOST_ROWS = 8;
const PLACE = 24;

const isOurs = ({ type }: Part): boolean => type === 'note' || type === 'heading' || type === 'choice';
export const isFigure = (part: Part): part is FigurePart => part.type === 'figure';

/** Whether an answer is about figures, and not only has some. */
export function isOfFigures(parts: readonly Part[]): boolean {
  const figures = parts.filter(isFigure).length;
  return figures > 1 && figures * 2 >= parts.filter((part) => !isOurs(part)).length;
}

const digits = (value: number): string => value.toLocaleString('en');

const counted = ({ number, max, qualifier }: FigurePart): string =>
  number === null ? '–' : `${words.signs[qualifier]}${digits(number)}${max === null ? '' : `–${digits(max)}`}`;

/** As much of a day as the text gives. */
function dayOf({ when }: FigurePart): string | null {
  if (!('from' in when)) return null;
  if (when.precision === 'year') return when.from.slice(0, 4);
  return when.precision === 'month' ? when.from.slice(0, 7) : when.from.slice(0, 10);
}

const shortPlace = ({ place }: FigurePart): string | null => (place !== null && place.length <= PLACE ? place : null);

/** "**≥1,200** killed · 2022 · Ardania · total \[3\]". */
const row = (figure: FigurePart, at: Numbered): string => {
  const effect = words.effects[figure.effect].replace(/ \(.*/u, '');
  const fields = label(effect, dayOf(figure), shortPlace(figure), figure.scope);
  return `${strong(counted(figure))} ${fields} ${label(`[${at.number(figure.citation)}]`)}`;
};

/** Null where it would show no more than the sentences do. */
export function figureTable(parts: readonly Part[], at: Numbered): string | null {
  if (!isOfFigures(parts)) return null;
  const figures = parts.filter(isFigure).slice(0, MOST_ROWS);
  return figures.map((figure) => row(figure, at)).join('\n');
}
