/** Weights by the name of the signal. */
export type Weights = Readonly<Record<string, number>>;

const STEPS = [0.5, -0.5, 0.25, -0.25, 0.1, -0.1, 0.05, -0.05];
const ROUNDS = 6;
const GAIN = 3e-4;

export interface Bounds {
  /** Stays as it is: the others are measured against it. */
  readonly fixed: string;
  /** No other weight may be larger. */
  readonly most: number;
}

/** Moves one weight at a time as long as that raises the worth. Same input, same weights: no chance in it. */
export function ascend(start: Weights, { fixed, most: bound }: Bounds, worth: (weights: Weights) => number): Weights {
  let best = start;
  let most = worth(best);
  for (let round = 0; round < ROUNDS; round++) {
    const before = most;
    for (const name of Object.keys(start).filter((one) => one !== fixed))
      for (const step of STEPS) {
        const value = Math.round(1000 * ((best[name] ?? 0) + step)) / 1000;
        if (Math.abs(value) > bound) continue;
        const tried = { ...best, [name]: value };
        const reached = worth(tried);
        if (reached <= most + GAIN) continue;
        best = tried;
        most = reached;
      }
    if (most <= before + GAIN) break;
  }
  return best;
}
