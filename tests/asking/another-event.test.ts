import { describe, expect, it } from 'vitest';
import { eventNamed } from '../../src/asking/named-event.ts';
import { readQuestion } from '../../src/asking/question.ts';
import { asking } from '../support/asked.ts';

const answer = asking({
  storm: `---
title: "Hurricane Odile: Senn picks up the pieces"
published: 2021-11-12
---
As Odile moves on to Tarn, people in Senn – many of them hurt in Hurricane Brannoc – are sweeping their streets after this week’s storm killed at least five people.

Hurricane Brannoc came ashore at Cape Lund on September 28 with winds of 150 mph.

The storm killed 120 people on the islands, and Odile has now brought back the fear of it, the mayor of Senn said.

Odile was a tropical storm on Sunday, and its eye was 80 miles wide.`,
  fires: `---
title: Two fires burn in Oster
published: 2021-07-20
---
The Reed Fire burned 2,300 acres and two barns by Sunday, according to Tarn Fire.

It was started by a lamp on July 7.

Crews are also at work on the Quarry Fire, which is smaller.`,
  blasts: `---
title: Blasts in Velmar and Dorrin
published: 2021-03-04
---
A blast in Dorrin killed 31 people in March, and the bombing of Velmar was told of in the same breath.

The Velmar bombing was on the minds of all in the harbour quarter of Velmar, and in the Quay bombing, Velmar, a guard was hurt.`,
  kalvia: `---
title: Bombing in Kalvia's port
published: 2021-05-04
---
In the Tarnholm bombing, a bomb in Kalvia’s town of Tarnholm, nine people were killed.`,
});

describe('an event that is named', () => {
  it.each([
    ['how many died in hurricane brannoc', 'hurricane brannoc'],
    ['How many died in the Velmar market bombing?', 'bombing velmar'],
    ['when did the fire at Cape Lund start', 'fire cape lund'],
    ['how many died in the bombing', null],
    ['what did Ada Lund say on the bombing', null],
  ])('%s: %s', (text, named) => {
    const isName = (term: string) => ['brannoc', 'cape', 'lund', 'velmar'].includes(term);
    const event = eventNamed(readQuestion(text, isName));
    expect(event === null ? null : `${event.noun} ${event.names.join(' ')}`).toBe(named);
  });

  it.each([
    // The five are those of the storm that the story is about.
    ['how many died in hurricane brannoc', 'killed 120'],
    ['how many died in hurricane odile', 'at least five'],
    ['how many acres did the reed fire burn', '2,300'],
    ['when did the reed fire start', 'July 7'],
    ['how many people died in the dorrin blast', '31'],
    ['how many people were killed in the tarnholm bombing', 'nine'],
    ['when did hurricane brannoc come ashore', 'September 28'],
  ])('%s', (question, told) => {
    const { state, first } = answer(question);
    expect(state).not.toBe('not-covered');
    expect(first).toContain(told);
  });

  it.each([
    'how many acres did the quarry fire burn',
    'how many died in the velmar bombing',
    'when did hurricane odile come ashore',
  ])('%s is told of another only', (question) => {
    expect(answer(question).state).toBe('not-covered');
  });
});
