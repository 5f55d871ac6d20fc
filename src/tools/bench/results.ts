import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Measured } from './measure.ts';
import { type Row, rowsOf, table } from './report.ts';

const PAGE = 'RESULTS.md';
/** What the page is made of, a line for each size, so that what was not measured this time stays in it. */
const LINES = 'measured.jsonl';

/** What is known of the corpus at hand. */
export interface AtHand {
  readonly articles: number;
  readonly rows: readonly Row[];
}

const page = ({ articles, rows }: AtHand, all: readonly Measured[]): string =>
  [
    '# Speed',
    '',
    `Written by \`npm run bench\`; node ${process.version}, ${process.arch}. It decides no test: machines differ, ratios less so.`,
    'Times are of the processor, so that what else runs on the machine counts little; only the start, and what says so, is by the clock on the wall.',
    '',
    `## The ${articles} articles of the corpus`,
    '',
    ...table(['measure', 'value'], rows),
    '',
    '## Made news of the shape of news, the same from every seed',
    '',
    'Each size in a process of its own. The last column is the power of the size by which a figure grows: 1 is in step with it. "×" is beside the peer’s search alone, by the mean.',
    '"-": MiniSearch’s JSON outgrows the longest string that there is, so that it cannot follow, and nothing is left to hold a restart against.',
    '',
    ...table(
      ['measure', ...all.map(({ paragraphs }) => `${paragraphs.toLocaleString('en')} paragraphs`), 'grows'],
      rowsOf(all),
    ),
    '',
  ].join('\n');

/** Those that were measured before, with what is new in the place of its size; the smallest first. */
export const withNew = (before: readonly Measured[], now: readonly Measured[]): readonly Measured[] =>
  [...before.filter((one) => !now.some(({ paragraphs }) => paragraphs === one.paragraphs)), ...now].sort(
    (a, b) => a.paragraphs - b.paragraphs,
  );

const measuresOf = (one: Measured): string => Object.keys(one).sort().join();

/** Without those of a program that measured something else. */
async function measuredBefore(folder: string, now: readonly Measured[]): Promise<readonly Measured[]> {
  const written = await readFile(join(folder, LINES), 'utf8').catch(() => '');
  const before: readonly Measured[] = written
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return before.filter((one) => now.every((other) => measuresOf(one) === measuresOf(other)));
}

/** Writes down what was measured now beside what was before. */
export async function keepResults(folder: string, atHand: AtHand, now: readonly Measured[]): Promise<void> {
  const all = withNew(await measuredBefore(folder, now), now);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, LINES), all.map((one) => `${JSON.stringify(one)}\n`).join(''));
  await writeFile(join(folder, PAGE), page(atHand, all));
}
