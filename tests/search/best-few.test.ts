import { expect, it } from 'vitest';
import { bestFew } from '../../src/search/best-few.ts';

it.each([
  [3, 'a5 b1 c5 d9 e5 f9', 'd9 f9 a5'],
  [3, 'a1 b2', 'b2 a1'],
  [1, 'a1 b1 c0', 'a1'],
  [2, '', ''],
])('the best %i of "%s" are "%s": equals as they came', (most, all, best) => {
  const few = bestFew<{ readonly name: string; readonly score: number }>(most);
  for (const name of all.split(' ').filter((one) => one !== '')) {
    const score = Number(name.slice(1));
    if (score > few.least()) few.add({ name, score });
  }
  expect(few.list().map(({ name }) => name)).toEqual(best.split(' ').filter((one) => one !== ''));
});
