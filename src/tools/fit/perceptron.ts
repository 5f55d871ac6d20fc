import { bestLabels } from '../../extraction/people/best-labels.ts';
import { LABEL_COUNT } from '../../extraction/people/model.ts';

/** A run of tokens as numbers: the clues of each token and its right label. */
export interface Lesson {
  readonly clues: readonly Int32Array[];
  readonly labels: readonly number[];
}

export interface Fitted {
  /** [clue × 7 + label], averaged over all steps. */
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
}

/** A weight vector that knows its average over the steps. */
function averaged(size: number) {
  const now = new Float64Array(size);
  const sum = new Float64Array(size);
  return {
    now,
    add(index: number, by: number, step: number) {
      now[index] = (now[index] ?? 0) + by;
      sum[index] = (sum[index] ?? 0) + by * step;
    },
    average: (steps: number) => now.map((value, index) => value - (sum[index] ?? 0) / steps),
  };
}

/** The same order for the same seed. */
function shuffled(length: number, seed: number): readonly number[] {
  const order = Array.from({ length }, (_, index) => index);
  let state = seed;
  for (let at = length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

function scoresOf(clues: readonly Int32Array[], weights: Float64Array): Float64Array {
  const scores = new Float64Array(clues.length * LABEL_COUNT);
  clues.forEach((ids, at) => {
    for (const id of ids)
      for (let label = 0; label < LABEL_COUNT; label += 1)
        scores[at * LABEL_COUNT + label] =
          (scores[at * LABEL_COUNT + label] ?? 0) + (weights[id * LABEL_COUNT + label] ?? 0);
  });
  return scores;
}

/** Fits weights so that the right labels win, run by run (averaged perceptron over whole runs). */
function fitOnce(lessons: readonly Lesson[], clueCount: number, rounds: number, seed: number): Fitted {
  const weights = averaged(clueCount * LABEL_COUNT);
  const transitions = averaged(LABEL_COUNT * LABEL_COUNT);
  let step = 1;
  for (let round = 0; round < rounds; round += 1)
    for (const index of shuffled(lessons.length, seed * 1000 + round + 1)) {
      const lesson = lessons[index];
      if (lesson === undefined) continue;
      step += 1;
      const guess = bestLabels(scoresOf(lesson.clues, weights.now), transitions.now);
      if (guess.every((label, at) => label === lesson.labels[at])) continue;
      lesson.labels.forEach((right, at) => {
        const wrong = guess[at] ?? 0;
        const before = at === 0 ? 0 : (lesson.labels[at - 1] ?? 0);
        const wrongBefore = at === 0 ? 0 : (guess[at - 1] ?? 0);
        if (right !== wrong || before !== wrongBefore) {
          transitions.add(before * LABEL_COUNT + right, 1, step);
          transitions.add(wrongBefore * LABEL_COUNT + wrong, -1, step);
        }
        if (right === wrong) return;
        for (const id of lesson.clues[at] ?? []) {
          weights.add(id * LABEL_COUNT + right, 1, step);
          weights.add(id * LABEL_COUNT + wrong, -1, step);
        }
      });
    }
  return { weights: weights.average(step), transitions: transitions.average(step) };
}

const sum = (all: readonly Float64Array[]): Float64Array =>
  (all[0] ?? new Float64Array()).map(
    (_, index) => all.reduce((total, one) => total + (one[index] ?? 0), 0) / all.length,
  );

/** The mean of several fits, each over the lessons in another order: steadier than any one of them. */
export function meanFit(lessons: readonly Lesson[], clueCount: number, rounds: number, fits: number): Fitted {
  const all = Array.from({ length: fits }, (_, index) => fitOnce(lessons, clueCount, rounds, index + 1));
  return {
    weights: sum(all.map(({ weights }) => weights)),
    transitions: sum(all.map(({ transitions }) => transitions)),
  };
}
