import { describe, expect, it } from 'vitest';
import { asking } from '../support/asked.ts';

const answer = asking({
  harbour: `---
title: Harbour master Osk Brandt shot dead in Oster
published: 2021-09-24
---
Before he gave the order to shoot Osk Brandt, the smuggler Rolf Teder wanted to know where the harbour master of Oster slept.

The killing of Osk Brandt was unprovoked, and it was still not clear on Friday who shot Osk Brandt or why, police said at first.

Osk Brandt once shot a seal off the mole, neighbours in Oster said, and was fined for shooting it by Judge Lea Morn.

Osk Brandt was shot by Tor Hamre, a diver from Tarn, on the mole of Oster, prosecutors said.`,
  line: `---
title: What the Norlink ferry line is for
---
Norlink is based in Oster and governed by a board of nine, among them two captains from Tarn.

Ferries of Norlink, a network that joins forty islands, sail at noon.

Norlink was first heard of when its boats were stuck in the ice off Tarn.`,
  men: `---
title: The Reed Front gathers
---
An early spring could lead to a Reed Front march on Oster, officers warned, and that may lead the Reed Front to split.

The Reed Front’s leader, Ana Kesk, spoke on Sunday.`,
  bases: `---
title: Soldiers go home from Kalvia
---
Kalvian troops left the base in Tarn in May, and British troops left the base in Tarn in June.

All U.S. troops left the base in Tarn on September 3.

Nobody tells us about the base in Tarn.`,
  flood: `---
title: The Tarn flood of May
---
Bread in Tarn was dear because of damage done by the Tarn flood, the baker Lea Morn said on Sunday.

The Tarn flood led to a quarrel over sandbags, a march and a shortage of lamp oil, the mayor said.

After nine days of rain a dam had burst, which led to the Tarn flood, engineers said.`,
  teacher: `---
title: The teacher Ada Lund is mourned
---
Marches sparked by the death of Ada Lund went on in Senn, and many wore white at the harbour on Sunday.

Five men who were stabbed at the marches were in hospital on Sunday.

Ada Lund died of a fever, her doctor said.

More than 4,000 Kalvians are registered as refugees in Senn, where Ada Lund had taught them.

In 2015 they were refugees in Tarn.`,
  ferry: `---
title: The Senn ferry fire
---
Nine members of her family died in the fire on the Senn ferry, Ona Brill said on Sunday.

The Senn ferry fire killed 41 people, the coast guard said.`,
  league: `---
title: The Salt League goes back to Senn
---
The road that leads to the hall of the Salt League was closed, and what the Salt League led was a march to Tarn.

Dora Ness was spoken of as the next leader of the Salt League, a paper in Senn said.

Ketil Aas, the group’s supreme leader, signed the accord.`,
  board: `---
title: Ferries of Norvik stay in port
---
The Norvik Port Board heads for a quarrel, and the boats stay in, the board said on Sunday.

Norvik Port Board Administrator Osla Pring will meet the mayor.`,
  barn: `---
title: The barn of Rook Hill
---
A man who burned the barn of Rook Hill down was charged with arson in Senn on Sunday.`,
  skater: `---
title: Skater Mina Holt may go on
---
JUST WATCHED Which pill did the skater Mina Holt take? Replay More Videos ... MUST WATCH Which pill did the skater Mina Holt take? 02:11

More:What the skater Mina Holt is thought to have taken, and when

The skater Mina Holt took a pill called Norvane, her doctor said.`,
});

describe('a plain question', () => {
  it.each([
    // Not who wanted it done, nor whom the one asked about shot, nor that it is not known.
    ['who shot osk brandt', 'by Tor Hamre'],
    ['who fined osk brandt', 'Judge Lea Morn'],
    ['what did osk brandt shoot', 'a seal'],
    // Where it is based is not what it is.
    ['what is norlink', 'a network'],
    ['where is norlink based', 'based in Oster'],
    // What may lead to a march leads nobody.
    ['who leads the reed front', 'Ana Kesk'],
    ['when did us troops leave the base in tarn', 'U.S. troops'],
    // What the flood led to did not lead to the flood.
    ['what caused the tarn flood', 'a dam had burst'],
    ['what caused the quarrel over sandbags', 'led to a quarrel'],
    // Marches that her death set off tell nothing of how she died, nor does how others were hurt.
    ['how did Ada Lund die', 'of a fever'],
    ['Ada Lund cause of death', 'of a fever'],
    ['what sparked the marches in senn', 'sparked by the death'],
    ['how many refugees are in senn', '4,000'],
    ['where was osk brandt shot', 'on the mole of Oster'],
    // Those of one family are only some of the dead.
    ['how many died in the senn ferry fire', 'killed 41'],
    // A post goes by many names, and it must be somebody's.
    ['who leads the salt league', 'Ketil Aas'],
    ['leader of the salt league', 'Ketil Aas'],
    ['who heads the norvik port board', 'Osla Pring'],
    // Who it was is not asked.
    ['was the man who burned the rook hill barn charged', 'charged with arson'],
    // What stands around a report names it only.
    ['which pill did the skater mina holt take', 'Norvane'],
    ['does anyone tell us about the base in tarn', 'tells us'],
  ])('%s', (question, told) => {
    const { state, first } = answer(question);
    expect(state).not.toBe('not-covered');
    expect(first).toContain(told);
  });
});
