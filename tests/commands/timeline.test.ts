import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/answer/answer.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { coverageOf, theFive } from '../support/corpus.ts';
import { frontDoorOf } from '../support/front-door.ts';

const files = {
  gazette: [
    '---\npublished: 2024-08-21\n---\n',
    'At least 31 people died when a flood swept through the Sarnath valley on Monday night, officials said on Tuesday.',
    'The government declared a state of emergency yesterday. The president will visit the valley on Friday.',
    'The flood was the worst since 1998, when 212 people drowned. In the spring of 2016 a smaller flood destroyed two bridges.',
    'Read more: Ten storms that changed 2023',
    'A villager collects his things from a house that was destroyed in the flood in Sarnath, on August 19.',
    'This story has been updated with news that was published on Monday.',
  ].join('\n\n'),
  tribune: [
    '---\npublished: 2024-08-23\n---\n',
    'Some 44 people are known to have died in the flood that swept through the Sarnath valley on August 19, the agency said.',
    'On the morning of Aug. 22, about 200 people protested outside the Sarnath council. A day earlier, two councillors had resigned.',
  ].join('\n\n'),
  undated: 'Five miners were killed in Velmora on Wednesday. The Velmora mine had reopened in March 2023.',
};

/** "from..to ¶ also": what is dated in order, then "?" with the bounds for what is not. */
const told = async (coverage: Coverage, options: Record<string, unknown>) => {
  const { state, parts } = await (await frontDoorOf(coverage)).ask('timeline', options);
  return {
    state,
    events: parts.flatMap(line),
    notes: parts.flatMap((part) => (part.type === 'note' ? [part.text] : [])),
  };
};

function line(part: Part): readonly string[] {
  if (part.type !== 'event') return [];
  const { when, citation, also } = part;
  const time = 'from' in when ? `${when.from}..${when.to}` : `? ${when.notBefore ?? ''}..${when.notAfter ?? ''}`;
  return [[time, citation.article, ...also.map(({ article }) => `+${article}`)].join(' ')];
}

describe('/timeline', () => {
  it('tells events in order, one for all reports of the same, and last what is not dated', async () => {
    const { state, events } = await told(coverageOf(files), {});
    expect(state).toBe('supported');
    expect(events).toEqual([
      '1998-01-01..1998-12-31 gazette',
      '2016-03-01..2016-05-31 gazette',
      '2023-03-01..2023-03-31 undated',
      '2024-08-19..2024-08-19 gazette +tribune',
      '2024-08-20..2024-08-20 gazette',
      '2024-08-21..2024-08-21 tribune',
      '2024-08-22..2024-08-22 tribune',
      '? 2023-03-01.. undated',
    ]);
  });

  it.each([
    [{ about: 'Sarnath', from: '2024-08-20' }, ['2024-08-22..2024-08-22 tribune']],
    [{ about: 'flood', to: '1999' }, ['1998-01-01..1998-12-31 gazette']],
    [{ about: 'flood', from: 'August 2024', to: 'August 2024' }, ['2024-08-19..2024-08-19 gazette +tribune']],
    [{ about: 'Velmora mine' }, ['2023-03-01..2023-03-31 undated']],
  ])('%j', async (options, events) => {
    expect((await told(coverageOf(files), options)).events.slice(0, Math.max(1, events.length))).toEqual(events);
  });

  it.each([
    [
      'a fire, a flood and a storm of one Monday in the same words',
      [
        'Twelve people died in the flood in Oster on Monday, the mayor of Oster said.',
        'Three people died in the fire in Oster on Monday, the mayor of Oster said.',
        'Nine people died in the storm in Oster on Monday, the mayor of Oster said.',
      ],
      3,
    ],
    [
      'one flood told twice',
      [
        'Twelve people died in the flood in Oster on Monday, the mayor of Oster said.',
        'The mayor of Oster said on Monday that twelve people died in the floods in Oster.',
      ],
      1,
    ],
    [
      'what two ministers of one year share',
      [
        'In 2021, Rolf Lund became a minister in the interim government of the Reed League, and foreign envoys left Oster.',
        'In 2021, the foreign minister of the Reed League, Ada Brandt, met the elders of Velm and left Oster for good.',
      ],
      2,
    ],
  ])('tells apart or together: %s', async (_, texts, most) => {
    const articles = Object.fromEntries(texts.map((text, at) => [`paper-${at}`, text]));
    expect((await told(coverageOf(articles), {})).events).toHaveLength(most);
  });

  it.each([
    [{ about: 'volcano' }, 'Never mentioned: volcano.'],
    [{ about: 'flood', from: '2030' }, 'No dated event about "flood" from 2030 on is in the coverage.'],
  ])('refuses %j and says what is missing', async (options, reason) => {
    const { state, notes } = await told(coverageOf(files), options);
    expect(state).toBe('not-covered');
    expect(notes[0]).toBe(reason);
  });

  it('shows what lies next before and after the days asked for', async () => {
    const { state, events } = await told(coverageOf(files), { from: '2017', to: '2022' });
    expect(state).toBe('not-covered');
    expect(events.slice(0, 2)).toEqual(['2016-03-01..2016-05-31 gazette', '2023-03-01..2023-03-31 undated']);
  });

  it('reads the ceasefire of the five as a reader would', async () => {
    const { events } = await told(await theFive(), { about: 'TTP ceasefire' });
    expect(events).toEqual([
      '2022-11-01..2022-11-30 media-line-us-backs-pakistan',
      '? .. price-preserves-our-interests',
    ]);
  });

  it('gives no relative date of the five a day that the text does not prove', async () => {
    const { readings } = await theFive();
    const relative = [...readings.values()].flatMap(({ dates }) =>
      dates.filter(({ when }) => when !== undefined && 'from' in when && when.basis !== 'as stated'),
    );
    expect(relative.filter(({ when }) => when && 'basis' in when && /publication/.test(when.basis))).toEqual([]);
  });
});
