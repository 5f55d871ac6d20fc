import type { Effect } from '../../extraction/reading.ts';
import type { Steps } from '../../search/steps.ts';
import type { Fit } from './days.ts';
import { type Gist, gistOf } from './gist.ts';
import type { ToldFigure } from './told.ts';

export const CASUALTIES: readonly Effect[] = ['killed', 'injured', 'abducted', 'missing', 'displaced', 'casualties'];

/** How close a count is to what was asked for. */
export interface Weighed {
  readonly told: ToldFigure;
  readonly gist: Gist;
  readonly closeness: number;
  readonly fit: Fit;
}

type Order = (a: Pick<Weighed, 'gist' | 'closeness'>, b: Pick<Weighed, 'gist' | 'closeness'>) => number;

/** Closest to what was asked; a number before none; totals, then the newest; the gravest effect; the larger count. */
export const bestFirst =
  (effects: readonly Effect[]): Order =>
  ({ gist: one, closeness }, { gist: other, closeness: closer }) =>
    closer - closeness ||
    Number(one.number === null) - Number(other.number === null) ||
    Number(one.number === 1) - Number(other.number === 1) ||
    Number(other.isTotal) - Number(one.isTotal) ||
    other.day - one.day ||
    effects.indexOf(one.effect) - effects.indexOf(other.effect) ||
    (other.number ?? 0) - (one.number ?? 0);

/** The order of counts that nobody asked anything of. */
export const gravestFirst = (a: ToldFigure, b: ToldFigure): number =>
  bestFirst(CASUALTIES)({ gist: gistOf(a), closeness: 0 }, { gist: gistOf(b), closeness: 0 });

/** So many are looked at in one step. */
const STEP = 1_000;

/** The first of them in order, equals as they came: a few of many thousands, without putting all in order. */
export function* firstSteps(all: readonly Weighed[], most: number, order: Order): Steps<readonly Weighed[]> {
  const first: Weighed[] = [];
  for (const [at, one] of all.entries()) {
    if (at % STEP === 0) yield;
    const last = first[most - 1];
    if (last !== undefined && order(last, one) <= 0) continue;
    let low = 0;
    let high = first.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (order(first[middle] as Weighed, one) <= 0) low = middle + 1;
      else high = middle;
    }
    first.splice(low, 0, one);
    if (first.length > most) first.pop();
  }
  return first;
}
