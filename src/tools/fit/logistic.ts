import type { Weights } from './ascent.ts';

/** One judged case: its signals in the order of the names, whether it is right and how much it counts. */
export interface Case {
  readonly signals: readonly number[];
  readonly right: boolean;
  readonly counts: number;
}

const ROUNDS = 1500;
const RATE = 2;
const RIDGE = 0.002;

/** Logistic regression by gradient descent over all cases at once: same cases, same weights. */
export function fitLogistic(names: readonly string[], cases: readonly Case[]): Weights {
  const total = cases.reduce((sum, { counts }) => sum + counts, 0) || 1;
  let weights = names.map(() => 0);
  let speed = names.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = names.map(() => 0);
    for (const { signals, right, counts } of cases) {
      const sum = signals.reduce((all, signal, at) => all + signal * (weights[at] ?? 0), 0);
      const off = (counts * ((right ? 1 : 0) - 1 / (1 + Math.exp(-sum)))) / total;
      signals.forEach((signal, at) => {
        slope[at] = (slope[at] ?? 0) + off * signal;
      });
    }
    speed = speed.map((one, at) => 0.9 * one + RATE * ((slope[at] ?? 0) - RIDGE * (weights[at] ?? 0)));
    weights = weights.map((weight, at) => weight + (speed[at] ?? 0) * 0.2);
  }
  return Object.fromEntries(names.map((name, at) => [name, Math.round(1000 * (weights[at] ?? 0)) / 1000]));
}
