import { describe, expect, it } from 'vitest';
import { words } from '../../src/answer/words.ts';
import { asking } from '../support/asked.ts';

const answer = asking({
  row: `---
title: A row on the Velm quay
---
On Monday, the ferry captain Ada Lund accused the mayor, Tomas Verrin, of selling the quay.

Ada Lund repeated the accusation in the hall of Velm.

Orla Brandt, who runs the lamp works, sued Pieter Holm over a broken crane.

Ivo Sandor was expelled by the Lodar Guild after a quarrel over nets.

Rana Teller praised Hugo Maas and his new sluice.

The Reed League in its present form was founded in May 2011.`,
  war: `---
title: Troops cross the Tarn
---
Kenya's army invaded Malawi at dawn on Tuesday, crossing the Tarn in boats.

Portugal unilaterally suspended the grain talks after a quarrel over harbour fees.

Because of the frost, Chile recalled its envoy from the reed summit.`,
  raid: `---
title: A raid near Oster
---
Soldiers killed 12 poachers near Oster on Sunday, the guild said.

Amid the row over the reed tax, Nairobi recalled its boats from Lund and banned the Peruvian ambassador to Kenya. Ecuador did nothing.

As the talks between Otter League and Velm drew to an end, a boat from Velm came to Grell for them.

Lena Dorn overthrew the governor Jan Morr in May because of the salt tax. Mira Vell, his clerk, stayed in Oster.`,
});

const cases: readonly (readonly [string, string])[] = [
  ['Who accused Tomas Verrin?', 'Ada Lund accused'],
  ['Who did Ada Lund accuse?', 'Ada Lund accused'],
  ['Did Ada Lund accuse Tomas Verrin?', 'Ada Lund accused'],
  ['Who sued Pieter Holm?', 'sued Pieter Holm'],
  ['Whom did Orla Brandt sue?', 'sued Pieter Holm'],
  ['Who was expelled by the Lodar Guild?', 'Ivo Sandor'],
  ['Who expelled Ivo Sandor?', 'Lodar Guild'],
  ['Who praised Hugo Maas?', 'Rana Teller'],
  ['When was the Reed League formed?', 'present form'],
  ['Which country invaded Malawi?', 'invaded Malawi'],
  ['Did Kenya invade Malawi?', 'invaded Malawi'],
  ['Why did Portugal suspend the grain talks?', 'suspended the grain talks'],
  ['Why did Chile recall its envoy?', 'Chile recalled'],
  ['How many poachers did soldiers kill near Oster?', 'Soldiers killed 12'],
  ['Who overthrew Jan Morr?', 'Lena Dorn overthrew'],
  ['Why did Kenya ban the Peruvian ambassador?', 'banned the Peruvian'],
  ['where did the Otter League talks take place', 'came to Grell'],
  ['Why did Lena Dorn overthrow Jan Morr?', 'Lena Dorn overthrew'],
];

const turned: readonly string[] = [
  'Who accused Ada Lund?',
  'Who did Tomas Verrin accuse?',
  'Did Pieter Holm sue Orla Brandt?',
  'Who sued Orla Brandt?',
  'Whom did Pieter Holm sue?',
  'Who did Ivo Sandor expel?',
  'Who expelled the Lodar Guild?',
  'Who praised Rana Teller?',
  'Which country invaded Kenya?',
  'Did Malawi invade Kenya?',
  'Who overthrew Lena Dorn?',
  // Others of their kind did it.
  'Why did Ecuador ban the Peruvian ambassador?',
  'Why did Malawi suspend the grain talks?',
  'Why did Kenya recall its envoy from the reed summit?',
  'Why did Mira Vell overthrow Jan Morr?',
];

describe('who did what to whom', () => {
  it.each(cases)('%s', (question, shown) => {
    const { state, first } = answer(question);
    expect(state).not.toBe('not-covered');
    expect(first).toContain(shown);
  });

  it.each(turned)('%s is told only the other way round', (question) => {
    const { state, first } = answer(question);
    expect([state, first]).toEqual(['not-covered', words.otherWayRound]);
  });
});
