import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed, unpacked } from '../../src/coverage/packed.ts';

const data = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.double(),
    fc.integer(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(null, undefined, true, false),
    fc.array(tie('value')),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), tie('value')),
  ),
})).value;

describe('plain data, packed', () => {
  it('is the same data when it is taken out', () => {
    fc.assert(
      fc.property(data, (value) => {
        expect(unpacked(packed(value))).toEqual(value);
      }),
    );
  });

  it.each([
    0,
    -0,
    2 ** 28 - 1,
    2 ** 28,
    -1,
    0.5,
    Number.NaN,
    Number.NEGATIVE_INFINITY,
    '',
    'Østby’s “naïve” 東京 🙂',
    'long '.repeat(5_000),
    { from: 1, to: undefined },
    [{ a: 1 }, { b: 1, a: 2 }, { a: 3 }, {}],
  ])('keeps %j', (value) => {
    expect(unpacked(packed(value))).toStrictEqual(value);
  });

  it('says what is said again once', () => {
    const span = (paragraph: number) => ({ article: 'harbour-fire-in-korsk', paragraph, start: 0, end: 9 });
    const [one, many] = [packed([span(1)]), packed(Array.from({ length: 101 }, (_, at) => span(at)))];
    expect(many.length - one.length).toBeLessThan(100 * 8);
  });

  it.each([[() => 1], [Symbol('s')], [1n]])('refuses what is no plain data: %s', (value) => {
    expect(() => packed([value])).toThrow('no plain data');
  });
});
