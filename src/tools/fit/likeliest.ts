/** Weights by the name of the signal. */
export type Weights = Readonly<Record<string, number>>;

/** What one question has to choose from: each as its signals, and which are right. */
export interface Choice {
  readonly rows: readonly ArrayLike<number>[];
  readonly right: readonly boolean[];
}

export const isTelling = ({ right }: Choice): boolean => right.includes(true) && right.includes(false);

/** How fast the weights move, and how strongly they are held where they start: what few questions tell does not move them far. */
const RATE = 1.5;
const KEEP = 0.002;
const ROUNDS = 200;
const INERTIA = 0.9;

/** How likely each is chosen. */
function chances(rows: Choice['rows'], weights: Float64Array): Float64Array {
  const scores = Float64Array.from(rows, (row) => {
    let sum = 0;
    for (let at = 0; at < weights.length; at++) sum += (row[at] as number) * (weights[at] as number);
    return sum;
  });
  const most = scores.reduce((best, one) => Math.max(best, one), Number.NEGATIVE_INFINITY);
  let total = 0;
  for (let at = 0; at < scores.length; at++) total += scores[at] = Math.exp((scores[at] as number) - most);
  return scores.map((one) => one / total);
}

/** Adds how the weights should move for one question: towards what is right, away from the rest. */
function push(slope: Float64Array, { rows, right }: Choice, weights: Float64Array, counts: number): void {
  const chance = chances(rows, weights);
  const good = chance.reduce((sum, one, at) => sum + (right[at] ? one : 0), 0) || 1e-9;
  rows.forEach((row, at) => {
    const pull = counts * ((right[at] ? (chance[at] as number) / good : 0) - (chance[at] as number));
    for (let column = 0; column < slope.length; column++)
      slope[column] = (slope[column] as number) + pull * (row[column] as number);
  });
}

/** Weights by which what is right is the likeliest choice; every set counts alike. Same input, same weights: no chance in it. */
export function likeliest(start: Weights, sets: readonly (readonly Choice[])[]): Weights {
  const names = Object.keys(start);
  const first = Float64Array.from(names, (name) => start[name] ?? 0);
  const weights = first.slice();
  const speed = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(names.length);
    for (const choices of sets)
      for (const choice of choices) push(slope, choice, weights, 1 / (sets.length * choices.length));
    for (let at = 0; at < names.length; at++) {
      const back = KEEP * ((weights[at] as number) - (first[at] as number));
      speed[at] = INERTIA * (speed[at] as number) + (slope[at] as number) - back;
      weights[at] = (weights[at] as number) + RATE * (speed[at] as number);
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0]));
}

/** All by one measure, in so many decimals. */
export const scaled = (weights: Weights, by: number, decimals: number): Weights =>
  Object.fromEntries(
    Object.entries(weights).map(([name, one]) => [name, Math.round(one * by * 10 ** decimals) / 10 ** decimals]),
  );
