import { describe, expect, it } from 'vitest';
import { coverNews } from '../../src/coverage/cover.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import type { Entity } from '../../src/coverage/entities.ts';
import { movingCoverage } from '../../src/coverage/moving.ts';
import { ifMade, patiently } from '../../src/coverage/patience.ts';
import type { Portrait } from '../../src/coverage/worked-out.ts';
import { readArticle } from '../../src/extraction/read.ts';
import type { Steps } from '../../src/search/steps.ts';
import { theFive } from '../support/corpus.ts';
import { frontDoorOf } from '../support/front-door.ts';

/** A table of so many steps, and how often one was taken. */
function tableOf(steps: number) {
  const taken = { steps: 0 };
  function* table({ articles }: Coverage): Steps<number> {
    for (let step = 0; step < steps; step++) {
      taken.steps += 1;
      yield;
    }
    return articles.length;
  }
  return { table, taken };
}

/** Others are served after every step. */
function turnsOf() {
  let now = 0;
  const served = { times: 0 };
  return {
    served,
    turns: {
      breathe: async () => {
        served.times += 1;
      },
      clock: () => {
        now += 100;
        return now;
      },
    },
  };
}

describe('a question whose table is not made yet', () => {
  it('waits for that table while others are served, and is then answered', async () => {
    const coverage = coverNews((await theFive()).articles);
    const { table, taken } = tableOf(500);
    const { turns, served } = turnsOf();
    expect(await patiently(coverage, () => coverage.worked.table(table), turns)).toBe(5);
    expect(taken.steps).toBe(500);
    expect(served.times).toBeGreaterThan(400);
  });

  it('waits in turns for what is worked out of one name or asked for once, one within the other', async () => {
    const coverage = coverNews((await theFive()).articles);
    const { worked, entities } = coverage;
    const [someone] = entities.all;
    if (someone === undefined) throw new Error('nobody is named');
    const { table, taken } = tableOf(100);
    const portrait: Portrait<string> = function* (whole, { name }) {
      const articles = whole.worked.table(table);
      for (let step = 0; step < 100; step++) yield;
      return `${name} in ${articles}`;
    };
    function* once(whole: Coverage): Steps<string> {
      const said = whole.worked.portrait(portrait, whole.entities.all[0] as Entity);
      for (let step = 0; step < 100; step++) yield;
      return `${said}, once`;
    }
    const { turns, served } = turnsOf();
    const asked = () => worked.forQuestion('who', once);
    expect(await patiently(coverage, asked, turns)).toBe(`${someone.name} in 5, once`);
    expect(taken.steps).toBe(100);
    expect(served.times).toBeGreaterThan(100);
    expect(asked()).toBe(`${someone.name} in 5, once`);
  });

  it('makes a small one in passing', async () => {
    const coverage = coverNews((await theFive()).articles);
    const { table } = tableOf(20);
    const { turns, served } = turnsOf();
    expect(await patiently(coverage, () => coverage.worked.table(table), turns)).toBe(5);
    expect(served.times).toBe(0);
  });

  it('goes on with what somebody else has begun: two who wait share the work', async () => {
    const coverage = coverNews((await theFive()).articles);
    const { table, taken } = tableOf(500);
    const both = [1, 2].map(() => patiently(coverage, () => coverage.worked.table(table), turnsOf().turns));
    expect(await Promise.all(both)).toEqual([5, 5]);
    expect(taken.steps).toBe(500);
  });

  it('gets no suggestion before, the right one after', async () => {
    const coverage = coverNews((await theFive()).articles);
    const { table } = tableOf(500);
    const suggested = () => ifMade(coverage, () => coverage.worked.table(table));
    expect(suggested()).toBeNull();
    await patiently(coverage, () => coverage.worked.table(table), turnsOf().turns);
    expect(suggested()).toBe(5);
  });

  it('hears of what went wrong', async () => {
    const coverage = coverNews((await theFive()).articles);
    const wrong = () => {
      throw new Error('no such article');
    };
    await expect(patiently(coverage, wrong, turnsOf().turns)).rejects.toThrow('no such article');
  });
});

describe('coverage taken up at the start', () => {
  it('is asked before its tables are made, and answers what it answers later', async () => {
    const five = await theFive();
    const early: Promise<string>[] = [];
    const asked = async (coverage: Coverage) => {
      const door = await frontDoorOf(coverage, '2024-06-01T12:00:00Z', turnsOf().turns);
      const replies = ['disputes', 'quote', 'timeline', 'casualties', 'help', 'summary'].map((name) =>
        door.ask(name, {}),
      );
      return JSON.stringify(await Promise.all(replies));
    };
    const order: string[] = [];
    const moved = movingCoverage({
      read: async (articles) => articles.map(readArticle),
      ...turnsOf().turns,
      swapped: (coverage) => {
        order.push('asked');
        early.push(asked(coverage));
      },
      prepared: () => order.push('prepared'),
    });
    await moved.move(five);
    await moved.move({ ...five, articles: five.articles.slice(1) });
    // The second state is shown beside what was made of the first one, then made whole.
    expect(order).toEqual(['asked', 'prepared', 'asked', 'asked', 'prepared']);
    expect(await early[0]).toBe(await asked(coverNews(five.articles)));
  });
});
