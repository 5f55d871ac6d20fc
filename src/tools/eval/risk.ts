/** One question as it was answered: how surely, and whether the first sentence holds the answer. */
export interface Outcome {
  readonly confidence: number;
  /** False too where nothing answers it. */
  readonly right: boolean;
}

/** How often answers are wrong where only the surest questions are answered. */
export interface Risk {
  readonly set: string;
  /** For each of `SHARES`, in per cent. */
  readonly wrong: readonly number[];
}

/** Which share of all questions is answered, the surest first, in per cent. */
export const SHARES = [100, 90, 80, 70, 60, 50, 40, 30, 20, 10] as const;

/** Equally sure questions are answered together in part: each counts as the mean of all of them. */
function evened(outcomes: readonly Outcome[]): readonly number[] {
  const byConfidence = new Map<number, number[]>();
  for (const { confidence, right } of outcomes)
    byConfidence.set(confidence, [...(byConfidence.get(confidence) ?? []), right ? 0 : 1]);
  return [...byConfidence]
    .sort(([a], [b]) => b - a)
    .flatMap(([, wrong]) => wrong.map(() => wrong.reduce((sum, one) => sum + one, 0) / wrong.length));
}

/** The share of wrong answers among the surest, for each share that is answered. */
export function risksOf(outcomes: readonly Outcome[]): readonly number[] {
  const wrong = evened(outcomes);
  return SHARES.map((share) => {
    const answered = wrong.slice(0, Math.round((wrong.length * share) / 100));
    return (100 * answered.reduce((sum, one) => sum + one, 0)) / Math.max(1, answered.length);
  });
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A row for each share answered, a column for each set. */
export function riskTable(risks: readonly Risk[]): string {
  if (risks.length === 0) return '';
  const rows = SHARES.map((share, at) =>
    line([`${share} %`, ...risks.map(({ wrong }) => `${(wrong[at] ?? 0).toFixed(1)} %`)]),
  );
  return [
    '## Risk against coverage',
    '',
    'Where only the surest of all questions are answered: which share of those answers is wrong, be it that another sentence holds the',
    'answer or that nothing does.',
    '',
    line(['answered', ...risks.map(({ set }) => `${set}, wrong`)]),
    line(['---', ...risks.map(() => '---')]),
    ...rows,
    '',
  ].join('\n');
}
