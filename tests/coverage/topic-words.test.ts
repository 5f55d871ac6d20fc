import { expect, it } from 'vitest';
import { suggestFrom } from '../../src/coverage/suggestions.ts';
import { coverageOf } from '../support/corpus.ts';

const NEWS = {
  a: 'Two bridges gave way in Lowport.\n\nThe bridge at Carrow is closed, and the bridges beside it are guarded.',
  b: 'Talks about the ceasefire began on Monday in Carrow.\n\nThe ceasefire was broken quickly, Mara Quill said.',
};

it.each([
  ['bri', ['bridges']],
  ['cease', ['ceasefire']],
  ['car', ['Carrow']],
  ['broken', []],
  ['quick', []],
  ['there', []],
])('%s: what is written often, names first, no verb, no word for every sentence', (typed, expected) => {
  expect(suggestFrom(coverageOf(NEWS), 'topic', typed, 5).map(({ value }) => value)).toEqual(expected);
});

it('offers subjects where a name is asked for to nobody', () => {
  expect(suggestFrom(coverageOf(NEWS), 'name', 'cease', 5)).toEqual([]);
});
