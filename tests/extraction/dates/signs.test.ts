import { expect, test } from 'vitest';
import { RULES } from '../../../src/extraction/dates/rules.ts';

/** One phrase at least for each rule that has a sign, in the letters that rules are likely to forget. */
const PHRASES = [
  '2023-03-08',
  'the 3rd of May',
  'NOV. 30, 2022',
  'Wednesday, Sept. 9',
  'late March 2021',
  'mid-July',
  'some three weeks ago',
  'Moments ago',
  'a decade later, two days afterwards, a month before the vote',
  'early on tomorrow, last NIGHT, this evening',
  'the past fiscal year, the coming week, earlier this month, the upcoming weekend',
  'that same day, the previous night, the following spring, the next weekend',
  'the third quarter of 2022, the first half, Q3 2021',
  'late Autumn 2019, last fall',
  'the 19th century, the first centuries AD',
  "the 1990s, the '90s, the nineties, mid-1980’s",
  '480 BC, AD 70, in 396.',
  'in 2021, 2021-22',
  'Mon. and Thursday',
  'on the 14th.',
  'two-and-a-half years, a three-month truce, decades-long',
  'the last days, for hours, over the centuries, a week long, years to come',
];

test.each(RULES.map((rule) => [rule.name, rule] as const))('what %s reads has its sign', (_, { pattern, sign }) => {
  for (const phrase of PHRASES)
    for (const match of phrase.matchAll(pattern))
      expect(sign === undefined || sign.test(match[0]), match[0]).toBe(true);
});

test('every rule with a sign is tried on a phrase that it reads', () => {
  const untried = RULES.filter(({ pattern, sign }) => sign && !PHRASES.some((phrase) => phrase.search(pattern) >= 0));
  expect(untried.map(({ name }) => name)).toEqual([]);
});
