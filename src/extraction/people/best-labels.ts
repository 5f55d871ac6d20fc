import { LABEL_COUNT } from './model.ts';

/** I follows only B or I of its own kind. */
const mayFollow = (before: number, label: number): boolean =>
  label === 0 || label % 2 === 1 || before === label || before === label - 1;

const FOLLOWERS: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, label) =>
  Array.from({ length: LABEL_COUNT }, (_, before) => before).filter((before) => mayFollow(before, label)),
);

/** The best sequence of labels for the scores (seven a token), by Viterbi. A run begins after O. */
export function bestLabels(scores: Float64Array, transitions: Float64Array): readonly number[] {
  const length = scores.length / LABEL_COUNT;
  const best = new Float64Array(scores.length).fill(-Infinity);
  const from = new Int8Array(scores.length);
  for (let label = 0; label < LABEL_COUNT; label += 1)
    if (mayFollow(0, label)) best[label] = (transitions[label] ?? 0) + (scores[label] ?? 0);
  for (let at = 1; at < length; at += 1)
    for (let label = 0; label < LABEL_COUNT; label += 1)
      for (const before of FOLLOWERS[label] ?? []) {
        const path = (best[(at - 1) * LABEL_COUNT + before] ?? 0) + (transitions[before * LABEL_COUNT + label] ?? 0);
        const here = at * LABEL_COUNT + label;
        if (path + (scores[here] ?? 0) <= (best[here] ?? 0)) continue;
        best[here] = path + (scores[here] ?? 0);
        from[here] = before;
      }
  return traced(best, from, length);
}

function traced(best: Float64Array, from: Int8Array, length: number): readonly number[] {
  const labels = new Array<number>(length).fill(0);
  const end = (length - 1) * LABEL_COUNT;
  let last = 0;
  for (let label = 1; label < LABEL_COUNT; label += 1)
    if ((best[end + label] ?? 0) > (best[end + last] ?? 0)) last = label;
  for (let at = length - 1; at >= 0; at -= 1) {
    labels[at] = last;
    last = from[at * LABEL_COUNT + last] ?? 0;
  }
  return labels;
}
