import { describe, expect, it } from 'vitest';
import type { Measured } from '../../../src/tools/bench/measure.ts';
import { rowsOf } from '../../../src/tools/bench/report.ts';

const times = (mean: number) => ({ runs: 1, mean, p50: mean, p99: mean });

const measured = (paragraphs: number, peers: boolean): Measured => ({
  paragraphs,
  articles: paragraphs / 10,
  readMs: paragraphs,
  indexMs: paragraphs / 10,
  namesMs: paragraphs / 10,
  tablesMs: paragraphs / 10,
  peerIndexMs: { ...(peers ? { 'MiniSearch with all': paragraphs / 5 } : {}), Others: paragraphs },
  loadMs: peers ? paragraphs / 100 : null,
  restart: peers ? { indexMs: 1, answersMs: { ask: 2 }, readyMs: 4 } : null,
  waits: peers
    ? { takingUp: { ms: 3, wallMs: 2 }, asked: { ask: { ms: 5, wallMs: 4 }, who: { ms: 9, wallMs: 1 } } }
    : null,
  bytes: { texts: 1, finds: 1, index: 1 },
  commands: { ask: { first: times(3), again: times(1) } },
  suggest: times(1),
  change: times(1),
  peers: peers ? { 'MiniSearch with all': times(paragraphs / 100) } : {},
});

const cellsOf = (all: readonly Measured[], name: string) => {
  const [, ...cells] = rowsOf(all).find(([measure]) => measure === name) ?? [name];
  return cells;
};

describe('the report of the bench', () => {
  const all = [measured(1_000, true), measured(10_000, true), measured(100_000, false)];

  it.each([
    [
      'indexing',
      [
        '10,000 paragraphs/s; 0.50 × MiniSearch',
        '10,000 paragraphs/s; 0.50 × MiniSearch',
        '10,000 paragraphs/s',
        '1.00',
      ],
    ],
    ['MiniSearch: loadJSON', ['10 ms', '100 ms', '-', '1.00']],
    [
      'MiniSearch with all: search alone',
      ['p50 10 ms, mean 10 ms, p99 10 ms', 'p50 100 ms, mean 100 ms, p99 100 ms', '-', '1.00'],
    ],
    [
      'restart to the first search, from the kept index',
      ['1.00 ms; 0.10 × MiniSearch: loadJSON', '1.00 ms; 0.01 × MiniSearch: loadJSON', '-', '0.00'],
    ],
    [
      'restart until no question waits for a table',
      ['4.00 ms; 0.40 × MiniSearch: loadJSON', '4.00 ms; 0.04 × MiniSearch: loadJSON', '-', '0.00'],
    ],
    [
      'begun again: the longest while each question is asked for the first time',
      ['5.00 ms (4.00 ms by the clock), /ask', '5.00 ms (4.00 ms by the clock), /ask', '-', '0.00'],
    ],
  ])('says what was not measured, and how %s grows as far as it was', (name, cells) => {
    expect(cellsOf(all, name)).toEqual(cells);
  });

  it.each([
    [
      'indexing',
      [
        '10,000 paragraphs/s; 0.50 × MiniSearch',
        '10,000 paragraphs/s; 0.50 × MiniSearch',
        '10,000 paragraphs/s',
        '1.00',
      ],
    ],
    [
      '/ask, of each for the first time',
      Array.from({ length: 3 }, () => 'p50 3.00 ms, mean 3.00 ms, p99 3.00 ms').concat('0.00'),
    ],
  ])('leaves nothing out of what was measured: %s', (name, cells) => {
    expect(cellsOf(all, name)).toEqual(cells);
  });
});
