import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('who says it', () => {
  it.each([
    ['a day before the verb', 'The energy ministry on Tuesday said the dam was safe.', 'energy ministry'],
    ['weeks before the verb', 'Orlen Power last month said the dam was safe.', 'Orlen Power'],
    ['a name in apposition', 'Another farmer from the valley, Piet Holm, said the dam was safe.', 'Piet Holm'],
    ['a role in apposition', 'Carla Dunn, Velmora director for the union, said the dam was safe.', 'Carla Dunn'],
    [
      'two descriptions',
      'Scott Lorn, the attorney general of Velmora, one of the towns suing Orlen, said the dam was safe.',
      'Scott Lorn',
    ],
    ['a bracket', 'Senator Rob Tarn (R-Velmora), another critic, said the dam was safe.', 'Rob Tarn'],
    ['a book', 'Ida Hem, the author of "Rising Water," a history of floods, said the dam was safe.', 'Ida Hem'],
    ['a name like a verb', 'The dam was safe, said Will Doyle, a professor of engineering.', 'Will Doyle'],
    [
      'at the end, behind an aside',
      'As the spring nears Velmora, a town below the dam, the water will rise, said Dan Gerstin, a consultant.',
      'Dan Gerstin',
    ],
    ['a name behind "one of them"', '“Nobody listened,” said one of them, Murat Demir.', 'Murat Demir'],
    [
      'who raised it',
      'Alarms have been raised by neighbouring towns, warning that the dam could fail.',
      'neighbouring towns',
    ],
    [
      'plural and verb',
      'Several old letters support the engineers’ fears, confirming that the dam could fail.',
      'Several old letters',
    ],
    ['kin with one name', 'His wife, Elif, said the dam was safe.', 'Elif'],
    [
      'he, who has no name',
      'Priya Nair left. A spokesman for the line said the dam was safe. He added: “We are sorry.”',
      'spokesman for the line',
    ],
  ])('%s', (_, text, speaker) => {
    expect(said(text).map((note) => note.split(' | ')[0])).toContain(speaker);
  });

  it.each([
    ['a noun like a verb', 'The engineers live in a state that no inspector has seen.'],
    ['what is referred to', 'The dam was old, a word referring to its walls.'],
    ['war declared', 'The republic declared war on its neighbour in May.'],
    ['papers about him', 'The papers related to the case against Piet Holm revealed the full account of the call.'],
    ['a number dialled', 'The farmer called 112 at 2:23 a.m. on Friday, and the police arrived soon.'],
    ['a reported fire', 'The engineers reported a fire near the dam.'],
  ])('nobody: %s', (_, text) => expect(said(text)).toEqual([]));
});

describe('he and she', () => {
  it.each([
    [
      'not whom the words name',
      'Senator Lindsay Grant left at noon.\n“President Norton does not see the danger,” he wrote.',
      'Lindsay Grant',
    ],
    ['nor in a reported clause', 'Jane Holm spoke on Monday. John Roe was ill, she said.', 'Jane Holm'],
    [
      'whom the sentence is about',
      'The minister, Olga Pern, met Ivan Brook in Riga.\n“We agreed,” she said.',
      'Olga Pern',
    ],
    ['whose aide it is', 'Ann Norton’s aide Tom Reed left the hall on Monday.\n“We lost,” he said.', 'Tom Reed'],
    ['no campaign is a person', 'Ann Norton spoke.\nThe Norton campaign said the vote was fair.', 'Norton campaign'],
    ['a person with her body is', 'Ann Norton spoke.\nNorton of the ministry said the vote was fair.', 'Ann Norton'],
    ['whose name is a woman’s', 'Boris Harlan met Maria Velmo in Riga.\n“We agreed,” she said.', 'Maria Velmo'],
    ['whose name is a man’s', 'Maria Velmo met Boris Harlan in Riga.\n“We agreed,” he said.', 'Boris Harlan'],
    [
      'who is called Mrs. somewhere',
      'Mrs. Lindo Ormazd met Ivan Brook in Riga.\nIvan Brook was glad.\n“We agreed,” she said.',
      'Lindo Ormazd',
    ],
    [
      'whom the sentences before begin with',
      'Ivan Brook was a doctor.\nHe was first seen at the trial of Anwar Sadek.\n“We want to speak,” he said.',
      'Ivan Brook',
    ],
    [
      'no party',
      'Ivan Brook spoke on Monday.\nHe disagreed with Republicans who argue that the dam is safe.\n“It leaks,” he said.',
      'Ivan Brook',
    ],
    [
      'whose sister it is',
      'Donya Rahmi left.\nDonya’s sister said she was well.\n“We are glad,” she said.',
      'Donya’s sister',
    ],
    [
      'who has an age and no name',
      'Arman Tal left.\n“It is bad,” a 24-year-old female protester said.\n“I escaped,” she said.',
      '24-year-old female protester',
    ],
    ['no comma behind her post', '“It is a flood,” Amal Fadel, the agency’s envoy in Lagos told CNN.', 'Amal Fadel'],
  ])('%s', (_, text, speaker) => expect(said(text).at(-1)?.split(' | ')[0]).toBe(speaker));
});

it('is not whom the speaker mocks', () => {
  const notes = said('Holm called it a “farce court,” mocked the judge and left.');
  expect(notes.map((note) => note.split(' | ')[0])).toEqual(['Holm']);
});

describe('nouns of saying', () => {
  it.each([
    [
      '“I will believe it when I see it,” was Sinclair’s response.',
      'Sinclair | direct | I will believe it when I see it',
    ],
    ['The answer of the crowd was short. Sinclair’s reply was: “Not here.”', 'Sinclair | direct | Not here.'],
    [
      'It follows Orlen’s statement last month that it was closing the dam.',
      'Orlen | indirect | it was closing the dam',
    ],
  ])('%s', (text, note) => expect(said(text)).toEqual([note]));

  it.each([
    'The ministry’s warning was late.',
    'The claim that the dam was safe is old.',
    'Orlen’s answer was the “new dam” plan.',
  ])('nobody: %s', (text) => expect(said(text)).toEqual([]));
});

describe('what is said', () => {
  it.each([
    ['She vowed to keep the dam open.', 'to keep the dam open'],
    ['The ministry warned of a flood in the valley.', 'a flood in the valley'],
    ['The Herald reported the minister had resigned.', 'the minister had resigned'],
    ['The minister resigned at noon, saying, “The dam must close.”', 'The dam must close.'],
    ['His verdict was short: “The dam must close,” the minister said.', 'The dam must close'],
    ['The minister said there was no danger, but declined to comment further.', 'there was no danger'],
    ['Twelve people drowned, the minister said, hours after the dam broke.', 'Twelve people drowned'],
    ['VELMORA, April 11 (CP) - The dam broke on Thursday, the minister said.', 'The dam broke on Thursday'],
    ['The dam, they said, had been cracked for years.', 'The dam'],
    ['The minister called for restraint on all sides and Marta Lind urged both to talk.', 'for restraint on all sides'],
    ['The ferry sank and the premier said at least 49 people were aboard.', 'at least 49 people were aboard'],
    ['The premier said at a rally in Orlen the dam was safe.', 'the dam was safe'],
    ['She said in a 2019 sworn statement that the dam was safe.', 'the dam was safe'],
    ['The rebels promised they would not stop the convoys, the Herald reported.', 'they would not stop the convoys'],
    [
      'Officials said that the mayor, who said nothing, had left the town.',
      'the mayor, who said nothing, had left the town',
    ],
    ['They believed his claim that the flood was a hoax, a jury in Orlen decided Wednesday.', 'the flood was a hoax'],
    ['Asked whether he would resign, the minister said, “The dam must close.”', 'The dam must close.'],
  ])('%s', (text, words) => {
    expect(said(text)[0]?.split(' | ')[2]?.split(' … ')[0]).toBe(words);
  });
});
