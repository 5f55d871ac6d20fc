import { describe, expect, it } from 'vitest';
import { asking } from '../support/asked.ts';

const answer = asking({
  interview: `---
outlet: Harbour Review
---
Ines Varga has led the dockers of Lumora for a decade. She spoke to the Harbour Review about the strike.

Harbour Review: Why did the dockers walk out?

Ines Varga: Because nobody listened to us for three years.

Q: Will the dockers return to work?

A: Not this year. Perhaps in spring.

Q: Did you meet the owner, Bertil Roth?

A: Twice. In Velm in 2019, and last year in Cairnmoor.

Q: The mayor, Ada Brandt, has called you a liar.

A: I have read that.`,
});

describe('interviews', () => {
  it.each([
    ['Will the dockers return to work?', 'Not this year. Perhaps in spring.'],
    ['Why did the dockers walk out?', 'Because nobody listened'],
    ['When did Varga meet Bertil Roth?', 'In Velm in 2019'],
  ])('%s is answered below the question', (question, words) => {
    const { state, first } = answer(question);
    expect(state).toBe('supported');
    expect(first).toContain(words);
  });

  it.each(['What did Ada Brandt say about Bertil Roth?', 'How many dockers will return to work?'])(
    '%s is not answered by whoever speaks next',
    (question) => expect(answer(question).state).toBe('not-covered'),
  );
});
