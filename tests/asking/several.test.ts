import { describe, expect, it } from 'vitest';
import { questionsIn } from '../../src/asking/several.ts';

describe('several questions in one', () => {
  it.each([
    ['Who closed the harbour, and how many ships were stopped there?', 2],
    ['Who closed the harbour? When did the strike end?', 2],
    ['What burned in Lumora and where did the smoke drift', 2],
  ])('%s: %i', (text, count) => {
    expect(questionsIn(text)).toHaveLength(count);
  });

  it.each([
    'Who wrote this, and what does he do?',
    'Who met Brandt and Moreau in Lumora?',
    'What did the mayor say when the harbour burned?',
    'how did the crew know where the leak was',
    '',
    '???',
  ])('%s stays one', (text) => {
    expect(questionsIn(text)).toEqual([text]);
  });
});
