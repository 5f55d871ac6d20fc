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
