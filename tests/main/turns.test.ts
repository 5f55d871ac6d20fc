import { setImmediate as round } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { nextTurn } from '../../src/main/turns.ts';

describe('turns', () => {
  it('go to one who waits in each round of the event loop, the longest first', async () => {
    const order: string[] = [];
    const wait = (name: string) => nextTurn().then(() => order.push(name));
    const all = [wait('first'), wait('second'), wait('third')];
    for (let at = 1; at <= 3; at++) {
      await round();
      order.push(`round ${at}`);
    }
    await Promise.all(all);
    expect(order.filter((one) => !one.startsWith('round'))).toEqual(['first', 'second', 'third']);
    expect(order.indexOf('third') - order.indexOf('first')).toBeGreaterThan(2);
  });

  it('come again to whoever goes on', async () => {
    let turns = 0;
    for (; turns < 5; turns++) await nextTurn();
    expect(turns).toBe(5);
  });
});
