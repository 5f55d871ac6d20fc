import { describe, expect, it } from 'vitest';
import { asking } from '../support/asked.ts';

const answer = asking({
  knife: `---
title: Man held after knife attack on Pier Road in Oster
---
A man was held after three people were stabbed on Pier Road in Oster on Friday, police said.

Ines Mott, 31, a baker, was taken to a hospital, where doctors operated on Mott for two hours.

Ruben Castell, a waiter, was treated at St. Brannoc's Hospital and went home on Saturday.

The man had rented a room in the Harrow hotel, police said.

“Ruben was held in that room for two days,” his sister said.

Three guards of Oster were told off. Sgt. Petra Sandor wrote to the owners of the hotel, and Police Director Clara Quist thanked her.

The trapped sister of the waiter could not be reached because of the flood in the cellar, a neighbour said.

A storm swept the harbour lamp of Oster into the sea in the night.`,
  ferry: `---
title: The ferry operator Norlink
---
Norlink runs nine ferries between Velm and Tarvan.

The company, founded by two brothers, has its headquarters in Tarvan and employs 300 people.

Kalvia was admitted to the Harbour League in 2009, after years of talks.

A quake of magnitude 5.9 shook the port of Tarvan in May. Many felt strong tremors, though the sun-baked quay held.

Transport Minister Ada Brandt met the owners. Brandt's office later denied that she had offered to resign.

Ümit Sørli, a fisherman, saw the quake from his boat.

The bounty on the smuggler Odo Brill has never been lifted, though the port distanced itself from it in 1998.

Captain Tolle was not on board, Tolle said.

The harbour league has frozen $30 million in property of sanctioned smugglers, the finance ministry said.`,
});

describe('names and plain words as people type them', () => {
  it.each([
    ['where does norlink have its headquarters', 'in Tarvan'],
    ['kalvia got into the harbour league in what year', '2009'],
    ['Who got treated and went home on Saturday?', 'Ruben Castell'],
    ['what swept the harbour lamp into the sea', 'storm'],
    ["how much of the smugglers' property has been frozen", '$30 million'],
    ['which hospital was ruben castell treated at', 'Brannoc'],
    ['which hotel did the man rent a room in', 'Harrow'],
    ['did the minister offer to resign', 'denied that she had offered'],
    ['how strong was the quake', 'magnitude 5.9'],
    ['which sergeant wrote to the owners of the hotel', 'Sgt. Petra Sandor'],
    ['which police chief thanked the sergeant', 'Clara Quist'],
    ["why couldn't the waiter's sister be reached", 'because of the flood'],
  ])('%s', (question, told) => {
    const given = answer(question);
    expect(given.first).toContain(told);
    expect(given.state).toBe('supported');
  });

  it.each([
    'which hospital operated on Mott',
    'which bank did the man rob in Oster',
    'how big is the bounty on odo brill',
    'how do I bake bread',
  ])('is not told, so refused: %s', (question) => {
    expect(answer(question).state).toBe('not-covered');
  });
});

describe('a full name of which each word stands elsewhere', () => {
  it.each(['What did Ruben Sandor say about the flood?', 'What did clara sandor write to the owners?'])(
    '%s',
    (question) => {
      expect(answer(question).first).toMatch(/Never mentioned: (?:Ruben Sandor|clara sandor)/);
    },
  );

  it.each([
    ['in full, with a title before', 'What did Sergeant Petra Sandor write?'],
    ['only the last name is told', 'Was Lena Tolle on board?'],
    ['no name', 'What did the Oster Guards do?'],
  ])('near miss: %s', (_, question) => {
    expect(answer(question).texts.join('\n')).not.toContain('Never mentioned');
  });
});

describe('somebody of whom another story tells', () => {
  it('is not told of by this one', () => {
    const question = 'How did Ada Brandt react after the knife attack on Pier Road in Oster?';
    expect(answer(question).state).toBe('not-covered');
  });

  it.each([
    ['How did Mott fare after the knife attack?', 'Mott'],
    ['What did Umit Sorli see from his boat?', 'saw the quake'],
  ])('near miss, by another of their names: %s', (question, told) => {
    expect(answer(question).first).toContain(told);
  });
});

describe('a word that the coverage never writes as a name', () => {
  const port = asking({
    port: `---
title: The port of Senn
---
A mortar shell hit the port of Senn on Monday, and the guild agreed to buy 40 tonnes of reed from Oster.

The labour of the stokers is dear, said Labour’s Ada Brandt. Oster is a town on the sea.

The singer Rolf Dann was set free on bail; his song has been heard by 4 million people.

Mick Holm, the general secretary of the Stokers Guild of Velm, spoke of a strike.`,
  });

  it.each([
    ['How many tonnes of reed did Shell agree to buy from Oster?', 'Never mentioned: Shell.'],
    ['tony blunn on the port of Senn', 'Never mentioned: blunn.'],
    ['rosa dunn norway visit', 'Never mentioned: rosa dunn, norway.'],
  ])('%s', (question, reason) => {
    const { state, first } = port(question);
    expect(state).toBe('not-covered');
    expect(first).toBe(reason);
  });

  it.each([
    ['What did Labour’s Ada Brandt say of the stokers?', 'Ada Brandt'],
    ['Was the Shell a mortar shell?', 'mortar shell'],
    ['What did Guild Without Reed agree to buy?', 'agreed to buy'],
    ['who runs the Stokers Guild of Velm', 'Mick Holm'],
  ])('%s', (question, told) => expect(port(question).first).toContain(told));

  it('asks for the money of a bail', () =>
    expect(port('How much bail did Rolf Dann have to post?').state).toBe('not-covered'));
});
