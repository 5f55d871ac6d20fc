import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/answer/answer.ts';
import { ask } from '../../src/asking/ask.ts';
import { coverageOf } from '../support/corpus.ts';

interface Questions {
  readonly answerable: readonly {
    readonly question: string;
    readonly article: string;
    readonly right: readonly number[];
  }[];
  readonly unanswerable: readonly string[];
}

const folder = new URL('stories/', import.meta.url);
const coverage = coverageOf(
  Object.fromEntries(
    readdirSync(folder).map((file) => [file.replace('.md', ''), readFileSync(new URL(file, folder), 'utf8')]),
  ),
);
const { answerable, unanswerable } = JSON.parse(
  readFileSync(new URL('story-questions.json', import.meta.url), 'utf8'),
) as Questions;

const isAt = (part: Part | undefined, article: string, right: readonly number[]): boolean =>
  part !== undefined &&
  'citation' in part &&
  part.citation?.article === article &&
  right.includes(part.citation.paragraph);

describe('questions that name the event as title and lead do, with the answer further below', () => {
  it('shows a right passage first for most', () => {
    const wrong = answerable.filter(({ question, article, right }) => {
      const { state, parts } = ask(coverage, question);
      return state === 'not-covered' || !isAt(parts[0], article, right);
    });
    expect(wrong.map(({ question }) => question).slice(13)).toEqual([]);
  });

  it('refuses near misses, or says what the passages lack', () => {
    const answered = unanswerable.filter((question) => {
      const { state, parts } = ask(coverage, question);
      return state === 'supported' || (state === 'partly' && parts.at(-1)?.type !== 'note');
    });
    expect(answered.slice(1)).toEqual([]);
  });
});
