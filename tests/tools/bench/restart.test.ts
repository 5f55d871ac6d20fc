import { describe, expect, it } from 'vitest';
import { coverNews } from '../../../src/coverage/cover.ts';
import { makeIndex } from '../../../src/search/index-paragraphs.ts';
import { filesOf } from '../../../src/tools/bench/left-files.ts';
import { madeNews } from '../../../src/tools/bench/made-news.ts';
import { restarted } from '../../../src/tools/bench/restart.ts';
import { waitsOf } from '../../../src/tools/bench/waits.ts';
import { frontDoorOf } from '../../support/front-door.ts';

async function left() {
  const coverage = coverNews(madeNews(30));
  const { articles } = coverage;
  const { commands } = await frontDoorOf(coverage);
  return { articles, coverage, index: makeIndex(articles), commands };
}

describe('a program that begins again', () => {
  it('is measured until it answers from what was kept', async () => {
    const before = await left();
    const { indexMs, answersMs, readyMs } = await restarted(before, filesOf(before));
    expect(Object.keys(answersMs)).toContain('disputes');
    for (const ms of [indexMs, ...Object.values(answersMs), readyMs]) expect(ms).toBeGreaterThanOrEqual(0);
  });

  it('is watched for how long it lets others wait, whatever it is asked', async () => {
    const before = await left();
    const { takingUp, asked } = await waitsOf(before.articles, filesOf(before), before.commands);
    expect(Object.keys(asked)).toEqual(expect.arrayContaining(['ask', 'casualties', 'verify']));
    for (const { ms, wallMs } of [takingUp, ...Object.values(asked)]) {
      expect(ms).toBeGreaterThan(0);
      expect(wallMs).toBeGreaterThan(0);
    }
  });
});
