import { describe, expect, it } from 'vitest';
import { words } from '../../src/answer/words.ts';
import { asking } from '../support/asked.ts';

const answer = asking({
  reports: `---
title: The Senn watch on the Reed Front
---
The 35th report of the Senn watch says that the Reed Front in Oster is no weaker than before.

Talks of Senn with the Front go forth in Velm. The third round of talks was held in the hall of Velm in May.`,
  canal: `---
title: Doubts about the Quill canal
---
The Quill canal, which will carry water from the Tarn to the fields of Ostan, worries the towns on its banks.

The guild of Oster sold its lamps to pay for the Quill harbour. People fled from Oster in the evacuation of May, and the carter Rolf Dann was killed.`,
});

describe('one of several that are counted', () => {
  it('is not another of them', () => {
    const { state, first } = answer('What did the 33rd report of the Senn watch say about the Reed Front?');
    expect([state, first]).toEqual(['not-covered', words.nothingOf('33rd report')]);
  });

  it.each([
    ['What did the 35th report of the Senn watch say about the Reed Front?', '35th report'],
    ['Where was the 3rd round of talks of Senn with the Reed Front held?', 'in the hall of Velm'],
    // The first of those that are told of.
    ['What did the first report of the Senn watch say about the Reed Front?', '35th report'],
  ])('%s', (question, told) => expect(answer(question).first).toContain(told));
});

describe('a day', () => {
  const told = asking({
    watch: `---
title: The Senn watch meets
---
At its meeting in Velm on May 3, the Senn watch spoke of salt.`,
  });

  it.each([
    'What was told at the May 3rd meeting of the Senn watch?',
    'What was told at the 3rd May meeting of the Senn watch?',
  ])('is not one of several: %s', (question) => expect(told(question).first).toContain('spoke of salt'));
});

describe('a month', () => {
  const told = asking({
    blasts: `---
title: A history of blasts
---
In May 2003, two blasts in Oster killed 23 people, among them nine carters, days after a note was found.

Three carters were hurt in Velm in 2004, most of them in the frost of January.`,
  });

  it('is not another one of that year', () => {
    const { state, first } = told('How many people were killed by the blasts in Oster in November 2003?');
    expect([state, first]).toEqual(['not-covered', words.nothingOf('November 2003')]);
  });

  it.each([
    ['How many people were killed by the blasts in Oster in May 2003?', '23 people'],
    ['How many carters were hurt in Velm in Jan 2004?', 'Three carters'],
  ])('%s', (question, answered) => expect(told(question).first).toContain(answered));
});

describe('a word of English that the coverage does not have', () => {
  it.each([
    'Where was the fourth round of talks of Senn with the Reed Front held?',
    'Evacuees of Oster: where are they?',
    'evacuees of Oster',
  ])('is no slip: %s', (question) =>
    expect(answer(question).texts.some((text) => / was read as /u.test(text))).toBe(false),
  );

  it('where it is none, it is read as the likeliest', () =>
    expect(answer('Who sold the lampps of Oster?').texts).toContain(words.readAs('lampps', 'lamps')));
});

describe('an amount or an age that is not told', () => {
  it.each(['quill canal total cost', 'What is the yearly budget of the Oster guild?', 'rolf dann age when killed'])(
    'is no answer: %s',
    (question) => expect(answer(question).state).toBe('not-covered'),
  );
});
