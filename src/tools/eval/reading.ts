import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { extractOne, projectionOf } from '../extract.ts';
import { readDocuments } from './documents.ts';
import { type EvaluationSet, figureAt, SETS } from './sets.ts';

/** One measured figure, in per cent; null where it could not be measured. */
export interface Measured {
  readonly set: string;
  readonly metric: string;
  readonly value: number | null;
  readonly peer: number | null;
  readonly target: number | null;
}

export interface Measurement {
  readonly rows: readonly Measured[];
  /** What is missing, and where it would be. */
  readonly missing: readonly string[];
}

type Say = (line: string) => void;

const run = promisify(execFile);
const MOST_OUTPUT = 64 * 1024 * 1024;

export const goldOf = (dir: string, name: string): string => join(dir, 'extraction', name, 'dev.jsonl.gz');

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Our predictions on a set, written where the scorer can read them. A document that breaks our rules is said, and counts as all missed. */
async function predict(set: EvaluationSet, gold: string, folder: string, say: Say): Promise<string> {
  const project = await projectionOf(set.kind);
  const lines = (await readDocuments(gold)).map((document) => {
    try {
      return JSON.stringify(extractOne(document, project));
    } catch (bug) {
      say(`  ${document.id} broke: ${String(bug)}`);
      return '';
    }
  });
  const path = join(folder, `${set.name}.jsonl`);
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

async function score(set: EvaluationSet, dir: string, gold: string, predictions: string): Promise<unknown> {
  const scorer = join(dir, 'extraction', 'score', set.scorer);
  const { stdout } = await run(process.execPath, [scorer, '--json', ...set.flags, gold, predictions], {
    maxBuffer: MOST_OUTPUT,
  });
  return JSON.parse(stdout);
}

const rowsOf = (set: EvaluationSet, scores: unknown): readonly Measured[] =>
  set.metrics.map(({ name, path, peer, target }) => ({
    set: set.name,
    metric: name,
    value: scores === null ? null : figureAt(scores, path),
    peer,
    target,
  }));

/** Runs every development set of the reading through the extract door's own projections and the data's own scorers. */
export async function measureReading(dir: string, say: Say): Promise<Measurement> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-eval-'));
  const rows: Measured[] = [];
  const missing: string[] = [];
  try {
    for (const set of SETS) {
      const gold = goldOf(dir, set.name);
      const there = await exists(gold);
      if (!there) missing.push(gold);
      else say(`reading ${set.name} …`);
      rows.push(...rowsOf(set, there ? await score(set, dir, gold, await predict(set, gold, folder, say)) : null));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return { rows, missing };
}
