import { describe, expect, it } from 'vitest';
import { coverNews } from '../../src/coverage/cover.ts';
import { movingCoverage } from '../../src/coverage/moving.ts';
import { loadSnapshot, snapshotOf } from '../../src/coverage/snapshot.ts';
import { readArticle } from '../../src/extraction/read.ts';
import { atOnce } from '../../src/search/steps.ts';
import { theFive } from '../support/corpus.ts';
import { frontDoorOf } from '../support/front-door.ts';

const written = async (program = 'p1') => {
  const { articles, readings } = await theFive();
  return Buffer.concat([...snapshotOf(articles, readings, program)]);
};

const load = (bytes: Buffer, program = 'p1') => atOnce(loadSnapshot(bytes, program));

describe('a snapshot of what has been read', () => {
  it('gives the same readings and the same answers, to the byte', async () => {
    const five = await theFive();
    const { readings, why } = load(await written());
    expect(why).toBeNull();
    let read = 0;
    const moved = movingCoverage({
      read: async (articles) => {
        read += articles.length;
        return articles.map(readArticle);
      },
      recall: ({ id, hash }) => (readings.get(id)?.hash === hash ? readings.get(id)?.reading : undefined),
      breathe: async () => {},
      clock: () => 0,
    });
    await moved.move(five);
    expect(read).toBe(0);
    const [fresh, recalled] = [await frontDoorOf(coverNews(five.articles)), await frontDoorOf(moved.coverage())];
    for (const [command, options] of [
      ['ask', { question: 'how many people were killed in 2022?' }],
      ['casualties', {}],
      ['timeline', {}],
      ['disputes', {}],
      ['quote', { speaker: 'Price' }],
      ['who', { name: 'Price' }],
    ] as const)
      expect(JSON.stringify(await recalled.ask(command, options))).toBe(
        JSON.stringify(await fresh.ask(command, options)),
      );
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 100), 'damaged'],
    ['empty', () => Buffer.alloc(0), 'damaged'],
    ['one bit wrong', (bytes: Buffer) => Buffer.from(bytes).fill(0x5a, 2000, 2001), 'damaged'],
  ])('that is %s is left out and says so', async (_, damage, why) => {
    const { readings, why: said } = load(damage(await written()));
    expect([readings.size, said]).toEqual([0, why]);
  });

  it('of another version of the program is left out and says so', async () => {
    expect(load(await written('p2'))).toMatchObject({ why: 'made by another version of the program' });
  });
});
