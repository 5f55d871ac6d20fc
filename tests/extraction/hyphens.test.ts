import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/extraction/read.ts';
import { articleOf } from '../support/corpus.ts';

const TEXT =
  'The mayor, Jean-Luc Sandor, told guards on Friday: “We are well.” Twenty-six carters were hurt in the Oster-Velm war, Ada Holm-Verrin said, and Jean-Luc Sandor denies that Oster lost it.';

const plain = readArticle(articleOf(TEXT));
const unbroken = readArticle(articleOf(TEXT.replaceAll('-', '‑')));

describe('hyphens that break no line', () => {
  it('are read as plain ones, where each stands', () => {
    const without = (reading: typeof plain): unknown => JSON.parse(JSON.stringify(reading).replaceAll('‑', '-'));
    expect(without(unbroken)).toEqual(plain);
  });

  it('stay in names as the article writes them', () => {
    expect(unbroken.entities.map(({ name }) => name)).toContain('Jean‑Luc Sandor');
    expect(unbroken.quotes.map(({ speaker }) => speaker?.name)).toContain('Ada Holm‑Verrin');
  });
});
