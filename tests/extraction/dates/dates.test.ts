import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/articles/span.ts';
import { findDates } from '../../../src/extraction/dates/dates.ts';
import { articleOf } from '../../support/corpus.ts';

/** "words = value" of every expression; the article is of Thursday 14 March 2024 unless it states no date. */
function datesIn(text: string, published: string | undefined = '2024-03-14'): readonly string[] {
  const article = articleOf(text, published === '' ? {} : { published });
  return findDates(article).map(({ span, value }) => `${slice(article, span)} = ${value ?? 'open'}`);
}

describe('dates beside a date of publication', () => {
  it.each([
    ['The bridge fell on Wednesday.', 'Wednesday = 2024-03-13'],
    ['The council met on Thursday.', 'Thursday = 2024-03-14'],
    ['Two ferries sank last month.', 'last month = 2024-02'],
    ['They were freed yesterday.', 'yesterday = 2024-03-13'],
    ['The mine closed in November.', 'November = 2023-11'],
    ['It was signed on Nov. 3 in the capital.', 'Nov. 3 = 2023-11-03'],
    ['He was arrested in March last year.', 'March last year = 2023-03'],
    ['The dam broke in May of last year.', 'May of last year = 2023-05'],
    ['Over the weekend the river rose.', 'the weekend = 2024-W10-WE'],
    ['The school reopens by the end of next month.', 'the end of next month = 2024-04'],
    ['The 2022 floods left thousands without a home.', '2022 = 2022'],
    ['In 2019 the vote was annulled. Two years later the body was dissolved.', 'Two years later = 2021'],
    ['In 2021 it was dissolved, and the following April a new one was sworn in.', 'the following April = 2022-04'],
    ['The law passed in 2019. In May of that year it was struck down.', 'May of that year = 2019-05'],
  ])('%s', (text, read) => expect(datesIn(text)).toContain(read));

  it.each([
    ['The 2000 villagers marched to the river.', '2000'],
    ['The share cost $17.50 at the close.', '17.50'],
    ['The poll is on the first Sunday of April.', 'Sunday'],
    ['May said the march would go ahead.', 'May'],
    ['The Sunday Times wrote about it.', 'Sunday'],
    ['UN Resolution 1973 was cited.', '1973'],
  ])('reads no date: %s', (text, word) => {
    expect(datesIn(text).filter((one) => one.includes(word))).toEqual([]);
  });

  it('gives no value to words that count from a day the story has not given', () => {
    expect(datesIn('The following day the mayor resigned.')).toEqual(['The following day = open']);
    expect(datesIn('Three weeks earlier he had been warned.')).toEqual(['Three weeks earlier = open']);
  });
});

describe('dates without a date of publication', () => {
  it.each([
    ['He resigned on Wednesday.', 'Wednesday = open'],
    ['She was shot yesterday.', 'yesterday = open'],
    ['On March 8 the ministry spoke.', 'March 8 = open'],
    ['The party split last month.', 'last month = open'],
    ['In November 2022 the truce broke.', 'November 2022 = 2022-11'],
    ['3 January 2015: Gunmen seize the hotel.\n\nOn January 6, the last one surrendered.', 'January 6 = 2015-01-06'],
    [
      '3 January 2015: Gunmen seize the hotel.\n\nThe following month, a law was passed.',
      'The following month = 2015-02',
    ],
    ['The treaty of 3 May 2010 ended it.\n\nA minister said on June 8 that it held.', 'June 8 = open'],
  ])('%s', (text, read) => expect(datesIn(text, '')).toContain(read));
});
