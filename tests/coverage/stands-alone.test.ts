import { describe, expect, it } from 'vitest';
import { spanIn } from '../../src/articles/span.ts';
import { standsAlone } from '../../src/coverage/stands-alone.ts';
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
  ])('leans on the one before: %s', (sentence) => {
    expect(alone(sentence)).toBe(false);
  });
});
