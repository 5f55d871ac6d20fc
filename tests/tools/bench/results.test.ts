import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { measuredApart } from '../../../src/tools/bench/apart.ts';
import type { Measured } from '../../../src/tools/bench/measure.ts';
import { keepResults } from '../../../src/tools/bench/results.ts';

const TIMES = { runs: 1, mean: 1, p50: 1, p99: 1 };

const measured = (paragraphs: number, readMs: number): Measured => ({
  paragraphs,
  articles: 1,
  readMs,
  indexMs: 1,
  namesMs: 1,
  tablesMs: 1,
  peerIndexMs: {},
  loadMs: null,
  restart: null,
  waits: { takingUp: { ms: 1, wallMs: 1 }, asked: { who: { ms: 1, wallMs: 1 } } },
  bytes: { texts: 1, finds: 1, index: 1 },
  commands: { who: { first: TIMES, again: TIMES } },
  suggest: TIMES,
  change: TIMES,
  peers: {},
});

const AT_HAND = { articles: 2, rows: [['/who, warm', '1 ms']] } as const;

describe('what is written down of a bench', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bench-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const rowOf = async (measure: string) =>
    (await readFile(join(folder, 'RESULTS.md'), 'utf8')).split('\n').find((line) => line.startsWith(`| ${measure}`));

  it('keeps the sizes that were not measured this time', async () => {
    await keepResults(folder, AT_HAND, [measured(1_000, 1_000), measured(100_000, 100_000)]);
    await keepResults(folder, AT_HAND, [measured(10_000, 5_000)]);
    expect(await rowOf('measure | 1,000')).toBe(
      '| measure | 1,000 paragraphs | 10,000 paragraphs | 100,000 paragraphs | grows |',
    );
    expect(await rowOf('reading')).toMatch(
      /\| 1,000 paragraphs\/s \| 2,000 paragraphs\/s \| 1,000 paragraphs\/s \| 1.00 \|/,
    );
  });

  it('has one column for a size that is measured again', async () => {
    await keepResults(folder, AT_HAND, [measured(1_000, 1_000)]);
    await keepResults(folder, AT_HAND, [measured(1_000, 500)]);
    expect(await rowOf('reading')).toMatch(/\) \| 2,000 paragraphs\/s \|\s+\|$/);
  });

  it('leaves out what an older program measured otherwise', async () => {
    const { change: _, ...older } = measured(1_000, 1_000);
    await writeFile(join(folder, 'measured.jsonl'), `${JSON.stringify(older)}\n`);
    await keepResults(folder, AT_HAND, [measured(4_000, 4_000)]);
    expect(await rowOf('measure | 4,000')).toBe('| measure | 4,000 paragraphs | grows |');
  });
});

describe('a size measured in a process of its own', () => {
  const program = (script: string) => [process.execPath, '-e', script, '--'];

  it('is told as that process tells it, with the heap that so much news takes', async () => {
    const tells = 'console.log(JSON.stringify({ said: process.argv.slice(1), heap: process.execArgv[0] }))';
    expect(await measuredApart(program(tells), { paragraphs: 100_000, docs: 'news.jsonl' })).toEqual({
      said: ['bench', '--size', '100000', '--docs', 'news.jsonl'],
      heap: expect.stringMatching(/^--max-old-space-size=\d{4}$/),
    });
  });

  it.each(['process.exit(134)', 'process.kill(process.pid, "SIGKILL")'])('is a failure where it ends with %s', (ends) =>
    expect(measuredApart(program(ends), { paragraphs: 1_000 })).rejects.toThrow(/ended with (?:134|SIGKILL)/),
  );
});
