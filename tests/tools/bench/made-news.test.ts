import { describe, expect, it } from 'vitest';
import { madeNews } from '../../../src/tools/bench/made-news.ts';
import { exponent } from '../../../src/tools/bench/times.ts';
import { sizesIn } from '../../../src/tools/bench.ts';

const texts = (size: number, seed?: number) => madeNews(size, seed).map(({ body }) => body);

describe('made news', () => {
  it('has the size asked for, in articles of a length that articles have', () => {
    const articles = madeNews(300);
    expect(articles.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(300);
    expect(Math.max(...articles.map(({ paragraphs }) => paragraphs.length))).toBeLessThanOrEqual(20);
    expect(articles.every(({ published }) => /^\d{4}-\d{2}-\d{2}$/.test(published ?? ''))).toBe(true);
  });

  it('is the same for the same seed and another for another', () => {
    expect(texts(50, 7)).toEqual(texts(50, 7));
    expect(texts(50, 7)).not.toEqual(texts(50, 8));
  });
});

describe('the figures of the bench', () => {
  it('grow by a power of the size', () => {
    expect(exponent(10, 40, [100, 400])).toBeCloseTo(1);
    expect(exponent(10, 160, [100, 400])).toBeCloseTo(2);
    expect(exponent(10, 10, [100, 400])).toBeCloseTo(0);
  });

  it('are taken at the sizes asked for', () => {
    expect(sizesIn('4000,1000')).toEqual([1000, 4000]);
    expect(() => sizesIn('many')).toThrow(/--sizes takes numbers/);
  });
});
