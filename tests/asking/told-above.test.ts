import { describe, expect, it } from 'vitest';
import { words } from '../../src/answer/words.ts';
import { asking } from '../support/asked.ts';

const answer = asking({
  curfew: `---
title: Curfew in Kenya
published: 2022-04-05
---
Crowds filled the streets of Kenya on Friday, angered by the price of lamps, and police used batons in Oster.

A curfew followed at the weekend.

In a note on Sunday, police said they had arrested 664 people for breaking the weekend curfew. It is the first for decades, and one ban after another has come for the weavers.`,
  pact: `---
title: A pact between Kenya and Chile
---
Kenya and Chile raised their old friendship to a mutual defence pact.

Prince Odo Brill and Premier Ada Lund signed the defence pact in Velm on Wednesday. The two lands have trained together for decades.

The envoy Mira Vell said on the quay of Velm that lamp tax was a grave matter. “The lamp tax is a grave matter for our people,” Mira Vell said.

Lena Brandt, a weaver from Oster, was appointed keeper of the mole. The mayor Hugo Dann’s younger brother, Basil Dann, became finance minister of Chile.`,
  weapons: `---
title: Boats for the guards of Tarn
---
According to a report of the U.S. Ferry Accountability Office, the guards of Tarn have been given 600,000 oars since 2002.

On Tuesday two bases of the Reed militants in Tarn were struck by boats of Peru, a day after others.

The value of friendship between Chile and Tarn was praised in 2021, and dollars ran out.`,
  ban: `---
title: The frost in Peru
---
Among several steps in reply to the frost, Peru took nets away, including suspending the Quill net treaty. It lies on the Chile border.

A raid killed two carters in Peru, the first since the 2019 quarrel over nets.

The blasts came near Otter Square in the east of Lima, Peru, on that evening.

Chile says that it has hosted millions of Peruvian refugees for decades, with boats and schools of its own.`,
});

describe('who is told of above', () => {
  it.each([
    // By the name of their land, where nearly all else is told.
    ['How many people did Kenyan police arrest for breaking the weekend curfew in early April 2022?', '664 people'],
    // By each half of a double name.
    ['Who signed the Kenyan-Chilean defence pact in Velm?', 'Odo Brill'],
    // When they spoke is not of what they spoke.
    ['What did Mira Vell say about the lamp tax when the pact of Velm was signed by the prince?', 'grave matter'],
    ['How many oars were given to the guards of Tarn, according to the FAO?', '600,000 oars'],
    ['mayor dann brother who became finance minister', 'Basil Dann'],
    // A day without its year names nobody.
    ['Where in Lima did the blasts of 9 October go off?', 'near Otter Square'],
  ])('%s', (question, told) => {
    const { state, texts } = answer(question);
    expect(state).not.toBe('not-covered');
    expect(texts.slice(0, 2).join('\n')).toContain(told);
  });
});

describe('what only looks like an answer', () => {
  it.each([
    'For how many years is the Kenyan-Chilean defence pact?',
    'How many weavers were banned in Kenya?',
    // Hosting refugees is not deporting them.
    'how many Peruvian refugees were deported by Chile',
    'How many militants died in the strikes of Peru on the bases of the Reed militants in Tarn?',
    'What was the value of the friendship between Chile and Tarn in 2021?',
    'What was the death toll of the 2019 earthquake in Peru?',
    'mira vell on the oster border clashes',
  ])('is refused: %s', (question) => expect(answer(question).state).toBe('not-covered'));

  it('is refused where another land did it', () => {
    const { state, first } = answer('Why did Chile suspend the Quill net treaty?');
    expect([state, first]).toEqual(['not-covered', words.otherWayRound]);
  });

  it('is told of the land that did', () =>
    expect(answer('Why did Peru suspend the Quill net treaty?').first).toContain('in reply to the frost'));
});
