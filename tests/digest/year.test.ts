import { describe, expect, it } from 'vitest';
import { stateFile } from '../support/store.ts';
import { liveThrough, type Trial } from './year.ts';

const ZONES = [
  'Europe/Athens',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'America/St_Johns',
];

async function expectFaultless(trial: Omit<Trial, 'file'>) {
  const { counts, faults, crashes } = await liveThrough({ ...trial, file: stateFile() });
  expect(faults.slice(0, 20)).toEqual([]);
  expect(counts).toMatchObject({ doubled: 0, early: 0 });
  expect(counts.due).toBe(counts.delivered + counts.folded + counts.nothing + counts.open);
  return { ...counts, crashes };
}

describe('digests through crashes, lost connections and clock changes', () => {
  it.each([
    [1, '2024-03-05T00:00:00Z'],
    [2, '2024-10-20T00:00:00Z'],
  ])(
    'arrive once, none early, none lost (seed %i)',
    async (seed, from) => {
      const { due, crashes } = await expectFaultless({ channels: 8, zones: ZONES, from, days: 30, seed });
      expect(due).toBeGreaterThan(150);
      expect(crashes).toBeGreaterThan(10);
    },
    60_000,
  );

  /* npm run year */
  it.runIf(process.env.WHOLE_YEAR === '1')(
    'arrive so the whole year, in 200 channels and 40 time zones',
    async () => {
      const zones = Intl.supportedValuesOf('timeZone')
        .filter((_, at) => at % 10 === 3)
        .slice(0, 40);
      const trial = { channels: 200, zones, from: '2024-01-01T00:00:00Z', days: 366, seed: 3 };
      const counts = Object.entries(await expectFaultless(trial));
      process.stdout.write(`${counts.map(([what, count]) => `${what} ${count}`).join(', ')}\n`);
    },
    3_600_000,
  );
});
