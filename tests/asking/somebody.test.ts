import { describe, expect, it } from 'vitest';
import { asking } from '../support/asked.ts';

const answer = asking({
  plane: `---
title: Plane lands in a field near Oster
---
A plane with 40 passengers landed in a field near Oster on Friday because an engine had stopped, officials said.

The pilot of the plane, Tomas Verrin, was thanked by President Ada Brandt.

“He saved us all,” Brandt said of Verrin at a dinner in Oster.

Verrin's wife, Lena Verrin, was on board. Brandt's brother was on board as well, the airline said.

The mechanic of the plane had warned of the engine in a letter, the airline said.

Brandt was in Velm when the plane landed, her office said. Ada Brandt arrived in Oster on Saturday.`,
});

describe('who somebody is to somebody', () => {
  it.each([
    ['Who was the pilot of the plane?', 'Tomas Verrin'],
    ["Who is Tomas Verrin's wife?", 'Lena Verrin'],
    ['What is the name of the pilot of the plane?', 'Tomas Verrin'],
  ])('%s', (question, name) => {
    const { state, first: told } = answer(question);
    expect(state).toBe('supported');
    expect(told).toContain(name);
  });

  it.each([
    'Who was the mechanic of the plane?',
    "Who is Ada Brandt's brother?",
    'What is the name of the mechanic of the plane?',
    'Who was the owner of the plane?',
  ])('is not told, so refused: %s', (question) => {
    expect(answer(question).state).toBe('not-covered');
  });
});

describe('whose words are asked for', () => {
  it('are told where they speak of another', () => {
    expect(answer('What did Ada Brandt say about Verrin?').first).toContain('He saved us all');
  });

  it('are not the words of the other on them', () => {
    expect(answer('What did Tomas Verrin say about Brandt?').state).toBe('not-covered');
  });
});

const stage = asking({
  skater: `---
title: Skater Mina Holt may go on
---
The skater Mina Holt of Norvik tested positive in Senn for something that she had eaten, her doctor Osla Pring said.

In Tarn the skater Mina Holt broke her boat, a sloop called Heron.`,
});

describe('a thing of a kind', () => {
  it.each([
    ['which drug did the skater Mina Holt test positive for', 'partly'],
    ['which boat did the skater Mina Holt break in Tarn', 'supported'],
    // Another word for it will do.
    ['which vessel did the skater Mina Holt break in Tarn', 'supported'],
  ])('%s: %s', (question, state) => {
    expect(stage(question).state).toBe(state);
  });
});
