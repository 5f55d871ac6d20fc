import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce, inOrderSteps } from '../../src/search/steps.ts';

describe('putting in order in steps', () => {
  it('gives what sorting gives, equals as they came', () => {
    const order = (a: { readonly key: number }, b: { readonly key: number }) => a.key - b.key;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 9000, size: 'max' }), (keys) => {
        const list = keys.map((key, at) => ({ key, at }));
        expect(atOnce(inOrderSteps(list, order))).toEqual([...list].sort(order));
      }),
      { numRuns: 20 },
    );
  });

  it('leaves the list as it is and pauses in between', () => {
    const list = Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 20_011);
    const before = [...list];
    let pauses = 0;
    for (const steps = inOrderSteps(list, (a, b) => a - b); !steps.next().done; ) pauses += 1;
    expect(pauses).toBeGreaterThan(20);
    expect(list).toEqual(before);
  });
});
