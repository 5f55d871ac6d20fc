import { EFFECTS, type Effect, type Figure } from '../../extraction/reading.ts';
import type { ToldFigure } from './told.ts';

/** A day as a number, in order: 20220131. */
export type DayNumber = number;

/** What a figure is chosen by and put in order by. Kept as numbers, so that of many that could be meant none is taken out of its reading for it. */
export interface Gist {
  readonly effect: Effect;
  readonly number: number | null;
  readonly isTotal: boolean;
  /** `ToldFigure.day`; 0 where it is not known. */
  readonly day: DayNumber;
  /** Says anything of its time. */
  readonly isTimed: boolean;
  /** Its first and last days as far as the text proves them; 0 where it does not. */
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly partOf: Figure['partOf'];
}

/** '' and nothing are 0. */
export const dayNumber = (day: string | undefined): DayNumber => Number((day ?? '').replaceAll('-', ''));

export function gistOf({ figure: { effect, number, scope, partOf }, meantWhen: when, day }: ToldFigure): Gist {
  const [first, last] = when === null ? [] : 'from' in when ? [when.from, when.to] : [when.notBefore, when.notAfter];
  return {
    effect,
    number,
    isTotal: scope === 'total',
    day: dayNumber(day),
    isTimed: when !== null,
    first: dayNumber(first),
    last: dayNumber(last),
    partOf,
  };
}

/** Of each figure so many numbers. */
const WIDTH = 8;

/** Of many figures, one after the other. */
export type Gists = Float64Array;

export function gistsOf(all: readonly Gist[]): Gists {
  const gists = new Float64Array(all.length * WIDTH);
  for (const [at, { effect, number, isTotal, day, isTimed, first, last, partOf }] of all.entries()) {
    const what = [EFFECTS.indexOf(effect), number ?? Number.NaN, Number(isTotal)];
    gists.set([...what, day, Number(isTimed), first, last, partOf ?? Number.NaN], at * WIDTH);
  }
  return gists;
}

export const effectAt = (gists: Gists, figure: number): Effect => EFFECTS[gists[figure * WIDTH] ?? -1] ?? 'casualties';

const ifAny = (number: number | undefined): number | null =>
  number === undefined || Number.isNaN(number) ? null : number;

export const isTotalAt = (gists: Gists, figure: number): boolean => gists[figure * WIDTH + 2] === 1;

export function gistAt(gists: Gists, figure: number): Gist {
  const at = figure * WIDTH;
  return {
    effect: effectAt(gists, figure),
    number: ifAny(gists[at + 1]),
    isTotal: isTotalAt(gists, figure),
    day: gists[at + 3] ?? 0,
    isTimed: gists[at + 4] === 1,
    first: gists[at + 5] ?? 0,
    last: gists[at + 6] ?? 0,
    partOf: ifAny(gists[at + 7]),
  };
}

export function gistsAfter(whole: Gists, fresh: Gists): Gists {
  const all = new Float64Array(whole.length + fresh.length);
  all.set(whole);
  all.set(fresh, whole.length);
  return all;
}
