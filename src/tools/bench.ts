import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FrontDoor } from '../command/front-door.ts';
import { readArticle } from '../extraction/read.ts';
import { makeIndex } from '../search/index-paragraphs.ts';
import { plainSearch } from './bench/plain-search.ts';
import { questionsFor } from './bench/questions.ts';
import { timed, timesOf, warm } from './bench/times.ts';

const RESULTS = 'tests/bench/RESULTS.md';
const STARTS = 5;
const READINGS = 10;

/** One figure: what was measured, the value, and what it stands beside. */
type Row = readonly [measure: string, value: string, beside: string];

const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/** From the start of the process to the first byte of its answer. */
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

async function starts(program: readonly string[], question: string): Promise<Row> {
  const measured: number[] = [];
  for (let run = 0; run < STARTS; run += 1) measured.push(await firstAnswer(program, question));
  return ['start to first answer, median', ms(timesOf(measured).p50), `${STARTS} starts`];
}

async function reading({ articles }: ReturnType<FrontDoor['coverage']>): Promise<readonly Row[]> {
  const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
  const read = await warm(Array.from({ length: READINGS }, () => () => articles.map(readArticle)));
  const index = await warm(Array.from({ length: READINGS }, () => () => makeIndex(articles)));
  const plain = await warm(Array.from({ length: READINGS }, () => () => plainSearch(articles)));
  const speed = (time: number): string => `${Math.round((1000 * paragraphs) / time).toLocaleString('en')} paragraphs/s`;
  return [
    ['reading (people, dates, quotes, figures, events, stances)', speed(read.p50), `${paragraphs} paragraphs`],
    ['indexing', speed(index.p50), `${(index.p50 / plain.p50).toFixed(1)} × plain MiniSearch's time`],
  ];
}

async function answers(door: FrontDoor): Promise<readonly Row[]> {
  const coverage = door.coverage();
  const search = plainSearch(coverage.articles);
  const plain = await warm(
    questionsFor('ask', coverage).map(
      ({ question = '' }) =>
        () =>
          search(question),
    ),
  );
  const rows: Row[] = [
    ['plain MiniSearch, search alone', `p50 ${ms(plain.p50)}, p99 ${ms(plain.p99)}`, `${plain.runs} runs`],
  ];
  for (const { data } of door.commands) {
    const asked = questionsFor(data.name, coverage);
    const times = await warm(asked.map((options) => () => door.ask(data.name, options)));
    const ratio = `${(times.p50 / plain.p50).toFixed(1)} × plain MiniSearch at p50, ${asked.length} question${asked.length === 1 ? '' : 's'}`;
    rows.push([`/${data.name}, warm`, `p50 ${ms(times.p50)}, p99 ${ms(times.p99)}`, ratio]);
  }
  return rows;
}

const markdown = (rows: readonly Row[], articles: number): string =>
  [
    '# Speed',
    '',
    `Written by \`npm run bench\` on ${articles} articles, in one process, next to MiniSearch as it comes in the same run; node ${process.version}, ${process.arch}.`,
    'It decides no test: machines differ, ratios less so.',
    '',
    '| measure | value | beside |',
    '| --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n');

/** Measures, prints and writes RESULTS.md. `program` is how this program is started. */
export async function runBench(
  door: FrontDoor,
  program: readonly string[],
  write: (text: string) => Promise<void>,
): Promise<number> {
  const coverage = door.coverage();
  const question = questionsFor('ask', coverage)[0]?.question ?? 'what happened';
  const rows = [await starts(program, question), ...(await reading(coverage)), ...(await answers(door))];
  for (const [measure, value, beside] of rows) await write(`${measure.padEnd(60)} ${value.padEnd(32)} ${beside}\n`);
  await mkdir(dirname(RESULTS), { recursive: true });
  await writeFile(RESULTS, markdown(rows, coverage.articles.length));
  return 0;
}
