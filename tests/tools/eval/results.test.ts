import { describe, expect, it } from 'vitest';
import { missesIn } from '../../../src/tools/eval/misses.ts';
import { measureReading } from '../../../src/tools/eval/reading.ts';
import { committedFigures, resultsMarkdown, resultsText } from '../../../src/tools/eval/results.ts';
import { figureAt, SETS } from '../../../src/tools/eval/sets.ts';

const row = { set: 'quotes', metric: 'speaker F1', value: 71.26, peer: 65.7, target: 80 };

describe('the figures of a scorer', () => {
  it.each<[unknown, string, number | null]>([
    [{ all: { value: { f1: 0.5 } } }, 'all.value.f1', 50],
    [{ fields: { scope: [3, 4] } }, 'fields.scope', 75],
    [{ fields: { scope: [0, 0] } }, 'fields.scope', null],
    [{}, 'all.value.f1', null],
  ])('%j at %s', (scores, path, expected) => {
    expect(figureAt(scores, path.split('.'))).toBe(expected);
  });

  it('has a name of its own for each', () => {
    const names = SETS.flatMap(({ name, metrics }) => metrics.map((metric) => `${name} ${metric.name}`));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the results', () => {
  it('stand beside the last committed ones, the best peer and the target', () => {
    const before = resultsMarkdown([{ ...row, value: 60 }], new Map());
    const now = resultsMarkdown([row], committedFigures(before));
    expect(now).toContain('| quotes | speaker F1 | 71.3 | 60.0 | 65.7 | 80.0 |');
    expect(committedFigures(now)).toEqual(new Map([['quotes | speaker F1', 71.3]]));
    expect(resultsText([row], committedFigures(before))).toMatch(
      /quotes\s+speaker F1\s+71\.3\s+60\.0\s+65\.7\s+80\.0/u,
    );
  });

  it('say what is missing where the data is not there', async () => {
    const { rows, missing } = await measureReading('no-such-folder', () => undefined);
    expect(rows.every(({ value }) => value === null)).toBe(true);
    expect(missing).toHaveLength(SETS.length);
    expect(missing[0]).toContain('quotes-polnear');
  });
});

describe('the list of misses', () => {
  const text = 'The bridge gave way on 3 May 2021, officials said.';

  it('names what was expected, what was found and the rule', () => {
    const [missed, ...more] = missesIn('dates', {
      id: 'd',
      text,
      timexes: [{ start: 23, end: 33, value: '2021-05-04' }],
    });
    expect(missed).toMatch(/^- d: .*⟦3 May 2021⟧.*\n {4}expected: 2021-05-04\n {4}found: 2021-05-03 by /u);
    expect(more).toEqual([]);
  });

  it('names what no one marked, and is empty where all agree', () => {
    expect(missesIn('dates', { id: 'd', text, timexes: [] })[0]).toMatch(/^\+ d: .*⟦3 May 2021⟧/u);
    expect(missesIn('dates', { id: 'd', text, timexes: [{ start: 23, end: 33, value: '2021-05-03' }] })).toEqual([]);
  });
});
