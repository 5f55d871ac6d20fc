import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/articles/span.ts';
import { theFive } from '../../support/corpus.ts';

const coverage = await theFive();

const figures = coverage.articles.flatMap((article) =>
  (coverage.readings.get(article.id)?.figures ?? []).map((figure) => ({
    effect: figure.effect,
    number: figure.number,
    victim: figure.victim && slice(article, figure.victim),
    words: slice(article, figure.span),
    qualifier: figure.qualifier,
    scope: figure.scope,
    partOf: figure.partOf,
    sumOf: figure.sumOf,
  })),
);

describe('the figures of the five articles', () => {
  it.each([
    ['killed', 601, 'people', 'exact', 'total'],
    ['killed', 290, 'security personnel', 'exact', 'total'],
    ['killed', 311, 'civilians', 'exact', 'total'],
    ['injured', 741, 'people', 'exact', 'total'],
    ['attacks', 506, null, 'exact', 'total'],
    ['killed', 372, 'terrorists and guerilla fighters', 'exact', 'total'],
    ['killed', 12, 'notorious terrorist commander and 11 followers', 'exact', 'event'],
    ['killed', 1, 'Hafiz Ullah', 'exact', 'event'],
    ['killed', 2, 'suicide bombers', 'exact', 'event'],
    ['injured', 1, 'guard', 'exact', 'event'],
    ['abducted', 7, 'Pakistani soldiers', 'exact', 'event'],
    ['killed', 80000, 'lives', 'at_least', 'total'],
  ])('%s %s %s', (effect, number, victim, qualifier, scope) => {
    expect(figures).toContainEqual(expect.objectContaining({ effect, number, victim, qualifier, scope }));
  });

  it('has no others', () => expect(figures).toHaveLength(12));

  it('adds up one phrase only, and says so', () => {
    expect(figures.find(({ number }) => number === 12)?.sumOf).toEqual([1, 11]);
    expect(figures.filter(({ sumOf }) => sumOf !== undefined)).toHaveLength(1);
  });

  it('keeps parts below their wholes', () => {
    expect(figures.filter(({ partOf }) => partOf !== null).map(({ number }) => number)).toEqual([290, 311, 1, 2]);
  });
});
