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
