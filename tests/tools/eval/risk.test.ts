import { describe, expect, it } from 'vitest';
import { committedFigures } from '../../../src/tools/eval/results.ts';
import { risksOf, riskTable, SHARES } from '../../../src/tools/eval/risk.ts';

const outcome = (confidence: number, right: boolean) => ({ confidence, right });

const at = (share: (typeof SHARES)[number], wrong: readonly number[]) => wrong[SHARES.indexOf(share)];

describe('risk against coverage', () => {
  const four = [outcome(0.9, true), outcome(0.7, true), outcome(0.4, false), outcome(0.1, false)];

  it('is the share of wrong answers among the surest', () => {
    const wrong = risksOf(four);
    expect(at(50, wrong)).toBe(0);
    expect(at(80, wrong)).toBeCloseTo(100 / 3);
    expect(at(100, wrong)).toBe(50);
  });

  it('does not depend on the order of the questions', () => {
    expect(risksOf([...four].reverse())).toEqual(risksOf(four));
  });

  it('does not depend on it either where all are equally sure', () => {
    const alike = [outcome(0.5, true), outcome(0.5, false)];
    expect(at(50, risksOf(alike))).toBe(50);
    expect(risksOf([...alike].reverse())).toEqual(risksOf(alike));
  });

  it('is a table that is not taken for figures', () => {
    const table = riskTable([{ set: 'news', wrong: risksOf(four) }]);
    expect(table).toContain('| 100 % | 50.0 % |');
    expect(committedFigures(table).size).toBe(0);
    expect(riskTable([])).toBe('');
  });
});
