import { describe, expect, it } from 'vitest';
import { asking } from '../support/asked.ts';

const answer = asking({
  quake: `---
title: Quake kills 40 in Kenya and Uganda
outlet: Harbour Post
published: 2019-05-04
---
A strong quake centered in Uganda killed at least 40 people there and in Kenya on Friday, and was felt in Rwanda.

In Kenya, 12 people were killed and 300 injured, officials said, while Uganda reported 28 dead.

In north-western Kenya a wall of the Marrik Secondary School collapsed in the quake, injuring 10 people.

Construction worker Tobin Asare, 32, said his young son lost a leg when a beam fell on him.

“The whole tower was moving like a boat,” said Femi Odera, 28, who lives in Marrik.

The quake killed more than 600 cattle, the farm ministry said.

Nearly a fifth of the country’s coffee passes through the port of Lumbasa.

Seventeen students were arrested at Ridge College after they blocked the road to the port.

Ada Nwosu, who is also the founder of Bread for Marrik, an aid group, said the road was open again.`,
  bridge: `---
title: Lawmakers demand a new bridge
outlet: Evening Courier
author: Pilar Ferris
published: 2019-06-20
---
In a letter signed by 60 of the 90 members of parliament, the lawmakers called on the Ferris River Authority to rebuild the bridge.

Port officials warn tensions over the bridge are likely to grow.

Her father said in a statement that Lena Castell died of pneumonia. Castell had no comment before her death.

The Ferris River Authority loses $900 on every barge that waits.`,
  delta: `---
title: Flood in the delta
outlet: Evening Courier
published: 2019-09-02
---
A flood has destroyed about 40% of the rice of the Oster delta, farmers said.

The Delta Bank released $20 million for new dikes on Monday, while the water ministry sent tents.

Egypt, which is brokering talks between Ghana and Kenya on the dams, said the next round would start on March 16.

In the 1990s, Mayor Otto Brill banned trams in Lumbasa, a decree that many resented.

Farid Solo was detained for 16 days after he filmed the flood. Several hundred people were held with him.

His attorney, Ines Mott, said Solo was well.

The epicenter of an earlier quake was in the district of Marrow.

Tola Imani, a hydrologist, spoke to reporters in Lumbasa. “The dikes were built of sand, and the poor pay for it,” she said.`,
  crime: `---
title: Robberies in the port
outlet: Harbour Post
author: Milo Reyes Tarn
published: 2020-02-11
---
Robberies have increased in Lumbasa, although violence has decreased in the districts of Pell and Orry, which are far from the port.

The upsurge in robberies is due to the closing of the night market. The police have been idle.

The killing of the smuggler Jonas Vaal was used by the mayor to ask for more officers.

Jonas Vaal died in a drone strike in August, the army said.

After the curfew ended in May, there was an increase in thefts. It follows the end of the curfew, the mayor said.

A diver near the old port of Marrik, where the wreck was found. (credit: Iva Moss/Harbour Post)

The mayor and the head of the market meet in the town hall (photo credit: Rolf Anders)

Dozens of sailors died in the storms off Lumbasa.

The names of 143 sailors who died in the storms off Lumbasa stand on a wall.

Port guards sent a sealed letter last month warning that the gates were rotten.

Milo Reyes Tarn writes on crime. He is pursuing a degree in law at Ridge College.`,
});
describe('a question read as it was meant', () => {
  it.each([
    ['What happened to Tobin Asare’s son when the quake struck?', 'lost a leg'],
    ['what did femi odera compare the tower to', 'like a boat'],
    ['How many people were hurt when a school wall fell down in Marrik?', 'injuring 10'],
    ['how many cattle were killed by the quake', '600 cattle'],
    ['What share of the coffee goes through the port of Lumbasa?', 'a fifth'],
    ['name of the aid group founded by Ada Nwosu', 'Bread for Marrik'],
    ['How many MPs signed the letter to the Ferris River Authority?', '60 of the 90'],
    ['what do officials say about tensions over the bridge', 'officials warn'],
    ['What did Lena Castell’s father say she died of?', 'pneumonia'],
    ['What does FRA lose on each barge?', '$900'],
    ['how many people were killed in kenya', '12 people'],
    ['How much of the rice did the flood wipe out?', '40%'],
    ['how much did the Delta Bank give for the dikes', '$20 million'],
    ['Who mediates the talks between Accra and Nairobi?', 'Egypt'],
    ['which ruler outlawed trams in Lumbasa', 'Otto Brill'],
    ['how many days was Farid Solo held', '16 days'],
    ['Who is the lawyer of Farid Solo?', 'Ines Mott'],
    ['Which district was the epicentre in?', 'Marrow'],
    ['how was Jonas Vaal killed', 'in a drone strike'],
    ['which districts have become less violent', 'Pell and Orry'],
    ['did thefts increase after the curfew ended', 'an increase in thefts'],
    ['why are robberies rising according to Tarn', 'closing of the night market'],
    ['Who took the photo at the port of Marrik?', 'Iva Moss'],
    ['How many sailors died in the storms off Lumbasa?', '143 sailors'],
    ['what is Milo Reyes Tarn studying', 'degree in law'],
    ['What did the sealed letter by port guards warn of?', 'gates were rotten'],
    ['What did Tola Imani say about the dikes?', 'built of sand'],
  ])('%s', (question, words) => {
    const { state, first } = answer(question);
    expect(first).toContain(words);
    expect(state).toBe('supported');
  });

  it.each([
    'How many people were killed in Rwanda?',
    'how many people died in rwanda in the quake',
    'How many professors were arrested at Ridge College?',
    'What did Lena Castell say about the bridge?',
    'What does FXA lose on each barge?',
    'why are robberies rising according to Ferris',
    'how many hours was Farid Solo held',
    'How much did Kenya give for the dikes?',
  ])('not covered: %s', (question) => {
    expect(answer(question).state).toBe('not-covered');
  });
});
