import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/answer/answer.ts';
import { ask } from '../../src/asking/ask.ts';
import { theFive } from '../support/corpus.ts';

interface Place {
  readonly article: string;
  readonly paragraph: number;
}

interface Questions {
  readonly answerable: readonly { readonly id: string; readonly question: string; readonly right: readonly Place[] }[];
  readonly unanswerable: readonly { readonly id: string; readonly question: string }[];
}

const questions = JSON.parse(readFileSync(new URL('questions.json', import.meta.url), 'utf8')) as Questions;

const isAt = (part: Part | undefined, places: readonly Place[]): boolean =>
  part !== undefined &&
  'citation' in part &&
  places.some(({ article, paragraph }) => part.citation?.article === article && part.citation.paragraph === paragraph);

describe('questions of readers of the five articles', () => {
  it('shows a right passage first for most', async () => {
    const coverage = await theFive();
    const wrong = questions.answerable.filter(({ question, right }) => {
      const { state, parts } = ask(coverage, question);
      return state === 'not-covered' || !isAt(parts[0], right);
    });
    expect(wrong.map(({ id, question }) => `${id} ${question}`).slice(8)).toEqual([]);
  });

  it('refuses where hardly a word of the question is told', async () => {
    expect(ask(await theFive(), 'who won the election in Pakistan?').state).toBe('not-covered');
  });

  it('refuses what the articles do not answer', async () => {
    const coverage = await theFive();
    const answered = questions.unanswerable.filter(({ question }) => ask(coverage, question).state !== 'not-covered');
    expect(answered.map(({ id, question }) => `${id} ${question}`)).toEqual([]);
  });
});
