import { describe, expect, it } from 'vitest';
import { readDateOption } from '../../../src/extraction/dates/date-option.ts';

/** A Saturday. */
const now = new Date('2024-06-01T12:00:00Z');

const read = (typed: string): string | null => {
  const days = readDateOption(typed, now);
  return days && (days.from === days.to ? days.from : `${days.from}..${days.to}`);
};

describe('a date as an option', () => {
  it.each([
    ['2022', '2022-01-01..2022-12-31'],
    ['2022-11', '2022-11-01..2022-11-30'],
    ['2022-11-30', '2022-11-30'],
    ['2022/11/3', '2022-11-03'],
    ['November 2022', '2022-11-01..2022-11-30'],
    ['nov 2022', '2022-11-01..2022-11-30'],
    ['30 november 2022', '2022-11-30'],
    ['Nov. 30, 2022', '2022-11-30'],
    ['the 1990s', '1990-01-01..1999-12-31'],
    ['2007-2015', '2007-01-01..2015-12-31'],
    ['summer 2022', '2022-06-01..2022-08-31'],
    ['today', '2024-06-01'],
    ['Yesterday', '2024-05-31'],
    ['last week', '2024-05-20..2024-05-26'],
    ['last month', '2024-05-01..2024-05-31'],
    ['this year', '2024-01-01..2024-12-31'],
    ['monday', '2024-05-27'],
    ['march', '2024-03-01..2024-03-31'],
    ['March last year', '2023-03-01..2023-03-31'],
    ['three days ago', '2024-05-29'],
    ['last 7 days', '2024-05-26..2024-06-01'],
    ['the past two months', '2024-04-01..2024-06-01'],
    ['since 2019', '2019-01-01..2019-12-31'],
  ])('%s', (typed, days) => expect(read(typed)).toBe(days));

  it.each([
    'soon',
    'the war',
    '2022-13',
    '2022-02-30',
    'last attack',
    'November 2022 attacks',
    'that year',
    '',
    '0000',
    '12',
  ])('none: %s', (typed) => expect(read(typed)).toBeNull());

  it('needs to know the day for words that point from it', () => {
    expect([readDateOption('yesterday'), readDateOption('November 2022')]).toEqual([
      null,
      { from: '2022-11-01', to: '2022-11-30' },
    ]);
  });
});
