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

const posts = asking({
  killed: `---
title: A blast in Oster
---
The governor of the northern Oster valley has been killed by a blast in his office.

Rolf Dann is the best known of those who fell since the frost.

The guard of the gate in Oster was hurt by the blast as well.

Local guards said that nothing was known of the cause.`,
  contracts: `---
title: A court in Velm
---
The court of Velm heard of General Odo Brill and of General Ivo Sandor on Monday.

The court found Sandor guilty of taking a cut out of boat contracts and sent him to the mole for five years.

Odo Brill, who is 60, was let off with a fine for the rope contracts. Mira Vell paid for both.`,
  jirga: `---
title: Talks in Grell
---
According to her clerks, Ada Lund and her brothers also helped with meetings between the council of elders from Tarn and leaders of the outlawed Reed Front or RF in Grell.

The bodies spoke for days. A former carter from the Otter valley, Pieter Holm, led the council.`,
});

const named = asking({
  raid: `---
title: Two raiders at the mole of Tarn
---
The Otter Front said it had done it, and that two raiders had burned their boats among the guests of the mole of Tarn.

Rolf Dann, a clerk of the Front, wrote of raiders.

The note named the two as Omar Hask and Saif Holm, though where they came from is not clear.

The Tarn Dial, or Triangular Dialogue of Ports, is a loose group of harbours. The Tarn Dial met in Velm.`,
});

describe('who several were', () => {
  it.each([
    ['What were the names of the two raiders at the mole of Tarn?', 'named the two as Omar Hask'],
    ['names of the two raiders at the mole of Tarn', 'named the two as Omar Hask'],
    ['what does Tarn Dial stand for', 'or Triangular Dialogue of Ports'],
  ])('%s', (question, told) => expect(named(question).first).toContain(told));
});

describe('somebody by their post', () => {
  it.each([
    ['Which governor was killed by the blast in his office in Oster?', 'Rolf Dann is'],
    ['Who was the governor killed by the blast in his office in Oster?', 'Rolf Dann is'],
    ['Which general was found guilty of taking a cut of boat contracts in Velm?', 'found Sandor guilty'],
    ['Who led the council of elders from Tarn that went to Grell for talks with the Reed Front?', 'Pieter Holm, led'],
  ])('%s', (question, told) => expect(posts(question).first).toContain(told));

  it.each([
    // What befell the guard is told, and then of guards without a name.
    ['Which guard was hurt by the blast in Oster?', 'Local guards'],
    ['Which general paid for the contracts in Velm?', 'Mira Vell paid'],
  ])('not told by what stands behind: %s', (question, told) => expect(posts(question).first).not.toContain(told));
});
