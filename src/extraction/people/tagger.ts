import { bestLabels } from './best-labels.ts';
import { type Context, cluesTo, ownCluesTo } from './clues.ts';
import type { Line } from './lines.ts';
import { LABEL_COUNT, type Model, Scale } from './model.ts';
import { type Run, runsOf } from './runs.ts';

/** A name in a line, by its tokens; end exclusive. */
export interface Tagged {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
  /** The rule that found it, or `model`. */
  readonly rule: string;
}

export type NameType = 'PER' | 'ORG' | 'LOC';

const TYPES: readonly NameType[] = ['PER', 'ORG', 'LOC'];

/** Scores of a word wherever it stands, worked out once an article. */
type OwnScores = Map<string, Float64Array>;

function ownScores(line: Line, at: number, scale: Scale, context: Context, known: OwnScores): Float64Array {
  const text = line.tokens[at]?.text ?? '';
  const shape = line.shapes[at] ?? 'mark';
  const key = `${shape} ${text}`;
  const found = known.get(key);
  if (found) return found;
  const scores = new Float64Array(LABEL_COUNT);
  scale.scores = scores;
  scale.offset = 0;
  ownCluesTo(scale, text, shape, context);
  known.set(key, scores);
  return scores;
}

function namesOf(labels: readonly number[], run: Run): readonly Tagged[] {
  const names: Tagged[] = [];
  labels.forEach((label, index) => {
    const type = TYPES[(label - 1) >> 1];
    const open = names.at(-1);
    const at = run.from + index;
    if (label === 0 || type === undefined) return;
    if (label % 2 === 0 && open?.to === at) names[names.length - 1] = { ...open, to: at + 1 };
    else names.push({ from: at, to: at + 1, type, rule: 'model' });
  });
  return names;
}

/** The names that the model sees in each line. */
export function taggedLines(lines: readonly Line[], model: Model, context: Context): readonly (readonly Tagged[])[] {
  const known: OwnScores = new Map();
  const scale = new Scale(model);
  return lines.map((line) =>
    runsOf(line).flatMap((run) => {
      const scores = new Float64Array((run.to - run.from) * LABEL_COUNT);
      const takerOf = (index: number): Scale => {
        scores.set(ownScores(line, run.from + index, scale, context, known), index * LABEL_COUNT);
        scale.scores = scores;
        scale.offset = index * LABEL_COUNT;
        return scale;
      };
      cluesTo(takerOf, line, run, context);
      return namesOf(bestLabels(scores, model.transitions), run);
    }),
  );
}
