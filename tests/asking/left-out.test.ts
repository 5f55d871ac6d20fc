import { describe, expect, it } from 'vitest';
import { asking } from '../support/asked.ts';

const answer = asking({
  treaty: `---
title: The Quill treaty is put aside
---
Among several steps taken in reply to the raid, Ostan has suspended the Quill water treaty and shut the ford of Grell.

The ford of Grell was closed because of the raid on its mill. Guards of Ostan walk there at night.`,
  bombing: `---
title: Lamps go out in Senn
---
The blast at the mosque in Senn was the work of the Otter Brigade, which said it was revenge for the burning of its boats.

Nurses from all over came to Senn after the blast and stayed for weeks.`,
  guild: `---
title: The Reed Front and the Tarvians
---
Tarvia spoke of its own rivers on Friday, and the Reed Front of the Oster tunnels. Rowan Relief, a charity, opened a house in Oster.

An operative of the Reed Front got past the guards. The American army closed the tunnels because of frost.`,
});

describe('those of whom it is asked', () => {
  it.each([
    // The doer.
    'Why did Tarvia suspend the Quill water treaty with Ostan after the raid?',
    'Which mill of Ostan did Tarvia raid near the Grell ford?',
    'What did the Reed Front say about the blast at the Senn mosque?',
    // Anybody else of whom the story should tell.
    'What did Rowan Relief do after the Senn mosque blast?',
  ])('are left out: %s', (question) => expect(answer(question).state).toBe('not-covered'));

  it.each([
    ['Why did Ostan close the ford of Grell?', 'because of the raid'],
    ['Why did the Otter Brigade bomb the mosque in Senn?', 'revenge'],
    // A country by the name of its people, and the other way round.
    ['Where did the Tarvians speak of their rivers?', 'Tarvia spoke'],
    ['Why did the United States close the tunnels?', 'American army'],
    // Where it was is left to be understood.
    ['What did nurses do after the mosque blast in the east of Tarvia?', 'Nurses from all over'],
  ])('are told of: %s', (question, told) => expect(answer(question).texts.join('\n')).toContain(told));
});
