import { describe, expect, it } from 'vitest';
import { coverageOf, theFive } from '../support/corpus.ts';
import { frontDoorOf } from '../support/front-door.ts';

const five = async (question: string, limits: Readonly<Record<string, string>> = {}) => {
  const door = await frontDoorOf(await theFive());
  const { state, parts } = await door.ask('ask', { question, ...limits });
  const said = parts.map((part) => ('citation' in part && part.citation ? door.cut(part.citation) : part.type));
  return { state, parts, said };
};

describe('/ask', () => {
  it.each([
    ['Who is Bilal Karimi?', 'the Taliban’s deputy spokesman'],
    ['How many people were killed in Pakistan in 2022?', '601 people'],
    ['what did the NSC say about sanctuaries', 'no country will be allowed to provide sanctuaries'],
  ])('answers %s in the words of the coverage', async (question, words) => {
    const { state, said } = await five(question);
    expect(state).toBe('supported');
    expect(said[0]).toContain(words);
  });

  it.each(['What is the population of Lagos?', 'easy chicken biryani recipe', 'What did Donald Trump say about it?'])(
    'refuses %s, with a reason first',
    async (question) => {
      const { state, parts } = await five(question);
      expect(state).toBe('not-covered');
      expect(parts[0]?.type).toBe('note');
    },
  );

  it.each(['?', '...', 'x', '"', '\u202e\u0000', '🤷', 'who', '(((((((((((', 'a '.repeat(200)])(
    'survives %j',
    async (question) => {
      const { parts } = await five(question);
      expect(parts.length).toBeGreaterThan(0);
    },
  );

  it('answers from coverage of any kind', async () => {
    const coverage = coverageOf({
      one: 'The harbour of Lumora burned on Friday.\n\nNobody was hurt, the mayor Ada Brandt said.',
    });
    const door = await frontDoorOf(coverage);
    const { parts } = await door.ask('ask', { question: 'Who is the mayor?' });
    expect(parts[0]).toMatchObject({ type: 'passage', citation: { paragraph: 2 } });
  });
});
