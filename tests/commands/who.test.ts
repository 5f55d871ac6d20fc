import { describe, expect, it } from 'vitest';
import { coverageOf, theFive } from '../support/corpus.ts';
import { frontDoorOf } from '../support/front-door.ts';

const who = async (name: string) => (await frontDoorOf(await theFive())).ask('who', { name });

describe('/who', () => {
  it.each([
    ['Ned Price', 'Ned Price', 'person'],
    ['price', 'Ned Price', 'person'],
    ['State Department spokesman Ned Price', 'Ned Price', 'person'],
    ['who is Jeffery?', 'Faran Jeffery', 'person'],
    ['Safvi', 'Adeeb Ul Zaman Safvi', 'person'],
    ['Safi', 'Abdul Mussawer Safi', 'person'],
    ['TTP', 'Tehrik-i-Taliban Pakistan', 'group'],
    ['tehreek e taliban pakistan', 'Tehrik-i-Taliban Pakistan', 'group'],
    ['Al Qaida', 'Al Qaeda', 'group'],
    ['south waziristan', 'South Waziristan', 'place'],
  ])('knows %s as %s', async (typed, name, kind) => {
    const { state, parts } = await who(typed);
    expect(state).toBe('supported');
    expect(parts[0]).toMatchObject({ type: 'entity', name, kind });
  });

  it('puts right a word that stands nowhere, and says so', async () => {
    const { state, parts } = await who('Ned Prise');
    expect(state).toBe('supported');
    expect(parts[0]).toMatchObject({ type: 'entity', name: 'Ned Price' });
    expect(parts.at(-1)).toMatchObject({ type: 'note' });
  });

  it('never takes one name for another: it says what is close', async () => {
    const { state, parts } = await who('Sahfi');
    expect(state).toBe('not-covered');
    expect(parts.filter(({ type }) => type === 'choice').length).toBeGreaterThan(0);
  });

  it('says what was never mentioned', async () => {
    const { state, parts } = await who('Winston Churchill');
    expect(state).toBe('not-covered');
    expect(parts[0]).toEqual({ type: 'note', text: 'Never mentioned: Winston Churchill.' });
  });

  it('asks which of two brothers is meant', async () => {
    const coverage = coverageOf({
      brothers:
        'Farid Noorzai, the mayor of Herat, met his brother Karim Noorzai on Monday.\n\nFarid Noorzai said the road was open. Karim Noorzai denied it.',
    });
    const { state, parts } = await (await frontDoorOf(coverage)).ask('who', { name: 'Noorzai' });
    expect(state).toBe('choose');
    expect(parts.flatMap((part) => (part.type === 'choice' ? part.options.name : []))).toEqual([
      'Farid Noorzai',
      'Karim Noorzai',
    ]);
  });
});
