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

describe('what a line with a colon announces', () => {
  const told = asking({
    blasts: `---
title: Two blasts heard in Lumora
---
In a note to the Harbour Review, the guild’s spokesman Olek Varr tried to calm the dockers of Lumora after the blasts, writing:

“Two blasts were heard. Nobody need worry: it is all well and good.”

Dockers who had come on Friday spoke of what they carried to Lumora after the blasts:

The ropes were wet.`,
  });

  it.each([
    'What did Olek Varr say to calm the dockers of Lumora after the blasts?',
    'What did Olek Varr post about the blasts in Lumora?',
  ])('%s', (question) => expect(told(question).first).toContain('“Two blasts were heard.'));

  it('is shown with the line behind it', () =>
    expect(told('What did Olek Varr post about the blasts in Lumora?').texts[1]).toContain(
      'tried to calm the dockers',
    ));

  it('is said by nobody where no quotation follows', () =>
    expect(told('What did the dockers who had come on Friday say after the blasts?').first).not.toContain(
      'ropes were wet',
    ));
});
