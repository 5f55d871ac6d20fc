import { describe, expect, it } from 'vitest';
import { coverageOf } from '../support/corpus.ts';
import { frontDoorOf } from '../support/front-door.ts';

const coverage = coverageOf({
  herald: [
    '---\npublished: 2024-03-14\n---\n',
    'State radio said 41 people had died in the Orvane riots. According to the monitors of Watch Sarnath, at least 52 have been killed.',
    'The Herald could not independently verify the death toll.',
    'The riots in Orvane began on 2 March 2024. Rioters stormed the town hall of Orvane on 9 March 2024.',
  ].join('\n\n'),
  wire: 'A new bridge was opened in Velmora in May 2023. The mayor of Velmora planted an oak.',
});

const asked = async (question: string) => {
  const { state, parts } = await (await frontDoorOf(coverage)).ask('ask', { question });
  return [state, ...parts.map(({ type }) => type)].join(' ');
};

describe('questions that the tables answer', () => {
  it.each([
    ['What is disputed about the riots?', /^supported dispute/],
    ['Is the death toll disputed?', /^supported dispute/],
    ['Who doubts the death toll?', /^supported dispute/],
    ['What is disputed?', /^supported dispute/],
    ['What is disputed about the bridge?', /^not-covered note nearest/],
    ['What is disputed about the volcano?', /^not-covered note$/],
    ['Give me a timeline of the Orvane riots', /^supported event heading event/],
    ['What happened in Orvane in March 2024?', /^supported event event/],
    ['What happened in May 2023?', /^supported event$/],
  ])('%s', async (question, told) => expect(await asked(question)).toMatch(told));

  it.each(['What happened in Orvane?', 'Who opened the disputed bridge?', 'When did the riots in Orvane begin?'])(
    'leaves to the passages: %s',
    async (question) => expect(await asked(question)).not.toMatch(/\b(?:event|dispute)\b/),
  );
});
