import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/extraction/read.ts';
import { articleOf } from '../../support/corpus.ts';
import { CONFLICT_NEWS } from './conflict-news.ts';
import { NAMED } from './named.ts';
import { NEAR_MISSES } from './near-misses.ts';
import { PAGE_NEWS } from './page-news.ts';
import { PLAIN_NEWS, type Row } from './plain-news.ts';
import { WIRE_NEWS } from './wire-news.ts';

const figuresIn = (sentence: string): readonly string[] =>
  readArticle(articleOf(sentence))
    .figures.map(({ effect, number, max }) => `${effect} ${number}${max === null ? '' : `-${max}`}`)
    .sort();

const holds = ([sentence, figures]: Row) => expect(figuresIn(sentence), sentence).toEqual([...figures].sort());

describe('figures of a sentence', () => {
  it('are found in plain news', () => PLAIN_NEWS.forEach(holds));
  it('are found in news of conflict', () => CONFLICT_NEWS.forEach(holds));
  it('are found in wire news', () => WIRE_NEWS.forEach(holds));
  it('are found in news of the web', () => PAGE_NEWS.forEach(holds));
  it('are found of one person by name', () => NAMED.forEach(holds));
  it('are not invented', () => NEAR_MISSES.forEach(holds));
});
