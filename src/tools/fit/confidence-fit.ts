import { CONFIDENCE_SIGNS } from '../../asking/confidence.ts';
import type { Weights } from './likeliest.ts';

/** One question: the signs of its best sentence, and whether the documents answer it. */
export interface Case {
  /** In the order of CONFIDENCE_SIGNS. */
  readonly signals: readonly number[];
  readonly right: boolean;
}

const rounded = (value: number): number => Math.round(100 * value) / 100;

const ROUNDS = 4_000;
const RATE = 0.5;
const KEPT_SPEED = 0.9;
/** What keeps a weight small that few questions tell of. */
const KEEP = 0.0002;

/** How the weights should move for a set, all its cases counting alike; the last one is the level of the set. */
function slopeOf(cases: readonly Case[], weights: readonly number[], level: number): readonly number[] {
  const slope = [...weights.map(() => 0), 0];
  for (const { signals, right } of cases) {
    const sum = signals.reduce((total, signal, at) => total + signal * (weights[at] ?? 0), level);
    const surprise = ((right ? 1 : 0) - 1 / (1 + Math.exp(-sum))) / cases.length;
    signals.forEach((signal, at) => {
      slope[at] = (slope[at] ?? 0) + surprise * signal;
    });
    slope[weights.length] = (slope[weights.length] ?? 0) + surprise;
  }
  return slope;
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/**
 * Weights by which the confidence is how likely an answer is where half of the questions have one (logistic regression); every set counts alike.
 * How sure we are on the whole differs from set to set, as texts do, and tells nothing of the signs: each has its own level, `always` is the mean of them.
 */
export function fitConfidence(sets: readonly (readonly Case[])[]): Weights {
  let weights: readonly number[] = CONFIDENCE_SIGNS.map(() => 0);
  let levels: readonly number[] = sets.map(() => 0);
  let speed = [...weights, ...levels];
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = sets.map((cases, at) => slopeOf(cases, weights, levels[at] ?? 0));
    const steps = [
      ...weights.map((weight, at) => mean(slopes.map((slope) => slope[at] ?? 0)) - KEEP * weight),
      ...slopes.map((slope) => slope.at(-1) ?? 0),
    ];
    speed = speed.map((one, at) => KEPT_SPEED * one + (steps[at] ?? 0));
    weights = weights.map((weight, at) => weight + RATE * (speed[at] ?? 0));
    levels = levels.map((level, at) => level + RATE * (speed[weights.length + at] ?? 0));
  }
  const level = mean(levels);
  const weightOf = (name: string, at: number): number => (weights[at] ?? 0) + (name === 'always' ? level : 0);
  return Object.fromEntries(CONFIDENCE_SIGNS.map((name, at) => [name, rounded(weightOf(name, at))]));
}
