import { CONFIDENCE_SIGNS } from '../../asking/confidence.ts';
import { CONFIDENCE_WEIGHTS } from '../../asking/weights.ts';
import { areaUnderCurve } from '../eval/retrieval-metrics.ts';
import { ascend, type Weights } from './ascent.ts';

/** One question: the signs of its best sentence, and whether the documents answer it. */
export interface Case {
  /** In the order of CONFIDENCE_SIGNS. */
  readonly signals: readonly number[];
  readonly right: boolean;
}

function curve(cases: readonly Case[], weights: Weights): number {
  const values = CONFIDENCE_SIGNS.map((name) => weights[name] ?? 0);
  const sure = (right: boolean): readonly number[] =>
    cases
      .filter((one) => one.right === right)
      .map(({ signals }) => signals.reduce((sum, signal, at) => sum + signal * (values[at] ?? 0), 0));
  return areaUnderCurve(sure(true), sure(false));
}

const MOST = 4;

/** Weights by which answerable questions come out surer than unanswerable ones; every set counts alike. `always`, the threshold, stays. */
export const fitConfidence = (sets: readonly (readonly Case[])[]): Weights =>
  ascend({ ...CONFIDENCE_WEIGHTS }, { fixed: 'always', most: MOST }, (weights) =>
    sets.reduce((sum, cases) => sum + curve(cases, weights), 0),
  );
