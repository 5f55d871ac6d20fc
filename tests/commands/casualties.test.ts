import { describe, expect, it } from 'vitest';
import { theFive } from '../support/corpus.ts';
import { frontDoorOf } from '../support/front-door.ts';

const casualties = async (options: Readonly<Record<string, string>>) => {
  const door = await frontDoorOf(await theFive());
  const { state, parts } = await door.ask('casualties', options);
  const said = parts.map((part) => ('citation' in part && part.citation ? door.cut(part.citation) : ''));
  return { state, parts, said };
};

describe('/casualties', () => {
  it('shows a whole with its parts, never added', async () => {
    const { state, parts } = await casualties({ place: 'South Waziristan' });
    expect(state).toBe('supported');
    expect(parts).toMatchObject([
      {
        type: 'figure',
        effect: 'killed',
        number: 12,
        sumOf: [1, 11],
        perpetrator: 'the security forces',
        parts: [{ number: 1, victim: 'Hafiz Ullah' }, { number: 2 }],
      },
    ]);
  });

  it('shows what is given for a year', async () => {
    const { parts, said } = await casualties({ from: '2022', to: '2022' });
    expect(parts[0]).toMatchObject({ number: 601, scope: 'total', parts: [{ number: 290 }, { number: 311 }] });
    expect(said[0]).toContain('601 people, including 290 security personnel and 311 civilians, were killed');
  });

  it('says for which times figures are given, and shows the closest', async () => {
    const { state, parts, said } = await casualties({ from: '2023', to: '2023' });
    expect(state).toBe('not-covered');
    expect(parts[0]).toEqual({ type: 'note', text: 'Figures are given for 2022 and single events, none for 2023.' });
    expect(said.join()).toContain('601 people');
  });

  it.each([
    [{ place: 'Atlantis' }, 'Never mentioned: Atlantis.'],
    [
      { place: 'Torkham' },
      'No figure of people killed, injured, abducted, missing or displaced in "Torkham" is in the coverage.',
    ],
  ])('refuses %j with a reason', async (options, text) => {
    const { state, parts } = await casualties(options);
    expect(state).toBe('not-covered');
    expect(parts[0]).toEqual({ type: 'note', text });
  });
});
