/** Work in small steps: whoever runs it may do something else between two of them. */
export type Steps<Result> = Generator<void, Result, void>;

/** All steps without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Steps in slices of some milliseconds; `breathe` lets others in between. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  breathe: () => Promise<void>,
  clock: () => number,
  slice = 8,
): Promise<Result> {
  let began = clock();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (clock() - began < slice) continue;
    await breathe();
    began = clock();
  }
}

/** So many are put in order in one step. */
const RUN = 2_000;

/** Two lists in order as one; of equals those of the first list come first. */
function* merged<T>(a: readonly T[], b: readonly T[], order: (a: T, b: T) => number): Steps<T[]> {
  const both: T[] = [];
  let [left, right] = [0, 0];
  while (left < a.length || right < b.length) {
    const fromA = right >= b.length || (left < a.length && order(a[left] as T, b[right] as T) <= 0);
    both.push(fromA ? (a[left++] as T) : (b[right++] as T));
    if (both.length % RUN === 0) yield;
  }
  return both;
}

/** A list in order, as `toSorted` gives it, in steps: equals stay as they came. */
export function* inOrderSteps<T>(list: readonly T[], order: (a: T, b: T) => number): Steps<readonly T[]> {
  if (list.length <= RUN) return [...list].sort(order);
  const half = list.length >> 1;
  const first = yield* inOrderSteps(list.slice(0, half), order);
  yield;
  const second = yield* inOrderSteps(list.slice(half), order);
  yield;
  return yield* merged(first, second, order);
}
