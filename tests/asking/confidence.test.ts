import { describe, expect, it } from 'vitest';
import { ask } from '../../src/asking/ask.ts';
import { bestSentences, type Candidate } from '../../src/asking/best-sentences.ts';
import { type AnswerSigns, confidenceOf, signsOf } from '../../src/asking/confidence.ts';
import { readQuestion } from '../../src/asking/question.ts';
import { coverageOf } from '../support/corpus.ts';

const coverage = coverageOf({
  dam: `---
title: Dam bursts above Tarvan
---
A dam burst above Tarvan in 2019 and flooded the northern valley, the governor said.

Engineers had refused to sign the inspection of the dam, Ada Brandt said.`,
  vote: `---
title: Kalvia votes
---
The Civic Union won the vote in Kalvia and the Homeland Party lost 40 seats.

Tomas Verrin opened the harbour of Oster.`,
});

const foundFor = (text: string): readonly [Candidate, ...Candidate[]] => {
  const [best, ...others] = bestSentences(coverage, readQuestion(text));
  if (best === undefined) throw new Error(`nothing found for ${text}`);
  return [best, ...others];
};
const signsFor = (text: string): AnswerSigns => signsOf(readQuestion(text), foundFor(text), coverage.search);
const sure = (text: string): number => confidenceOf(readQuestion(text), foundFor(text), coverage.search);

describe('signs of an answer', () => {
  const more: readonly (readonly [keyof AnswerSigns, string, string])[] = [
    ['found', 'Which dam burst above Tarvan?', 'Which festival opened above Oster?'],
    ['asked', 'Which dam burst above Tarvan and flooded the valley?', 'Which dam burst?'],
    ['story', 'Which dam burst above Tarvan?', 'Which festival opened above Oster?'],
    ['title', 'Which dam burst above Tarvan?', 'Who opened the harbour of Oster?'],
    ['missing', 'Which harbour burst above Tarvan?', 'Which dam burst above Tarvan?'],
    ['nameless', 'Who opened the harbour of Tarvan?', 'Who opened the harbour of Oster?'],
    ['yearless', 'Which dam burst in 2021?', 'Which dam burst in 2019?'],
    ['denied', 'Which party did not win the vote in Kalvia?', 'Which engineers did not sign the inspection?'],
    ['contrary', 'Which southern valley was flooded?', 'Which northern valley was flooded?'],
  ];

  it.each(more)('%s: more of it in "%s" than in "%s"', (sign, one, other) => {
    expect(signsFor(one)[sign]).toBeGreaterThan(signsFor(other)[sign]);
  });

  it.each([
    ['Which northern valley was flooded by the dam?', 'Which southern valley was flooded by the dam?'],
    ['Which dam burst above Tarvan in 2019?', 'Which dam burst above Tarvan in 2021?'],
    ['Who opened the harbour of Oster?', 'Who opened the harbour of Tarvan?'],
    ['Which party won the vote in Kalvia?', 'Which party did not win the vote in Kalvia?'],
  ])('surer of "%s" than of "%s"', (told, untold) => {
    expect(sure(told)).toBeGreaterThan(sure(untold));
  });
});

describe('names further up', () => {
  const below = coverageOf({
    harbour: `---
title: A quiet port
---
The port of Oster was quiet on Monday.

Ships stayed away because of the fog.

Nobody knew when they would come back.

The guards were hired by a firm of the harbour master’s brother.

The fog lifted in the evening.

A concert was held at night.

Ada Brandt came from Lumora and spoke of music.`,
  });

  it('are not those that only stand below', () => {
    expect(ask(below, 'Who hired the guards of Ada Brandt in Lumora?').state).toBe('not-covered');
  });
});
