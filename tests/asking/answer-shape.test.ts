import { describe, expect, it } from 'vitest';
import { asking } from '../support/asked.ts';

const answer = asking({
  raid: `---
title: Police hold Odo Brill
published: 2021-09-24
---
Odo Brill was described by three neighbours last week as a quiet man who was once held in high regard.

Odo Brill was held on Friday after years in hiding, and crowds came to the harbour of Oster.

Odo Brill was held by customs officers in Tarn on September 24.

Norlink wants a rise in fares. The rise would help Norlink and the harbour of Oster.

Norlink, a ferry line of nine boats, had refused to carry him.`,
  valley: `---
title: A valley mourns
---
The teacher Ada Lund was shot by the poacher Tor Hamre near her hut above Senn on Sunday, after a quarrel over eel traps that had divided the valley for years.

Her brother Jens Falk spoke of Ada Lund on Monday. He said that whoever shot her should give himself up.

In the spring Jens Falk shot a hare that Ada Lund had fed.`,
});

describe('a plain question', () => {
  it.each([
    ['what is Norlink', 'a ferry line'],
    ['where was Odo Brill held', 'in Tarn'],
    // A thing that somebody wants is not what it is.
    ['what does Norlink want', 'wants a rise'],
    // A plain question is about what the story is about; one of more words may be about the hare.
    ['who shot Ada Lund', 'Tor Hamre'],
    ['who shot the hare that Ada Lund fed in the spring', 'a hare'],
  ])('%s', (question, told) => {
    const { state, first } = answer(question);
    expect(state).not.toBe('not-covered');
    expect(first).toContain(told);
  });

  it.each(['what did he say about it', 'what happened'])('asks of nobody and nothing: %s', (question) =>
    expect(answer(question).state).toBe('not-covered'),
  );
});
