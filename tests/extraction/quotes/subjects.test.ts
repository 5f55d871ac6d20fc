import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

const speakers = (text: string): readonly string[] => said(text).map((note) => note.split(' | ')[0] ?? '');

describe('who is told more of before the verb', () => {
  it.each([
    ['an age', 'Pavel Ruiz, 54, a singer from Orlen, said he fled his home.', 'Pavel Ruiz'],
    [
      'an age and a clause',
      '“It moved like a swing under us,” Faro Lindt, 28, who lives in Orlen, told the Herald.',
      'Faro Lindt',
    ],
    ['a name behind a post', 'The governor of Orlen, Mosen Marsur, accused the marchers of arson.', 'Mosen Marsur'],
    [
      'a post and a name behind',
      'Varga’s ally, party lawmaker Miko Zahar, told the Herald that he hopes for peace.',
      'Miko Zahar',
    ],
    [
      'a name behind, at the end',
      '“It is a shame,” a lawyer at the firm Payne Hill, Mat Ingle, told the Herald.',
      'Mat Ingle',
    ],
    ['a name behind the source', 'The old dam had cracks, according to his attorney, Majid Kavar.', 'Majid Kavar'],
    ['a day and a month', 'The health chief Tedra Holm on August 31 warned of new outbreaks.', 'Tedra Holm'],
    [
      'a bracket',
      'Peter Opho, head of the Federation of Relief (FOR) in Orlen told the Herald he was ill.',
      'Peter Opho',
    ],
    ['a clause with a place', 'Former officers who served in Orlen said the army would break.', 'Former officers'],
    [
      'a clause with a time',
      'The father of a girl who died in prison last week has accused the police of lying.',
      'father of a girl',
    ],
    ['a clause with an owner', 'Savers whose money is frozen by banks say they are left with nothing.', 'Savers'],
    [
      'what it is, before its article',
      'Twelve people died, state media outlet the Orlen Herald (OH) said late on Friday.',
      'Orlen Herald',
    ],
    ['a family, no adverb', 'But Varga’s family have said she was healthy.', 'Varga’s family'],
    [
      'a time at the start',
      'A few days later, after it rained, agents of the bank raided her home, saying they had a warrant.',
      'agents of the bank',
    ],
    ['a verb without an ending', 'Varga chose the brighter view, arguing that the raid proved his point.', 'Varga'],
  ])('%s', (_, text, speaker) => expect(speakers(text)).toContain(speaker));

  it.each([
    [
      'a clause is no aside',
      'And after five votes, this government might last, says Yohan Plesner, head of the house.',
      'Yohan Plesner',
    ],
    [
      'the city is no name behind',
      'The governor of Orlen, a port in Velmora, said the dam was safe.',
      'governor of Orlen',
    ],
    ['"that" opens what is said', 'He said that in Orlen the mayor said the dam was safe.', 'mayor'],
  ])('near miss: %s', (_, text, speaker) => expect(speakers(text)).toContain(speaker));
});

describe('nouns that look like verbs', () => {
  it.each([
    ['a phone call', 'A phone call Tuesday can bring good news.'],
    ['states', 'As European states rush to find gas that has powered their homes, the price has risen.'],
    ['shows', 'The town is facing one of the biggest and unprecedented shows of dissent in the year.'],
    ['no one', 'In the spring no one predicted a fall of the town.'],
    ['a call to somebody', 'Varga also called the family of the guard who was killed in Orlen.'],
    ['to keep a hold', 'The rebels maintain the upper hand.'],
  ])('nobody: %s', (_, text) => expect(said(text)).toEqual([]));

  it.each([
    ['The Orlen report, however, reminds us that the army is weak.', ['Orlen report']],
    ['“The town is quietly building weapons,” the Orlen report notes.', ['Orlen report']],
    ['The Orlen report praises this, stating that “the town may build a dam.”', ['Orlen report']],
    ['A 2017 report by the Orlen Bank concludes that the north will suffer most.', ['Orlen Bank']],
    ['In a conference call with analysts, Varga called the plan the “next chapter for us.”', ['Varga']],
    ['Testing shows that the water is clean.', ['Testing']],
    ['The villages claim that the water is bad.', ['villages']],
    ['The Orlen office said in its Tuesday statement that the dam was safe.', ['Orlen office']],
    ['Varga called the raid a mistake.', ['Varga']],
  ])('%s', (text, who) => expect(speakers(text)).toEqual(who));
});

describe('who passes it on', () => {
  it.each([
    [
      'Many towns feared that it would push the valley into war, said Varga.',
      [
        'Many towns | indirect | it would push the valley into war',
        'Varga | indirect | Many towns feared that it would push the valley into war',
      ],
    ],
    [
      'The army maintained its posts on three sides, spokesman Jeff Davin said today.',
      ['Jeff Davin | indirect | The army maintained its posts on three sides'],
    ],
    [
      'Many people were flown out, several officials told the Herald.',
      ['several officials | indirect | Many people were flown out'],
    ],
    [
      'Many people were flown out, Orlen Radio reported Saturday.',
      ['Orlen Radio | indirect | Many people were flown out'],
    ],
    [
      'Instead, it quoted Varga as saying that Orlen would “work for the valley.”',
      ['Varga | mixed | Orlen would “work for the valley.”'],
    ],
    ['Varga was quoted as saying that the dam was safe.', ['Varga | indirect | the dam was safe']],
    [
      'But, as one bank official put it, “the money is not enough.”',
      ['one bank official | direct | the money is not enough.'],
    ],
    [
      'Rebels knew where he was, the envoy said, in “clear violation of the truce,” and hid him.',
      ['envoy | mixed | Rebels knew where he was … in “clear violation of the truce,” and hid him'],
    ],
    [
      'Ash Carter answered the bombing, stating, “our troops are working there.”',
      ['Ash Carter | direct | our troops are working there.'],
    ],
  ])('%s', (text, notes) => expect(said(text)).toEqual(notes));

  it('not those who are told', () => {
    expect(said('Somehow, we’re told, the house is popular.')).toEqual([]);
    expect(speakers('As he ran, Sgt. Quil Gonel told lawmakers, “I could feel my arms.”')).toEqual(['Quil Gonel']);
  });
});

describe('he, she, it and the country', () => {
  it.each([
    [
      'several are no she',
      'Anna Varga spoke of Republicans who argue the town will fall.\n“I stay,” she said.',
      'Anna Varga',
    ],
    [
      'one verb, one person',
      '“We work with brother Lomar,” Tomas Holm said in announcing the merger. “We know him.”',
      'Tomas Holm',
    ],
    [
      'somebody with an age',
      'Jon Holm left.\n“We are in fear,” a 24-year-old protester said. She says friends were beaten.',
      '24-year-old protester',
    ],
    [
      'experts are no it',
      'The Orlen office said it was safe. UN experts criticised the dam.\n“It broke,” it said.',
      'Orlen office',
    ],
    [
      'her sister',
      'Donya Rad was held. Donya’s sister said her sister was free. “I am grateful,” she wrote.',
      'Donya’s sister',
    ],
    [
      'whose aide',
      'Ali Khamar left. An aide to premier Ali Khamar promised a “full inquiry.”',
      'aide to premier Ali Khamar',
    ],
    ['whose country', 'The country’s premier Ebra Raman warned that he would act. The country said “no.”', 'country'],
    [
      'another government',
      'New Velmora government estimates warned that it would rain. The Orlen government said “no.”',
      'Orlen government',
    ],
    [
      'a brother by name',
      'Ann Varga’s brother, Tomas Varga, told the Herald, “We are not like them,” he said.',
      'Tomas Varga',
    ],
  ])('%s', (_, text, speaker) => expect(speakers(text).at(-1)).toBe(speaker));
});

describe('whom false neighbours stand beside', () => {
  it.each([
    [
      'a statement that was sent',
      '“The quay is closed. Nobody may pass it,” a police agent said in a sworn statement that was unsealed Monday.',
      'police agent',
    ],
    [
      'what is added with that',
      '“I grew up on the quay in the old port,” Maria Osei said before adding that she would go back.',
      'Maria Osei',
    ],
    ['who is quoted by a paper', '“We have had two years of this,” the paper quoted Omar Tal as saying.', 'Omar Tal'],
    [
      'a time that opens',
      'The last time Orlen flooded, mayor Ama Osei closed the port and said that “one cannot win with sand.”',
      'Ama Osei',
    ],
    [
      'where he leaves from',
      'Ama Osei resigned from the council on Friday citing “broken vows” that the mayor had made.',
      'Ama Osei',
    ],
    [
      'a verb in the present',
      'For all that, Omar Tal remains humble, telling the Herald that “nobody knows” his name.',
      'Omar Tal',
    ],
    [
      'who is spoken of in the opening',
      'Not as loud as Ben Roe, Omar Tal is not without fault. Last year he called the port “a puddle.”',
      'Omar Tal',
    ],
    ['a title before the name', '“It is over,” said “Day Break” actor Omar Tal.', 'Omar Tal'],
    [
      'what he is, behind an opening',
      'Although Sergei Lavin, the port’s harbour director, struck a softer note, saying the quay would be “open to all,” few came.',
      'Sergei Lavin',
    ],
    [
      'what he is, with a clause',
      'Uri Fenk, an Orlen cartoonist who says he drew the first “Captain Tide” in 1978, fears a lawsuit.',
      'Uri Fenk',
    ],
    [
      'a post of another, no name before',
      'After the flood, the harbour director, who said it was “open,” left.',
      'harbour director',
    ],
    ['a listing', 'Several players mourned him, including Orso Tal, who called him a “great coach.”', 'Orso Tal'],
    [
      'a title in marks',
      'Orso Tal, author of “Tides: A History of the Port,” said the “old pact” had failed.',
      'Orso Tal',
    ],
    [
      'a time with late',
      'The port authorities late on Monday tweeted that guards held a man for “breaking rules.”',
      'port authorities',
    ],
    [
      'a letter that somebody got',
      'The port is “at risk,” according to the letter obtained by the Herald.',
      'letter obtained by the Herald',
    ],
    [
      'a woman not named',
      'Avi Brom runs the bank. A woman with a gun entered the bank. She said the gun was “a toy.”',
      'woman',
    ],
    ['a woman named at once', 'The woman, Ama Osei, left the bank. She said the gun was “a toy.”', 'Ama Osei'],
  ])('%s', (_, text, speaker) => {
    expect([...new Set(speakers(text))]).toEqual([speaker]);
  });

  it('tells one secretary from another', () => {
    const text =
      'The defense secretary, Ben Roe, said the port was safe. The transport secretary called it “a puddle.”';
    expect(speakers(text)).toEqual(['Ben Roe', 'transport secretary']);
  });

  it('gives nothing to where cables were sent, nor to whom everything says', () => {
    expect(speakers('The cables that he sent back to Orlen described the port as “inept.”')).not.toContain('Orlen');
    expect(speakers('They back everything Omar Tal says or tweets, and both were “loud.”')).not.toContain('Omar Tal');
  });

  it('takes no programme for what was said', () => {
    expect(said('The port is safe, harbour chief Orso Tal said Sunday on RTO’s “Day Break.”')).toEqual([
      'Orso Tal | indirect | The port is safe',
    ]);
  });

  it('skips a name between the article and its noun', () => {
    expect(said('Tal said during a TV debate on Tuesday there would be a “loss of trust” in Orlen.')).toEqual([
      'Tal | mixed | there would be a “loss of trust” in Orlen',
    ]);
  });

  it('gives a quotation to whoever signs it below, not to whoever spoke above', () => {
    const text =
      'Twelve boats sank, the Coast Guard said.\n“We must act before the next storm comes to us.”\n– Gov. Ama Osei, warning of the season.';
    expect(speakers(text)).toEqual(['Coast Guard', 'Ama Osei']);
  });

  it('takes a heading in single marks for none', () => {
    expect(said('“It was loud,” Omar Tal said.\n‘He is not coming back here’\nThe port was empty.')).toEqual([
      'Omar Tal | direct | It was loud',
    ]);
  });
});
