import { describe, expect, it } from 'vitest';
import { type CoveredFigure, figuresFor } from '../../src/coverage/figures/figures.ts';
import type { FigureWish } from '../../src/coverage/figures/wish.ts';
import { coverageOf, theFive } from '../support/corpus.ts';

const numbers = (figures: readonly CoveredFigure[]) =>
  figures.map(({ told, history }) => [told.figure.number, ...history.map(({ figure }) => figure.number)]);

const dated = (published: string, text: string) => `---\npublished: ${published}\n---\n${text}\n`;

const WIRE =
  'KARWAN - The death toll from a suicide bombing at a mosque in Karwan rose to 63 on Tuesday as rescuers pulled more bodies from the rubble, hospital officials said.';
const bombing = {
  a: dated(
    '2023-01-30',
    'At least 45 people were killed when a suicide bomber blew himself up inside a mosque in the city of Karwan on Monday, police said.',
  ),
  b: dated('2023-01-31', WIRE),
  c: dated('2023-01-31', WIRE),
};
const revised = dated(
  '2023-02-02',
  'Authorities in Karwan revised down the death toll from the mosque bombing on Monday to 58, saying some bodies had been counted twice.',
);
const wish: FigureWish = { effects: ['killed'] };

describe('the same event told by several articles', () => {
  it('is one figure with its history, the newest report first', () => {
    expect(numbers(figuresFor(coverageOf(bombing), wish).found)).toEqual([[63, 45]]);
  });

  it('counts a story printed twice once', () => {
    expect(numbers(figuresFor(coverageOf({ b: bombing.b, c: bombing.c }), wish).found)).toEqual([[63]]);
  });

  it('keeps a toll that was revised down', () => {
    expect(numbers(figuresFor(coverageOf({ ...bombing, d: revised }), wish).found)).toEqual([[58, 63, 45]]);
  });

  it.each([
    [
      'another town',
      dated(
        '2023-01-31',
        'At least 12 people were killed when a bomb went off in a mosque in Serai on Monday, police said.',
      ),
    ],
    [
      'another day',
      dated(
        '2023-02-20',
        'At least 12 people were killed when a bomb went off in a market in Karwan on Sunday, police said.',
      ),
    ],
    [
      'other victims',
      dated(
        '2023-01-31',
        'Nine soldiers were killed in a suicide bombing at a mosque in Karwan on Monday, police said.',
      ),
    ],
    ['a total for a year', dated('2023-01-31', 'In 2022, 310 people were killed in bombings in Karwan, police said.')],
  ])('is not %s', (_, other) => {
    const found = numbers(figuresFor(coverageOf({ ...bombing, d: other }), wish).found);
    expect(found).toHaveLength(2);
    expect(found).toContainEqual([63, 45]);
  });
});

it('does not join two quakes over a report that names no day', () => {
  const quakes = {
    a: dated(
      '2015-10-26',
      'The death toll from the earthquake in Lodar rose to 311 on Monday. In the valley alone 228 people were killed.',
    ),
    b: dated('2022-06-22', 'An earthquake in Lodar killed at least 1,000 people on Wednesday.'),
    c: dated(
      '2022-06-23',
      'The death toll from the earthquake in Lodar rose to 1,150, officials said. In 2015, an earthquake in Lodar killed more than 300 people.',
    ),
  };
  const found = numbers(figuresFor(coverageOf(quakes), wish).found);
  expect(found).toContainEqual([1150, 1000]);
  expect(found.filter(([latest]) => latest !== 1150).every((line) => !line.includes(1000))).toBe(true);
  expect(found).toContainEqual([228]);
});

it('does not take an anniversary for an earlier report', () => {
  const quakes = {
    a: dated('2022-06-22', 'At least 1,000 people were killed in an earthquake in Lodar, officials said.'),
    b: dated('2022-06-22', 'An earthquake shook Lodar. In 2015, an earthquake in Lodar killed more than 300 people.'),
  };
  expect(numbers(figuresFor(coverageOf(quakes), wish).found)).toHaveLength(2);
});

it('keeps two countries apart that one report sets side by side', () => {
  const first = 'In Ardan, 228 people were killed by the quake, while Velmora reported 33 dead.';
  const next = 'The death toll of the quake rose to 258 people in Ardan and 115 in Velmora on Tuesday.';
  const coverage = coverageOf({ a: dated('2023-01-30', first), b: dated('2023-01-31', next) });
  expect(numbers(figuresFor(coverage, wish).found)).toEqual([
    [258, 228],
    [115, 33],
  ]);
});

describe('one count or two', () => {
  it.each([
    [
      'the blast in the port and the blast in the town, of one day',
      [
        ['2024-03-05', 'At least 14 people were killed when a depot exploded at the Port of Almerra on Tuesday.'],
        ['2024-03-09', "The death toll from Tuesday's explosion in Almerra has climbed to 22, the ministry said."],
      ],
      [[22, 14]],
    ],
    [
      'women and children of one sentence',
      [['2024-03-05', 'Three women and three children were shot dead in Velmora on Monday.']],
      [[3], [3]],
    ],
    [
      'dozens here and dozens there',
      [
        ['2024-03-05', 'Dozens of people were killed in protests in the valley.'],
        ['2024-03-06', 'A charity spoke of protests in the valley and dozens of people killed.'],
      ],
      [[null], [null]],
    ],
    [
      'the whole and one of two countries',
      [
        ['2024-03-05', 'The death toll of the quake reached at least 311 early on Tuesday.'],
        ['2024-03-06', 'The death toll of the quake rose to 258 people in Ardan and 115 in Velmora on Wednesday.'],
      ],
      [[258], [115], [311]],
    ],
    [
      'a person killed, by name in full and by surname',
      [
        ['2024-03-05', 'The rebel leader Orla Venn was killed in a raid on Monday. Venn led the rebels for ten years.'],
        ['2024-04-20', 'The raid in which Orla Venn was killed angered her followers.'],
      ],
      [[1]],
    ],
    [
      'two sides nine days apart',
      [
        ['2024-03-05', 'At least 30 people have died in the Orvane riots, the resistance said.'],
        ['2024-03-14', 'At least 41 people have died in the Orvane riots, the army said.'],
      ],
      [[41], [30]],
    ],
  ] as const)('%s', (_, told, counts) => {
    const files = told.map(([day, text], at) => [`f${at}`, dated(day, text)] as const);
    const found = figuresFor(coverageOf(Object.fromEntries(files)), wish).found;
    expect(numbers(found)).toEqual(counts);
    expect(found.some(({ rival }) => rival)).toBe(false);
  });
});

describe('opposed sides', () => {
  const fight = {
    a: dated('2023-03-05', 'The army said 40 rebels were killed in fighting near Lodar on Saturday.'),
    b: dated('2023-03-06', 'The rebels said 12 of their fighters were killed in the fighting near Lodar on Saturday.'),
  };

  it('stand side by side, neither the history of the other', () => {
    const { found } = figuresFor(coverageOf(fight), wish);
    expect(numbers(found)).toEqual([[40], [12]]);
    expect(found.map(({ rival }) => rival)).toEqual([false, true]);
  });

  it('are not two authorities one after the other', () => {
    const police = dated('2023-03-05', 'Police said 40 people were killed in a bomb blast in Lodar on Saturday.');
    const doctors = dated(
      '2023-03-06',
      'The death toll from the bomb blast in Lodar on Saturday rose to 44, doctors said.',
    );
    expect(numbers(figuresFor(coverageOf({ police, doctors }), wish).found)).toEqual([[44, 40]]);
  });
});

describe('wishes', () => {
  it.each<[FigureWish, readonly (number | null)[]]>([
    [{}, [601, 372, 741, 80000, 12, 7, 1]],
    [{ place: 'South Waziristan' }, [12]],
    [{ place: 'Bannu' }, [7]],
    [{ victim: 'civilians' }, [311]],
    [{ victim: 'troops' }, [290, 7]],
    [{ group: 'security forces' }, [12]],
    [{ effects: ['attacks'] }, [506]],
    [{ from: '2022-01-01', to: '2022-12-31', effects: ['killed'] }, [601, 372]],
    [{ from: '2023-01-01', to: '2023-12-31' }, []],
    [{ from: '2022-03-01', to: '2022-03-31' }, []],
    [{ place: 'Geneva' }, []],
  ])('%j', async (asked, expected) => {
    const { found } = figuresFor(await theFive(), asked);
    expect(found.map(({ told }) => told.figure.number)).toEqual(expected);
  });

  it('say what lies outside of the days and what has none', async () => {
    const { outside, undated } = figuresFor(await theFive(), { from: '2023-01-01', to: '2023-12-31' });
    expect(outside.map(({ told }) => told.figure.number)).toEqual([601, 372, 741, 80000]);
    expect(undated.map(({ told }) => told.figure.number)).toEqual([12, 7, 1]);
  });
});
