import { describe, expect, it } from 'vitest';
import { spanIn } from '../../src/articles/span.ts';
import { standingAlone, standsAlone } from '../../src/coverage/stands-alone.ts';
import { readArticle } from '../../src/extraction/read.ts';
import { articleOf } from '../support/corpus.ts';

const BEFORE = 'Governor Marta Lind of Velmora spoke to reporters on Friday.';

function alone(sentence: string): boolean {
  const article = articleOf(`${BEFORE}\n\n${sentence}`);
  const paragraph = article.paragraphs[1];
  if (paragraph === undefined) throw new Error('no sentence');
  return standsAlone(article, readArticle(article), spanIn(article, paragraph, { start: 0, end: sentence.length }));
}

describe('a sentence', () => {
  it.each([
    'Gunmen killed 12 people at the market of Sarnath on Monday.',
    'Governor Marta Lind said that she would rebuild the bridge.',
    'The attack on the police station of Korsk was claimed by nobody.',
    'The Velmora government closed the border after its soldiers had been shot at.',
    '“The bridge of Velmora was old,” said Marta Lind, the governor.',
    'Police in Korsk arrested two men over the theft of a ferry.',
    'The world is short of ferries, a shipping council in Korsk said.',
    'The market of Sarnath was closed for a third day.',
    'Zhina, also known as Jana Doe, was arrested in Korsk.',
    'Jane Roe, who also serves as a judge, left Velmora for Korsk.',
    'The 22-year-old Korsk resident was freed on Friday.',
    'Velmora has closed all of those bridges that were built before the war.',
    'Ten people were killed (two in Oshel) on Monday in Velmora.',
  ])('stands alone: %s', (sentence) => {
    expect(alone(sentence)).toBe(true);
  });

  it.each([
    'He denied everything in a letter to the court of Velmora.',
    'However, the weather service had warned every captain in Oshel.',
    'The attack was claimed by nobody in Velmora.',
    'Lind said that the bridge would be rebuilt by the spring.',
    'In response, Velmora closed the border.',
    'The two later left for Oshel.',
    'When they arrived in Korsk, soldiers opened fire.',
    'and the bridge was closed.',
    '“The bridge of Velmora was old and the rain was heavy.',
    '“We have warned Velmora about the bridge.”',
    'The crowd was there to see a new ferry leave Oshel for Velmora.',
    'The government’s collapse came 20 years after the war in Velmora began.',
    'The club, which plays in the second league of Velmora, was sold in 2020.',
    'The death toll rose to 40 in Velmora on Tuesday.',
    'Plus, a new ferry left Oshel for the first time since the war.',
    'A court in Korsk allowed the 15-year-old to leave Velmora.',
    'Police in Korsk said that Marta was freed on Friday.',
    'A judge in Korsk also ordered the ferry of Oshel to be sold.',
    'Nearly half of that was meant for Velmora and the port of Oshel.',
    'He’s the son of a ferryman from Oshel in Velmora.',
    'A few days later, police in Korsk raided the port of Oshel.',
    'Many have come to see Velmora as a warning to Oshel.',
    'Ferries to Oshel - (Velmora closed eleven of its ports on Monday.',
  ])('leans on the one before: %s', (sentence) => {
    expect(alone(sentence)).toBe(false);
  });
});

describe('a sentence by itself', () => {
  it.each([
    'The minister of water resigned on Friday after the dam in Ardania gave way.',
    '“The dam is safe,” the minister of water said on Friday.',
    'Jane Roe, the mayor, said that "we will rebuild the bridge."',
    'Therese Doe was elected mayor of Ardania.',
    'Butler County closed its schools on Monday.',
    'The US said on Monday that the dam in Ardania was safe.',
    'al-Badr claimed an attack on the port of Ardania.',
    'The president, Ana Lind, opened the dam in Ardania.',
    'Historians say World War I began with a shot.',
    'Sovereign debt rose to 12 billion in March.',
  ])('lacks nothing: %s', (text) => {
    expect(standingAlone(text)).toBe(1);
  });

  it.each([
    'He resigned on Friday.',
    'However, the dam in Ardania held.',
    'The attack was the third in a month.',
    'The minister said: “We have looked at the dam.',
    'It is safe,” the minister of water said on Friday.',
    'Who pays for the dam in Ardania?',
    'We need to talk about the dam in Ardania.',
    'The dam in Ardania',
    'The attack Monday was the third in a month.',
    'The president opened the dam in Ardania.',
    'and the dam in Ardania held.',
  ])('lacks something: %s', (text) => {
    expect(standingAlone(text)).toBeLessThan(1);
  });
});
