import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { articleFromText } from '../../src/articles/article-from-text.ts';
import { indexOf, makeIndex } from '../../src/search/index-paragraphs.ts';
import { keptWords, wordsKept } from '../../src/search/kept-index.ts';
import { atOnce } from '../../src/search/steps.ts';
import { theFive } from '../support/corpus.ts';

const ICE: Article = {
  ...articleFromText('late', 'THE HARBOUR OF KORSK FROZE.\n\nTarik Özcan saw it.\nIt froze — twice.', {
    published: '2023-01-05',
  }),
  title: 'Ice',
};

const written = (articles: readonly Article[], program = 'p1'): Buffer =>
  Buffer.concat([...keptWords(articles, makeIndex(articles).words, program)]);

describe('an index that is kept', () => {
  it('finds the same and says the same of every word, to the bit', async () => {
    const { articles: five } = await theFive();
    const articles = [...five, ICE];
    const fresh = makeIndex(articles);
    const { words, why } = atOnce(wordsKept(written(articles), articles, 'p1'));
    expect(why).toBeNull();
    if (words === null) return;
    expect(words).toEqual(fresh.words);
    const kept = indexOf(articles, words);
    for (const question of ['who was killed in 2022', 'harbour of Korsk', 'Tarik Ozcan', 'the', ''])
      expect(kept.see(question, 50)).toEqual(fresh.see(question, 50));
    for (const term of ['korsk', 'ozcan', 'pakistan', 'nothing'])
      expect([kept.frequency(term), kept.isName(term), kept.near(term)]).toEqual([
        fresh.frequency(term),
        fresh.isName(term),
        fresh.near(term),
      ]);
  });

  it('of no words at all is one too', () => {
    const nothing = [articleFromText('empty', '—')];
    expect(atOnce(wordsKept(written(nothing), nothing, 'p1')).words).toEqual(makeIndex(nothing).words);
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 100), 'damaged'],
    ['empty', () => Buffer.alloc(0), 'damaged'],
    ['one bit wrong', (bytes: Buffer) => Buffer.from(bytes).fill(0x5a, 200, 201), 'damaged'],
    ['of another program', () => written([ICE], 'p2'), 'made by another version of the program'],
    ['of other articles', () => written([articleFromText('late', 'It froze.')]), 'of other articles'],
  ])('%s is left out and says so', (_, spoilt, why) => {
    expect(atOnce(wordsKept(spoilt(written([ICE])), [ICE], 'p1'))).toEqual({ words: null, why });
  });
});
