import { describe, expect, it } from 'vitest';
import { isNear, nearTerms } from '../../src/search/near-terms.ts';

describe('mistyped words', () => {
  it.each([
    ['ceasfire', 'ceasefire', 1],
    ['harbuor', 'harbour', 1],
    ['goverment', 'government', 1],
    ['parlimentery', 'parliamentary', 2],
  ])('%s is near %s', (a, b, most) => {
    expect(isNear(a, b, most)).toBe(true);
  });

  it.each([
    ['harbour', 'harvest', 2],
    ['iran', 'iraqi', 1],
    ['', 'abc', 2],
  ])('%s is not near %s', (a, b, most) => {
    expect(isNear(a, b, most)).toBe(false);
  });

  it('finds the likeliest word, leaves short ones alone and keeps the first letter', () => {
    const near = nearTerms(
      () => ['harbour', 'labour', 'arbour', 'iraq'],
      () => 1,
    );
    expect(near('harbuor')).toEqual(['harbour']);
    expect(near('iran')).toEqual([]);
    expect(near('garbour')).toEqual([]);
  });
});
