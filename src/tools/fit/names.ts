import { ENDINGS } from '../../extraction/people/clue-kinds.ts';
import { type Context, cluesTo, contextOf, ownCluesTo, type Taker } from '../../extraction/people/clues.ts';
import { type Line, linesOf } from '../../extraction/people/lines.ts';
import { clueOf, LABEL_COUNT, LABELS, type Weights, writeRow } from '../../extraction/people/model.ts';
import { type Run, runsOf } from '../../extraction/people/runs.ts';
import { commonWords } from './common-words.ts';
import type { MarkedDocument, MarkedName } from './name-data.ts';
import { type Lesson, meanFit } from './perceptron.ts';

const ROUNDS = 8;
/** Clues seen less often than this carry no weight. */
const FEWEST = 2;
/** Weights are whole numbers: this many to one. */
const SCALE = 12;
/** A clue whose weights all stay below this is left out. */
const SMALLEST = 15;
/** Fits over the lessons in another order each; their mean is kept. */
const FITS = 5;

function labelsOf(line: Line, { from, to }: Run, names: readonly MarkedName[]): readonly number[] {
  let previous: MarkedName | undefined;
  return line.tokens.slice(from, to).map(({ start, end }) => {
    const at = line.paragraph.offset;
    const name = names.find((marked) => marked.start < at + end && at + start < marked.end);
    const begins = name !== previous;
    previous = name;
    if (name === undefined) return 0;
    return (LABELS as readonly string[]).indexOf(`${begins ? 'B' : 'I'}-${name.type}`);
  });
}

interface Text {
  readonly clues: readonly (readonly string[])[];
  readonly labels: readonly number[];
}

/** The clues of each token of the run, those of the word itself first. */
function cluesOf(line: Line, run: Run, context: Context): readonly (readonly string[])[] {
  const clues: string[][] = [];
  const takerOf = (index: number) => {
    const at = run.from + index;
    const own: string[] = [];
    clues.push(own);
    const taker: Taker = {
      word: (kind, value) => own.push(clueOf(kind, value, '')),
      pair: (kind, value, second) => own.push(clueOf(kind, value, second)),
      ended: (kind, value, ending) => own.push(clueOf(kind, value + ENDINGS[kind][ending], '')),
    };
    ownCluesTo(taker, line.tokens[at]?.text ?? '', line.shapes[at] ?? 'mark', context);
    return taker;
  };
  cluesTo(takerOf, line, run, context);
  return clues;
}

function textsOf({ article, names }: MarkedDocument, common: ReadonlySet<string>): readonly Text[] {
  const lines = linesOf(article, common);
  const context = contextOf(lines, common);
  return lines.flatMap((line) => {
    const from = line.paragraph.offset;
    const near = names.filter(({ start, end }) => start >= from && end <= from + line.paragraph.text.length);
    return runsOf(line).map((run) => ({
      clues: cluesOf(line, run, context),
      labels: labelsOf(line, run, near),
    }));
  });
}

/** Clues seen often enough, numbered in order of first sight. */
function numbered(texts: readonly Text[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { clues } of texts)
    for (const token of clues) for (const clue of token) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= FEWEST).map(([clue], id) => [clue, id]));
}

/** Fits the name model. The same documents give the same weights. */
export function fitNames(documents: readonly MarkedDocument[]): Weights {
  const common = commonWords(documents.flatMap(({ article }) => linesOf(article, new Set())));
  const texts = documents.flatMap((document) => textsOf(document, common));
  const ids = numbered(texts);
  const lessons: readonly Lesson[] = texts.map(({ clues, labels }) => ({
    clues: clues.map((token) => Int32Array.from(token.flatMap((clue) => ids.get(clue) ?? []))),
    labels,
  }));
  const { weights, transitions } = meanFit(lessons, ids.size, ROUNDS, FITS);
  const whole = (value: number) => Math.round(value * SCALE) || 0;
  const kept: [string, string][] = [];
  for (const [clue, id] of ids) {
    const row = [...weights.subarray(id * LABEL_COUNT, (id + 1) * LABEL_COUNT)].map(whole);
    if (row.some((value) => Math.abs(value) >= SMALLEST)) kept.push([clue, writeRow(row)]);
  }
  return { common: [...common].join(' '), transitions: [...transitions].map(whole), clues: Object.fromEntries(kept) };
}
