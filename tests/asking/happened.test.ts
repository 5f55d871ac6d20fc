import { describe, expect, it } from 'vitest';
import { asking } from '../support/asked.ts';

const answer = asking({
  mole: `---
title: Quiet days in Velmar
published: 2021-09-20
---
A cellist from Velmar had come to Velmar to play for the children, and what is happening in his mind he does not tell.

The mayor of Velmar met with the fishers of Velmar on Sunday.`,
  blast: `---
title: Blast in Velmar market
published: 2021-09-24
---
A bomb that was hidden in a cart killed nine people in the market of Velmar on Friday.

Many in Velmar had known the fishmonger.

In Velmar the doctors had no blood left on Saturday.`,
  guard: `---
title: The guard Ossian Rook is remembered
published: 2021-10-02
---
Whatever happens, Ossian Rook will be remembered as the man with the lamp, his friends said.

Ossian Rook was wounded in a raid on the depot of Tarn in May.

Ossian Rook described the lamp in a letter.`,
});

describe('what happened', () => {
  it.each([
    ['what happened in velmar', 'killed nine people'],
    ['What has happened in Velmar?', 'killed nine people'],
    ['what happened to Ossian Rook', 'was wounded'],
    // Asked of something told of, not of an event.
    ['whom did the mayor of Velmar meet', 'the fishers'],
    ['what did Ossian Rook describe', 'the lamp in a letter'],
  ])('%s', (question, told) => {
    const { state, first } = answer(question);
    expect(state).not.toBe('not-covered');
    expect(first).toContain(told);
  });

  it.each(['what happened?', 'what happened in Norvik'])('%s is not told', (question) => {
    expect(answer(question).state).toBe('not-covered');
  });
});
