import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/articles/article-from-text.ts';
import { makeIndex } from '../../src/search/index-paragraphs.ts';

const STORIES: Readonly<Record<string, string>> = {
  first: 'The quake in Orvel flattened the brick kilns of Dasht and cut the road to Marrow.',
  second: 'A tremor flattened brick kilns in Dasht, and the road to Marrow was cut, villagers of Orvel said.',
  third: 'In Orvel, villagers dug through the kilns of Dasht while the road to Marrow stayed cut.',
  fair: 'The book fair of Orvel opened with readings, a raffle and a concert by the town band.',
};
const FILLER = Array.from({ length: 30 }, (_, at) => [`other-${at}`, `The council met on item ${at} and put it off.`]);
const index = makeIndex(
  [...Object.entries(STORIES), ...FILLER].map(([id = '', text = '']) => articleFromText(id, text)),
);

describe('what the best paragraphs share beside the asked words', () => {
  const QUESTION = 'quake and kilns in Orvel';
  const echoIn = new Map(index.see(QUESTION, 50).map(({ article, signals: { echo } }) => [article, echo]));
  const alone = echoIn.get('fair') ?? 1;

  it.each(['first', 'second', 'third'])('is heard in a report of the same event: %s', (report) => {
    expect(echoIn.get(report)).toBeGreaterThan(alone);
  });

  it('leaves nothing behind for the next question', () => {
    const before = index.search('book fair', 5);
    index.search(QUESTION, 5);
    expect(index.search('book fair', 5)).toEqual(before);
  });
});

it('words of asking that texts seldom repeat count less than what is asked', () => {
  const [first] = index.search('name the place that has kilns', 5);
  expect(['first', 'second', 'third']).toContain(first?.article);
});
