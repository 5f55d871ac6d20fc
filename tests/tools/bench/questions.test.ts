import { describe, expect, it } from 'vitest';
import { questionsFor } from '../../../src/tools/bench/questions.ts';
import { timesOf } from '../../../src/tools/bench/times.ts';
import { theFive } from '../../support/corpus.ts';

describe('the questions of the bench', () => {
  it('are made from the coverage, the same each time', async () => {
    const coverage = await theFive();
    const asked = questionsFor('ask', coverage);
    expect(asked.length).toBeGreaterThan(40);
    expect(asked).toContainEqual({ question: 'Who is Ned Price?' });
    expect(questionsFor('ask', coverage)).toEqual(asked);
    expect(questionsFor('help', coverage)).toEqual([{}]);
  });
});

describe('times', () => {
  it('are a median and a 99th percentile', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(timesOf(hundred)).toEqual({ runs: 100, mean: 50.5, p50: 51, p99: 100 });
    expect(timesOf([7])).toEqual({ runs: 1, mean: 7, p50: 7, p99: 7 });
  });
});
