import { describe, expect, it } from 'vitest';
import { asking } from '../support/asked.ts';

const answer = asking({
  quake: `---
title: Quake shakes the Senn valley
---
The quake of May 2019 shook Chile, Iran and Bolivia. In Chile, 28 people were killed and more than 300 injured in the quake, while Bolivia reported 12 dead and 40 injured. The quake woke many Iranians too.

In Bolivia, three Canadian divers were killed when a boat house fell in the quake.`,
  marches: `---
title: Marches in Velm
---
The Lamp march in Velm in 2009 began with a quarrel over the salt tax, and the 2019 marches were sparked by a rise in lamp prices.

In the 2021 Reed march in Velm, 14 marchers were killed.`,
  carriers: `---
title: Boats stay in port
---
Tarn Ferries cancelled 40 sailings on Friday as its stokers marched in Lund.

Velm Ferries, which had no stokers left, cancelled 12 sailings in the week before.

Grell Ferries runs from Oster, and is one of the oldest lines; its rower Hugo Maas was hit with a pole at the quay. The lines meet in Lund.`,
  family: `---
title: Two sisters of Lund
---
Ada Sorn was held in Lund until 2020. In 2020, while Mira Sorn was held in the tower of Lund, guards learned that Mira Sorn planned to flee the tower because of the cold.

Ada Sorn left Lund that year.`,
  school: `---
title: Orla Teller and the weaving school of Senn
---
The school of Senn takes twelve weavers a year, and has its own boat.

Born in the hills, Uta Sandor came to the school of Senn on a reed grant in 1986.

Orla Teller runs the school of Senn, and keeps its boat.

Teller was in Velm for ten years. She came to the school of Senn in May 2009.`,
  test: `---
title: A crash on the Oster road
---
Ivo Brandt crashed his cart on the Oster road. Brandt and a friend spoke of drinking beer and of their blood in a broadcast.
`,
  spring: `---
title: A spring near Grell
---
The salt level of the Grell spring was 12 grams, the guild said.`,
  dann: `---
title: A captain of Velm
---
Captain Rolf Dann was honoured for his part in the siege of Velm, and spoke of peace.`,
  pring: `---
title: A captain of Oster
---
Captain Uta Pring took silver in the siege of Oster.`,
  holt: `---
title: A captain of Tarn
---
Captain Lars Holt got the Order of the Reed, a medal, for his part in the siege of Tarn.`,
});

const nephews = asking({
  blast: `---
title: Minister killed in Oster
---
A blast in Oster killed the minister Karl Holm on Monday, guards said.

“He had fought on orders of his nephew, Sven Holm,” said the guild, which had put a bounty on him.`,
});

describe('a count of others, or none', () => {
  it.each([
    // Those of a land, hurt where another land is told of.
    ['How many Iranians were injured in the quake?', 'not-covered'],
    ['How many people were injured in the quake in Chile?', 'supported'],
    ['How many Canadians were killed in the quake?', 'supported'],
    // A year counts nothing.
    ['How many marchers were killed in the Lamp march in 2009?', 'not-covered'],
    ['How many marchers were killed in the 2021 Reed march?', 'supported'],
    // Another of that name.
    ['How many sailings did Grell Ferries cancel?', 'not-covered'],
    ['How many sailings did Tarn Ferries cancel?', 'supported'],
    ['How many sailings did Velm Ferries cancel?', 'supported'],
    // One of many.
    ['How many times was Hugo Maas hit?', 'not-covered'],
  ])('%s: %s', (question, state) => {
    expect(answer(question).state).toBe(state);
  });
});

describe('others of that name', () => {
  it.each([
    ['Why did Ada Sorn plan to flee the tower in 2020?', 'not-covered'],
    // Told of somebody else, and not even by "she".
    ['When did Orla Teller come to Senn on a reed grant?', 'not-covered'],
    ['When did Uta Sandor come to Senn on a reed grant?', 'supported'],
    ['Why did Mira Sorn plan to flee the tower in 2020?', 'supported'],
  ])('%s: %s', (question, state) => {
    expect(answer(question).state).toBe(state);
  });
});

describe('somebody told of by a pronoun beside another of that name', () => {
  it.each([
    ['Karl Holm nephew', 'Sven Holm'],
    ['Who put a bounty on Karl Holm?', 'bounty on him'],
  ])('%s', (question, told) => expect(nephews(question).first).toContain(told));
});

describe('what is told of others', () => {
  const guild = asking({
    guild: `---
title: Elder killed in Senn
---
The elder Hanno Verrin was killed in a blast in Senn on Friday. Among the 15 hurt, one was an 11-year-old child.

Ivo Verrin, the 61-year-old head of the guild, was hurt too.`,
    note: `---
title: A note from the guild
---
Ivo Verrin, head of the guild, has sent a note. “The reeds will grow again,” Verrin said in the note on the blast.`,
  });

  it.each([
    ['How old was Hanno Verrin when he was killed?', 'not-covered'],
    ['How old is Ivo Verrin?', 'supported'],
    ['What did Hanno Verrin say in the note on the blast?', 'not-covered'],
    ['What did Ivo Verrin say in the note on the blast?', 'supported'],
  ])('%s: %s', (question, state) => expect(guild(question).state).toBe(state));
});

describe('a level without a number, a medal without one', () => {
  it.each([
    ["What was Ivo Brandt's blood beer level at the time of the crash?", 'not-covered'],
    ['What was the salt level of the Grell spring?', 'supported'],
    ['What medal did Captain Rolf Dann get for his part in the siege of Velm?', 'partly'],
    ['What medal did Captain Uta Pring get in the siege of Oster?', 'supported'],
    ['What medal did Captain Lars Holt get for his part in the siege of Tarn?', 'supported'],
  ])('%s: %s', (question, state) => {
    expect(answer(question).state).toBe(state);
  });
});
