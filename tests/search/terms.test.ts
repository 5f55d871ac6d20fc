import { describe, expect, test } from 'vitest';
import { terms, textReader } from '../../src/search/terms.ts';

const wanted = (text: string): string[] =>
  terms(text)
    .filter((term) => !term.stop)
    .map(({ term }) => term);

const meet = (one: string, other: string): boolean => wanted(one).some((term) => wanted(other).includes(term));

describe('what meets', () => {
  test.each([
    ['1,200', '1200'],
    ['80,000 lives', '80000'],
    ['U.S.', 'US'],
    ['the United States', 'US forces'],
    ['United Nations', 'UN'],
    ['Al Qaida', 'al-Qaeda'],
    ['Tehreek-e-Taliban', 'Tehrik-i-Taliban'],
    ['Tehreek', 'tehrik'],
    ['Baluchistan', 'Balochistan'],
    ['the Taliban’s', 'taliban'],
    ["Ya'alon", 'Ya’alon'],
    ['neighbour', 'neighbors'],
    ['organise', 'organized'],
    ['rise', 'rising'],
    ['raise', 'raised'],
    ['centre', 'center'],
    ['attacked', 'attacks'],
    ['militancy', 'militants'],
    ['fought', 'fighting'],
    ['counter-terrorism', 'counterterrorism'],
    ['Besançon', 'besancon'],
    ['seven soldiers', '7 soldiers'],
    ['IS-K', 'is-k'],
    ['HARBOURS closed', 'the harbor'],
    ['CENTCOM', 'Centcom'],
    ['Zürich’s', 'Zurich'],
  ])('%s and %s', (one, other) => expect(meet(one, other)).toBe(true));
});

describe('what does not', () => {
  test.each([
    ['tell us', 'US'],
    ['it is', 'IS'],
    ['1,200', '1.200'],
    ['2022', '2023'],
    ['Safi', 'Safvi'],
    ['police', 'policies'],
    ['military', 'militants'],
    ['four', 'for'],
    ['the of and', 'the of and'],
  ])('%s and %s', (one, other) => expect(meet(one, other)).toBe(false));
});

describe('offsets', () => {
  const text = 'Price said the U.S. and Tehrik-i-Taliban Pakistan’s 1,200 men don’t meet.State Department';
  test('lead back to the words', () => {
    const words = terms(text).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(expect.arrayContaining(['U.S', 'Tehrik-i-Taliban', 'Taliban', '1,200', 'State', 'Pakistan']));
  });
  test('a reader that remembers says the same', () => expect(textReader(3)(text)).toEqual(terms(text)));
});

test('stays linear on hostile text', () => {
  const before = performance.now();
  for (const piece of ["'", 'a-', 'a.', '1,', '”“', 'é']) terms(piece.repeat(50_000));
  expect(performance.now() - before).toBeLessThan(2_000);
});
