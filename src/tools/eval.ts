import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { misses } from './eval/misses.ts';
import { measureReading } from './eval/reading.ts';
import { committedFigures, resultsMarkdown, resultsText } from './eval/results.ts';
import { measureRetrieval } from './eval/retrieval.ts';
import { riskTable } from './eval/risk.ts';
import { kindOf } from './extract.ts';

const RESULTS = 'tests/eval/RESULTS.md';
const MOST_MISSES = 60;

export interface EvalRequest {
  /** The folder with `extraction` and `retrieval` in it. */
  readonly dir: string;
  /** List the misses of one kind in place of measuring. */
  readonly errors?: string;
}

/** RESULTS.md as it was committed last, or as it stands where there is no history. */
const committedResults = (): Promise<string> =>
  promisify(execFile)('git', ['show', `HEAD:${RESULTS}`])
    .then(({ stdout }) => stdout)
    .catch(() => readFile(RESULTS, 'utf8'))
    .catch(() => '');

const missingText = (missing: readonly string[]): string =>
  missing.length === 0
    ? ''
    : `Not measured, because the development data is not there:\n${missing.map((path) => `  ${path}\n`).join('')}The data is not part of this project; name its folder: npm run eval -- DIR\n`;

/** Measures all that can be measured, prints it and rewrites RESULTS.md. Exit 1 where nothing could be. */
export async function runEval({ dir, errors }: EvalRequest, write: (text: string) => Promise<void>): Promise<number> {
  if (errors !== undefined) {
    await write(`${(await misses(kindOf(errors), dir, MOST_MISSES)).join('\n')}\n`);
    return 0;
  }
  const say = (line: string) => void write(`${line}\n`);
  const reading = await measureReading(dir, say);
  const retrieval = measureRetrieval(dir, say);
  const measured = [reading, retrieval];
  const rows = measured.flatMap((one) => one.rows);
  const missing = measured.flatMap((one) => one.missing);
  await write(missingText(missing));
  if (rows.every(({ value }) => value === null)) return 1;
  const committed = committedFigures(await committedResults());
  await mkdir(dirname(RESULTS), { recursive: true });
  const risk = riskTable(retrieval.risks);
  await writeFile(RESULTS, `${resultsMarkdown(rows, committed)}${risk === '' ? '' : `\n${risk}`}`);
  await write(`\n${resultsText(rows, committed)}\n${risk}`);
  return 0;
}
