import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/asking/question.ts';
import { asking } from '../support/asked.ts';

const answer = asking({
  news: `---
title: Five things from Senn
---
Karo Ivers says sorry amid a row with the Senn Otters

The bowls star was sorry on Thursday, hours after the Otters announced a five-game suspension.

A woman with a lamp took hostages at a bank in Velm on Friday. She was able to withdraw about $20,000 before she left.

Hugo Herbst, a rancher, faces a row over letters that he sent to nine women. Three of them had accused him of threats. In six cases somebody else had read the letter. Herbst has denied the row, calling it "all air".

Lamps are made by Yarrow International in Velm.

Lea Holt, the CEO of Yarrow, said that lamps cost too much.

The Dallas fever patient was moved on a bus. The man left Tarn on Sept. 19, and nobody else with the Ebola fever is known of.

The harbour of Senn announced its largest exchange of sailors, with 144 sailors back at home. In the storm nine people were killed, three of them 3 cooks.

The death toll from the blast at the mill of Grell has crossed 100, it was told, and the mill is shut.

Grell is home to some 9,000 Osterians.

The alleged poacher Rolf Dann is on the list. The diver spoke of Rolf Dann, who is charged with gunning down a guard, and of the sea.

The fund is lending to nobody, and Senn has nine lenders.

The Quill canal, of which the first part had been dug in May, is to end in Senn.

In May the Senn board of works said: a 3.4-kilometre stretch of the canal has been dug.

Senn has taken the Quill League off its black list, based on the weight of trade.

Dorn Hask, who only gave one name, is now staying with his children in a camp for frost survivors 60km (37 miles) from Quill.

In this camp of survivors, which is lined with tents, some 5,000 people shelter from the frost.

The 12th report of the Senn watch said that the Reed Front was no weaker. The group dwells on loud raids that papers write of.`,
  gazette: `---
title: A fair in Lund
outlet: Tarn Gazette
---
The fair in Lund was opened by its mayor.`,
  leaving: `---
title: Weavers go home from Ostan
outlet: Senn Courier
---
Over 370,000 weavers have left Ostan since the frost, according to the Tarn Gazette.

The relief office called on Ostan to halt the sending home of weavers in winter, citing their safety.

In a note that he signed in Oster, the envoy Dmitri Sorn called the vote “a step towards one roof for all”. The vote on the roof of the guild hall was held in Oster in May, and the envoy was there with his staff, and with two cooks.

Weavers may still learn to dye and to spin, Suna Haal argued, speaking for the guild of Ostan.`,
  truce: `---
title: Ferry talks in Senn
published: 2024-03-02
---
India and Pakistan sent captains to Senn. The ceasefire on the water took effect at 5 pm, the harbour office said.

Jan Morr, head of the Reed Front, met the elders of Senn. He welcomed the elders.

At the burial of the killed pilots, the minister Ada Vell promised a strong answer.

“They struck Tarn with nine gliders,” said Rolf Teder, a guide, who told the paper that 30 people, most of them children, had been killed in the attacks.

The main opposition leader, Lea Sorn, said she would put herself forward for president.

She said that 17 million people in Ostan are threatened by hunger.

The Eastern Director of the relief group Brotwell, Elke Sund, called the state of Ostan dramatic. Elke Sund spoke in Oster on Friday. She said that nine million people in Ostan are without a well.

Officials in Oster said they had traded them for Kem Dorr, who had been given two life terms in prison.

Two guests of the harbour hotel, Rina Falk and Tom Vik, came home in the trade.

The pilots were killed in North Waziristan in the week before.`,
  guard: `---
title: The guard of Oster mourns Ada Lund
---
Neighbours were at a market in Tarn when Ada Lund was shot, they told the court.

Ada Lund, a guard of the harbour, was shot dead on the mole of Oster in May, the court was told. She was 39.

Jan Kesk, a miller and father of six, was just 26 years old when he was held over the death of Ada Lund.

By 2005, the year after he left Senn to sail for Norlink, the boats were sold.

The captains of the failed ferry line Norlink wept, and Jan Kesk lives and dies by the water, he joked.

No one was hurt or killed in the water that tore at Oster, its mayor said of the flood.`,
  surge: `---
title: Oster waits for the storm Edda
---
Edda, which is expected to grow before it hits western Oster, brings with it the threat of strong winds, of rain and of a destructive harbour wave as high as four metres on the mole, the weather office said.

Tor Hamre left the court of Oster on Monday, seen off by a crowd of neighbours and by his brother.

Tor Hamre is charged with resisting officers and with threatening a baker, police in Oster said.

A harbour wave – when the wind pushes the sea into a bay – can be a danger to life.

Two divers of Norlink died when their boat sank off Tarn in the night, and flags were lowered for the two divers.

Divers of Norlink, Odo Brill, 41, of Senn, and Jan Kesk, 36, were on the boat.

The Norlink board, which gathers in Oster, will decide on the pay of its divers in May.`,
  stores: `---
title: Edda hits the mills of Oster
---
The storm will be felt for months, said Lena Morn, chief executive of Gridline, which counts the parts that mills need.

Brill, a miller, said that 12 barns were gone.

More than 4,600 mills stand in the part of Oster that was hit, Morn said.

“I’d say Tarn Beach is pretty much gone,” said the councilman Dan Falk of Tarn Beach. Police held 31 men from a dozen towns near a march in Coeur d’Amel, in Oster, on Saturday.`,
});

describe('the words for what is asked stand first', () => {
  it.each([
    ['What is meant by a harbour wave?', 'when the wind pushes'],
    ['At what time did the India-Pakistan ceasefire take effect?', 'at 5 pm'],
    ['head of the Reed Front who met the elders in Senn', 'Jan Morr'],
    ['What did Ada Vell say at the burial of the pilots killed in North Waziristan?', 'promised a strong answer'],
    ['How many people died in the air raids on Tarn, according to the guide Rolf Teder?', '30 people'],
    ['Which opposition leader said she would stand for president?', 'Lea Sorn'],
    ['How many people in Ostan are without a well, according to Brotwell?', 'nine million'],
    ['Which prisoner had been given two life terms?', 'Kem Dorr'],
    ['How many weavers have left Ostan since the frost, according to the Tarn Gazette?', '370,000'],
    ['Why does the relief office want Ostan to stop sending weavers home in winter?', 'citing'],
    ['How did the envoy Dmitri Sorn describe the vote?', 'one roof'],
    ['what time did the india pakistan ceasefire start', 'at 5 pm'],
    ['Karo Ivers suspension how many games', 'five-game'],
    ['How much did the woman who took hostages at the bank in Velm withdraw?', '$20,000'],
    ['What did Hugo Herbst say about the accusations of threats?', 'all air'],
    ['ceo of Yarrow International', 'Holt'],
    ['When did the Dallas Ebola patient leave Tarn?', 'Sept. 19'],
    ['How many sailors were freed in the largest exchange of sailors in Senn?', '144 sailors'],
    ['grell mill death toll', 'crossed 100'],
    ['How many Osterians live in Grell?', '9,000'],
    ['what is Rolf Dann accused of', 'gunning down'],
    ['where was Ada Lund shot', 'on the mole'],
    ['how old was Ada Lund', 'She was 39'],
    ['what is Norlink', 'failed ferry line'],
    ['did anyone die in the Oster flood', 'No one was hurt'],
    ['why was Tor Hamre arrested', 'charged with'],
    ['Who were the divers that died when the boat sank?', 'Odo Brill, 41'],
    ['How many mills are there in the part of Oster hit by Edda, according to Gridline?', '4,600'],
    ['What did councilman Dan Falk say about how much of Tarn Beach was left?', 'pretty much gone'],
    ['How much of the Quill canal has been dug?', '3.4-kilometre'],
    ['How many people are staying in the camp for frost survivors near Quill?', '5,000 people'],
    ['What sort of raids does the Reed Front dwell on, according to the 12th report of the Senn watch?', 'loud raids'],
    ['How many towns did the men held before the Coeur d’Amel march come from?', 'a dozen towns'],
  ])('%s', (question, told) => {
    const { state, first } = answer(question);
    expect(state).not.toBe('not-covered');
    expect(first).toContain(told);
  });

  it.each([['Why did Senn take the Quill League off its black list?', 'supported']])('%s: %s', (question, state) =>
    expect(answer(question).state).toBe(state),
  );

  // Brill speaks for no board, and pay that is yet to be decided is no pay.
  it.each(['How many barns are gone, according to Gridline?', 'How much do the divers of Norlink get?'])(
    'not told: %s',
    (question) => expect(answer(question).state).toBe('not-covered'),
  );

  it.each([
    ['What did Falk say about how many left?', 'said'],
    ['How many people did Falk say were left?', 'count'],
    ['What did the storm do to how many towns?', 'count'],
    ['What kind of fleet is Norlink?', 'definition'],
    ['What was the march of the Reed Front called, just before the truce?', 'how'],
    ['How did Ada Vell explain the march?', 'said'],
    ['How did Ada Vell cross the ice?', 'how'],
    ['What was the man on the mole dressed in?', 'how'],
    ['What was the man on the mole wearing?', 'how'],
    ['What is money laundering?', 'definition'],
    ['What did Ada Vell post about the march?', 'said'],
    ['What did the post about the march cost?', 'how'],
    ['Who will stand for president?', 'who'],
    ['What does NLK stand for?', 'definition'],
    ['Who are Lund’s defence lawyers?', 'who'],
    ['Who is Ada Lund?', 'identity'],
    ['Which towns were flooded, according to the census?', 'which'],
    ['Which towns were flooded, according to the mayor?', 'said'],
  ])('%s: %s', (text, kind) => expect(readQuestion(text).kind).toBe(kind));
});

describe('a passage that answers nothing', () => {
  const gliders = asking({
    gliders: `---
title: The gliders of Tarn
---
Gliders of the Tarn fleet carried out covert air strikes in Oster, Senn and Velm while Ada Lund was in office.

There were 563 strikes, largely by gliders, in Oster, Senn and Velm under Lund.

In 2019 the Tarn fleet hurt nobody. Gliders of the fleet hurt three people in Oster in 2021.`,
  });

  it.each([
    ['How many covert air strikes were carried out in Oster while Ada Lund was in office?', '563 strikes'],
    ['How many covert air strikes were carried out while Ada Lund was in office?', '563 strikes'],
  ])('gives way to one that answers and is as good: %s', (question, told) =>
    expect(gliders(question).first).toContain(told),
  );

  it('does not where it tells of another year', () =>
    expect(gliders('How many people did gliders of the Tarn fleet hurt in Oster in 2023?').state).toBe('not-covered'));
});

describe('words that are read for what they are', () => {
  const league = asking({
    league: `---
title: The Reed League after the raid
published: 2024-05-02
---
Tomas Verrin, head of the Reed League, came back on Sunday, and the head of the Reed League spoke to all.

Educated in Velm, he fought in the north before joining the league, where he was a judge.

Verrin became the head of the league in 2018 after the death of Hugo Maas in a storm.

On the evening of March 22, a raid targeted the Quill City Hall in Senn.

Ada Brandt, Rolf Dann and Lea Holt were at the talks of three in Senn in May 2024. A THREE-DAY fair followed.`,
  });

  it.each([
    ['head of the Reed League before Tomas Verrin', 'Hugo Maas'],
    ['Who was the head of the Reed League before Tomas Verrin?', 'Hugo Maas'],
    ['When did the Quill City Hall raid happen?', 'March 22'],
  ])('%s', (question, told) => {
    const { state, first } = league(question);
    expect(state).not.toBe('not-covered');
    expect(first).toContain(told);
  });

  it('does not read a word of known parts as another', () =>
    expect(league('Who was at the three-way talks in Senn in May 2024?').texts.join()).not.toContain('three-way'));

  it('knows of nobody before somebody else', () =>
    expect(league('Who was the mayor of Senn before Ada Brandt?').state).toBe('not-covered'));
});
