import { describe, expect, it } from 'vitest';
import { asking } from '../support/asked.ts';

const answer = asking({
  autumn: `---
title: Dock strike spreads to Velm
published: 2021-09-21
---
Dockers in Velm walked out on Tuesday, a day after those in Oster.

The lamp of the pier was broken on September 12, 2021. The crane was sold more than two years ago.

A foreman was hurt in the fishing town of Tarn during the walkout, police said.`,
  spring: `---
title: Dock strike ends in Oster
published: 2023-03-14
---
Dockers in Oster went back to work on Tuesday.

A foreman was hurt in Cairnmoor during the walkout of the dockers, police said.`,
});
describe('the time asked about', () => {
  it.each([
    ['Where was a foreman hurt in the walkout of September 20, 2021?', 'Tarn'],
    ['where was a foreman hurt in the september 2021 walkout', 'Tarn'],
    ['Where was a foreman hurt in the walkout of March 2023?', 'Cairnmoor'],
    // A march is no month.
    ['Where was a foreman hurt in the walkout of the dockers before the march?', 'Cairnmoor'],
  ])('%s %s', (question, place) => {
    expect(answer(question).first).toContain(place);
  });

  it('says that nothing is told of another year', () => {
    expect(answer('Where was a foreman hurt in the walkout of May 2016?').state).toBe('not-covered');
  });

  it('asks for the day itself where the exact one is asked for', () => {
    expect(answer('What was the exact date when the lamp of the pier was broken?').first).toContain('September 12');
    expect(answer('exact day the crane was sold').state).toBe('not-covered');
    expect(answer('when was the crane sold').state).not.toBe('not-covered');
  });
});
