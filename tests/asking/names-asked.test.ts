import { describe, expect, it } from 'vitest';
import { asking } from '../support/asked.ts';

const answer = asking({
  bakery: `---
title: Bomber of bakery in Velm still at large
---
A man left a bag before a bakery in Pieter Maas street in Velm on Friday, and it exploded, President Ada Brandt said.

“The attacker is still at large,” Brandt said on Saturday.

The 34-year-old Mara Ilves was hurt in the explosion in Velm; her brother Joren Ilves, 29, a nurse, waited at St. Anna Hospital.

A cyclist drove after the bomber but lost him, the police said.`,
  race: `---
title: Cyclist wins the Kalden race
---
The cyclist who won the Kalden race on Sunday was Tomas Verrin, a baker's apprentice.`,
  boat: `---
title: Boat sinks off Oster
---
The ferry Northern Star sank off Oster on Monday. Two nephews of the harbour master drowned.

A sailor was robbed of a watch at the pier in Oster in the night. The boathouse was burned down by two boys.

The harbour master of Oster, Lena Sorrel, said she had warned the ferry line.

The mate of the ferry, a native of Tarvan, was saved. The cook of the ferry, from the Ostanian coast, swam to Oster.

Those who were saved were taken to a hospital in Oster for a night.

The pilot Amir Khan Mottar accused the ferry line of Oster of haste.

Odo Brill was thanked by the ferry line of Oster on Tuesday. Odo Brill, a Tarvan Ferries mechanic, had swum to the pier.

The tanker Silver Maid has been rotting off Tarvan for years.`,
});

describe('a name that is asked for', () => {
  it.each([
    ['Name of the cyclist who won the Kalden race?', 'Tomas Verrin'],
    ["How old is Mara Ilves's brother?", 'Joren Ilves, 29'],
    ['harbour master of Oster name', 'Lena Sorrel'],
    ['amir khan accused ferry line', 'Amir Khan Mottar accused'],
    ['What was the ferry off Oster called?', 'Northern Star'],
    ['who burned the boathouse', 'by two boys'],
    ['odo brill job', 'a Tarvan Ferries mechanic'],
    ['tanker rotting off tarvan name', 'Silver Maid'],
    ['Where is the mate of the ferry from?', 'a native of Tarvan'],
  ])('%s', (question, name) => {
    const { state, first: told } = answer(question);
    expect(state).not.toBe('not-covered');
    expect(told).toContain(name);
  });

  it.each([
    ['a street and a president are not the bomber', 'name of the man who left the bag before the bakery in Velm'],
    ['the same in a few words', 'velm bakery bomber name'],
    ['a thing they had with them is not asked for', 'boat sailor robbed of watch name'],
    ['nor behind "who was the"', 'Who was the bomber at the bakery in Velm?'],
    ['the full one', 'What was the full name of the attacker in Velm?'],
    ['whose nephews they were says not who', "names of the harbour master's nephews who drowned"],
    ['of the nurse no sister is told', "How old is Joren Ilves's mother?"],
    ['nor a wife of the apprentice', 'tomas verrin wife'],
    ['what was done to him says not by whom', 'who robbed the sailor at the pier'],
    [
      'a town is asked for of a coast that is named',
      'Which town on the Ostanian coast does the cook of the ferry come from?',
    ],
    ['another first name is of somebody else, also typed small', 'imran khan accused ferry line'],
    ['a bakery in a street is called nothing', 'What was the bakery in Velm called?'],
    ['nor is a hospital in a town', 'name of the hospital in Oster where those saved spent the night'],
  ])('is refused where it is not told: %s', (_, question) => {
    expect(answer(question).state).toBe('not-covered');
  });
});
