import { expect, it } from 'vitest';
import { coverNews } from '../../../src/coverage/cover.ts';
import { makeIndex } from '../../../src/search/index-paragraphs.ts';
import { madeNews } from '../../../src/tools/bench/made-news.ts';
import { restarted } from '../../../src/tools/bench/restart.ts';
import { frontDoorOf } from '../../support/front-door.ts';

it('measures a restart from what was kept', async () => {
  const coverage = coverNews(madeNews(30));
  const { articles } = coverage;
  const { commands } = await frontDoorOf(coverage);
  const { indexMs, answersMs, readyMs, stretchMs, stretchWallMs } = await restarted({
    articles,
    coverage,
    index: makeIndex(articles),
    commands,
  });
  expect(Object.keys(answersMs)).toContain('disputes');
  for (const ms of [indexMs, ...Object.values(answersMs), readyMs, stretchMs, stretchWallMs])
    expect(ms).toBeGreaterThanOrEqual(0);
});
