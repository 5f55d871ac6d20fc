import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Article } from '../articles/article.ts';
import { articleFromText } from '../articles/article-from-text.ts';
import type { FrontDoor } from '../command/front-door.ts';
import { UserError } from '../errors.ts';
import { madeNews } from './bench/made-news.ts';
import { type Measured, measure } from './bench/measure.ts';
import { questionsFor, readingCommands } from './bench/questions.ts';
import { msText, plainRow, type Row, rowsOf, table, timesText } from './bench/report.ts';
import { timed, timesOf, warm } from './bench/times.ts';
import { readDocuments } from './eval/documents.ts';

const RESULTS = 'tests/bench/RESULTS.md';
const STARTS = 7;
const ROUNDS = 10;
const ROUNDS_OF_MADE = 5;
const SIZES = '1000,4000';

/** From the start of the process to the first byte of its answer, in wall time. */
function firstAnswer(program: readonly string[], question: string): Promise<number> {
  const [command = '', ...rest] = program;
  return timed(
    () =>
      new Promise<void>((resolve, reject) => {
        const child = spawn(command, [...rest, 'ask', '--question', question], { stdio: ['ignore', 'pipe', 'ignore'] });
        child.stdout.once('data', () => resolve());
        child.on('error', reject);
        child.on('close', () => resolve());
      }),
  );
}

async function startRow(program: readonly string[], question: string): Promise<Row> {
  const measured: number[] = [];
  for (let run = 0; run < STARTS; run += 1) measured.push(await firstAnswer(program, question));
  const { p50 } = timesOf(measured);
  const fastest = Math.min(...measured);
  return ['start to first answer', `median ${msText(p50)}, fastest ${msText(fastest)} of ${STARTS} starts`];
}

/** Every command, warm, on the corpus at hand. */
async function corpusRows(door: FrontDoor, program: readonly string[]): Promise<readonly Row[]> {
  const coverage = door.coverage();
  const question = questionsFor('ask', coverage)[0]?.question ?? 'what happened';
  const rows: Row[] = [await startRow(program, question)];
  for (const { data } of readingCommands(door.commands)) {
    const asked = questionsFor(data.name, coverage);
    const found = await warm(
      asked.map((options) => () => door.ask(data.name, options)),
      ROUNDS,
    );
    rows.push([`/${data.name}, warm`, `${timesText(found)} (${asked.length} asked)`]);
  }
  return rows;
}

/** "1000,4000" -> [1000, 4000]. */
export function sizesIn(typed: string): readonly number[] {
  const sizes = typed.split(',').map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size >= 10)) return [...sizes].sort((a, b) => a - b);
  throw new UserError('bad-option', `--sizes takes numbers of paragraphs such as ${SIZES}; "${typed}" holds others.`);
}

const markdown = (corpus: readonly Row[], made: readonly Row[], all: readonly Measured[], articles: number): string =>
  [
    '# Speed',
    '',
    `Written by \`npm run bench\`; node ${process.version}, ${process.arch}. It decides no test: machines differ, ratios less so.`,
    'Times are of the processor, so that what else runs on the machine counts little; only the start is wall time.',
    '',
    `## The ${articles} articles of the corpus`,
    '',
    ...table(['measure', 'value'], corpus),
    '',
    '## Made news of the shape of news, the same from every seed',
    '',
    'The last column is the power of the size by which a figure grows: 1 is in step with it. "×" is beside the peer’s search alone, by the mean.',
    '"-": MiniSearch’s JSON outgrows the longest string that there is, so that it cannot follow, and nothing is left to hold a restart against.',
    '',
    ...table(
      ['measure', ...all.map(({ paragraphs }) => `${paragraphs.toLocaleString('en')} paragraphs`), 'grows'],
      made,
    ),
    '',
  ].join('\n');

export interface BenchRequest {
  readonly door: FrontDoor;
  /** How this program is started. */
  readonly program: readonly string[];
  /** Numbers of paragraphs to make, parted by commas. */
  readonly sizes?: string;
  /** News of somebody else's, cut to each size, in place of made news. */
  readonly docs?: readonly Article[];
}

/** Every document of a file of JSON lines as an article. */
export const newsFrom = async (file: string): Promise<readonly Article[]> =>
  (await readDocuments(file)).map(({ id, text, date }) => articleFromText(id, text, date ? { published: date } : {}));

/** As many articles from the front as hold so many paragraphs. */
function firstParagraphs(articles: readonly Article[], most: number): readonly Article[] {
  let left = most;
  return articles.filter(({ paragraphs }) => {
    left -= paragraphs.length;
    return left + paragraphs.length > 0;
  });
}

/** Measures, prints and writes RESULTS.md. */
export async function runBench(request: BenchRequest, write: (text: string) => Promise<void>): Promise<number> {
  const { door, program, docs } = request;
  const sizes = sizesIn(request.sizes ?? SIZES);
  const corpus = await corpusRows(door, program);
  for (const row of corpus) await write(plainRow(row));
  const all: Measured[] = [];
  for (const size of sizes) {
    const texts = () => (docs === undefined ? madeNews(size) : firstParagraphs(docs, size));
    all.push(await measure(texts, door.commands, ROUNDS_OF_MADE));
    await write(`\n${size.toLocaleString('en')} paragraphs measured\n`);
  }
  const rows = rowsOf(all);
  for (const row of rows) await write(plainRow(row));
  await mkdir(dirname(RESULTS), { recursive: true });
  await writeFile(RESULTS, markdown(corpus, rows, all, door.coverage().articles.length));
  return 0;
}
