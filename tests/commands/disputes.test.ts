import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/answer/answer.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { coverageOf, theFive } from '../support/corpus.ts';
import { frontDoorOf } from '../support/front-door.ts';

const files = {
  herald: `---\npublished: 2024-03-14\n---\n\nThe energy ministry on Thursday rejected allegations that cracks had been found in the Orlen dam.\n\nEngineers at the plant have claimed that inspectors saw three cracks in the wall of the dam.\n\nThe Herald could not independently verify the engineers' claims.\n\nThe mayor of Velmora opened a school on Friday.`,
  wire: `A survey confirms that there are cracks in the eastern wall of the dam.\n\nThe guards denied entry to reporters.`,
};

const told = async (coverage: Coverage, options: Record<string, unknown>) => {
  const { state, parts } = await (await frontDoorOf(coverage)).ask('disputes', options);
  return { state, parts };
};

const sidesIn = (parts: readonly Part[]): readonly (readonly string[])[] =>
  parts.flatMap((part) =>
    part.type === 'dispute'
      ? [
          part.sides.map(
            ({ stance, by, citation }) => `${stance} ${by ?? '-'} ${citation.article} ¶${citation.paragraph}`,
          ),
        ]
      : [],
  );

describe('/disputes', () => {
  it.each([{}, { about: 'cracks' }, { about: 'Orlen dam' }])(
    '%j puts claim, support, denial and doubt side by side',
    async (options) => {
      const { state, parts } = await told(coverageOf(files), options);
      expect(state).toBe('supported');
      expect(sidesIn(parts)).toEqual([
        [
          'asserts Engineers at the plant herald ¶2',
          'supports survey wire ¶1',
          'denies energy ministry herald ¶1',
          'doubts Herald herald ¶3',
        ],
      ]);
    },
  );

  it('leaves out what was said of another year’s dam', async () => {
    const old = `---\npublished: 2016-03-14\n---\n\nFarmers have claimed that they saw cracks in the dam of Tirsk.`;
    const { parts } = await told(coverageOf({ ...files, old }), {});
    expect(sidesIn(parts).flat().join()).not.toMatch(/Farmers/);
    expect(sidesIn(parts).flat().join()).toMatch(/Engineers/);
  });

  it.each([
    ['school', 'No denial, doubt or retraction about "school" is in the coverage. Closest:', 'nearest'],
    ['volcano', 'Never mentioned: volcano.', undefined],
  ])('refuses %s and says what is missing', async (about, reason, beside) => {
    const { state, parts } = await told(coverageOf(files), { about });
    expect(state).toBe('not-covered');
    expect(parts[0]).toEqual({ type: 'note', text: reason });
    expect(parts[1]?.type).toBe(beside);
  });

  it('says that nothing is disputed', async () => {
    const { state, parts } = await told(coverageOf({ one: files.wire.replace(/^.*\n\n/, '') }), {});
    expect([state, parts]).toEqual([
      'not-covered',
      [{ type: 'note', text: 'Nothing in the coverage is denied, doubted or taken back.' }],
    ]);
  });

  it.each([
    [
      'a doubt upon a toll takes what is counted right there, not what other news counts',
      {
        one: 'Twelve people have died in the Sarnath riots, a rights monitor said. The Ledger could not independently verify the death toll.',
        two: 'At least 40 people were killed in the floods of Tirsk, the governor said.',
      },
      [['asserts rights monitor one ¶1', 'doubts Ledger one ¶1']],
    ],
    [
      'two counts of one toll stand side by side, those of two places do not',
      {
        one: 'State radio said 41 people had died in the riots. According to the monitors of Watch Orvane, at least 52 have been killed.',
        two: 'In Velmora 12 people were killed, the mayor said. In Tirsk 30 people were killed, the governor said.',
      },
      [['asserts State radio one ¶1', 'asserts monitors of Watch Orvane one ¶1']],
    ],
    [
      'who denies something of himself is answered by what names him',
      {
        one: 'Orvane has denied selling drones to the Republic of Tirsk.',
        two: 'Officials claim that the last convoy from Orvane to Tirsk carried 40 drones.',
        three: 'Officials claim that Velmora has sold 60 drones to Tirsk.',
      },
      [['asserts Officials two ¶1', 'denies Orvane one ¶1']],
    ],
    [
      'what points back is answered in its sentence, its paragraph, or comes with the sentence before',
      {
        one: 'Troops have taken the town of Karsk, according to Orvanian state radio, but the ministry of Velmora denies those claims.',
        two: 'The rebels shelled the oil works of Sarnath in May. Orvane denied launching that attack.',
        three: 'The guards denied that.',
      },
      [['asserts Orvanian state radio one ¶1', 'denies ministry of Velmora one ¶1'], ['denies Orvane two ¶1']],
    ],
  ])('%s', async (_, coverage, sides) => {
    expect(sidesIn((await told(coverageOf(coverage), {})).parts)).toEqual(sides);
  });

  it('asks the sentence who is meant where what is denied only says "she"', async () => {
    const one =
      'The Velmora police said the death of Orla Venn was a “sad accident” and denied that she was beaten in the cells.';
    expect(sidesIn((await told(coverageOf({ one }), { about: 'Orla Venn' })).parts)).toEqual([
      ['denies Velmora police one ¶1'],
    ]);
  });

  it.each(['Afghan soil', 'safe haven'])('reads the five about %s as a reader would', async (about) => {
    const [sides = []] = sidesIn((await told(await theFive(), { about })).parts);
    expect(sides).toEqual(
      expect.arrayContaining([
        'asserts Pakistani officials media-line-us-backs-pakistan ¶16',
        'denies Afghanistan media-line-us-backs-pakistan ¶16',
        'denies Bilal Karimi media-line-us-backs-pakistan ¶9',
        'supports United Nations reports rasc-us-pakistan-collaborate ¶4',
      ]),
    );
  });

  it('finds a doubt upon a claim within one sentence', async () => {
    const [sides] = sidesIn((await told(await theFive(), { about: 'defeated terrorism' })).parts);
    expect(sides).toEqual([
      'asserts Pakistan media-line-us-backs-pakistan ¶35',
      'doubts Kamal Alam media-line-us-backs-pakistan ¶35',
    ]);
  });

  it('suggests names that get an answer', async () => {
    const door = await frontDoorOf(await theFive());
    const suggested = door.suggest('disputes', 'about', '').map(({ value }) => value);
    expect(suggested.length).toBeGreaterThan(3);
    for (const about of suggested) expect((await door.ask('disputes', { about })).state).toBe('supported');
  });
});
