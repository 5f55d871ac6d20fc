import { describe, expect, it } from 'vitest';
import { coverageOf, theFive } from '../support/corpus.ts';
import { frontDoorOf } from '../support/front-door.ts';

const harbour = coverageOf({
  herald: [
    'LUMORA — “We will not leave the harbour,” Mayor Ada Brandt told reporters on Friday.',
    'Brandt added that the cranes are gone. “The storm took the grain,” said Jon Vik, the harbour master.',
    'Governor Ester Lund visited the town.',
  ].join('\n\n'),
  wire: 'Mayor Ada Brandt on Friday vowed to stay: “We will not leave the harbour.”',
});

const quoted = async (options: Readonly<Record<string, string>>, coverage = harbour) => {
  const door = await frontDoorOf(coverage);
  const { state, parts } = await door.ask('quote', options);
  const said = parts.flatMap((part) =>
    part.type === 'quote' ? [[part.speaker?.name ?? null, part.kind, door.cut(part.citation)].join(' | ')] : [],
  );
  return { state, parts, said };
};

const BRANDT = 'Ada Brandt | direct | We will not leave the harbour';
const VIK = 'Jon Vik | direct | The storm took the grain';
const CRANES = 'Ada Brandt | indirect | the cranes are gone';

describe('/quote', () => {
  it.each([
    [{}, [BRANDT, VIK]],
    [{ speaker: 'Brandt' }, [BRANDT, CRANES]],
    [{ speaker: 'mayor' }, [BRANDT, CRANES]],
    [{ about: 'cranes' }, [CRANES]],
    [{ words: 'took the grain' }, [VIK]],
    [{ speaker: 'Ada Brandt', about: 'harbour' }, [BRANDT]],
  ])('%j', async (options, expected) => {
    expect(await quoted(options)).toMatchObject({ state: 'supported', said: expected });
  });

  it.each([
    [{ speaker: 'Ester Lund' }, /^Ester Lund is mentioned in 1 passage, but nothing is quoted/, 'nearest'],
    [{ speaker: 'Olaf Quist' }, /^Never mentioned and never quoted: Olaf Quist\.$/, undefined],
    [{ speaker: 'Jon Vik', about: 'elections' }, /^Jon Vik: 1 quotation, none with "elections"\.$/, 'nearest'],
    [{ words: 'purple elephants' }, /^No quotation with "purple elephants"\.$/, undefined],
  ])('refuses %j with its reason', async (options, reason, beside) => {
    const { state, parts } = await quoted(options);
    expect(state).toBe('not-covered');
    expect(parts[0]).toMatchObject({ type: 'note', text: expect.stringMatching(reason) });
    expect(parts[1]?.type).toBe(beside);
  });

  it('shows a quotation that a promotion line interrupts whole', async () => {
    const { parts } = await quoted({ speaker: 'Price', about: 'Taliban commitment' }, await theFive());
    expect(parts[0]).toMatchObject({
      type: 'quote',
      speaker: { name: 'Ned Price' },
      citation: { paragraph: 6 },
      more: [{ paragraph: 8 }],
    });
  });
});
