import { describe, expect, it } from 'vitest';
import { dueAfter, dueBy, isWithin, isZone, makeZones } from '../../src/digest/when.ts';

const zones = makeZones();
const at = (iso: string) => Date.parse(iso);
const next = (time: string, zone: string, after: string, days = '1234567') => {
  const due = dueAfter({ time, zone, days }, zones, at(after));
  return due === null ? null : new Date(due).toISOString();
};

describe('the next time', () => {
  it.each([
    ['08:00', 'Europe/Athens', '2024-05-01T00:00:00Z', '2024-05-01T05:00:00.000Z'],
    ['08:00', 'Europe/Athens', '2024-05-01T05:00:00Z', '2024-05-02T05:00:00.000Z'],
    ['08:00', 'Asia/Kathmandu', '2024-05-01T00:00:00Z', '2024-05-01T02:15:00.000Z'],
    ['00:00', 'Pacific/Kiritimati', '2024-05-01T00:00:00Z', '2024-05-01T10:00:00.000Z'],
    ['23:59', 'Pacific/Pago_Pago', '2024-05-01T00:00:00Z', '2024-05-01T10:59:00.000Z'],
    ['12:00', 'UTC', '2024-12-31T12:00:00Z', '2025-01-01T12:00:00.000Z'],
  ])('%s in %s after %s', (time, zone, after, due) => {
    expect(next(time, zone, after)).toBe(due);
  });

  it.each([
    ['02:30', 'Europe/Berlin', '2024-03-30T12:00:00Z', '2024-03-31T01:00:00.000Z', 'skipped: 03:00'],
    ['02:00', 'America/New_York', '2024-03-10T00:00:00Z', '2024-03-10T07:00:00.000Z', 'skipped: 03:00'],
    ['02:15', 'Australia/Lord_Howe', '2024-10-05T00:00:00Z', '2024-10-05T15:30:00.000Z', 'half an hour skipped'],
    ['00:30', 'Africa/Cairo', '2024-04-25T12:00:00Z', '2024-04-25T22:00:00.000Z', 'midnight skipped'],
    ['12:00', 'Pacific/Apia', '2011-12-29T23:00:00Z', '2011-12-30T10:00:00.000Z', 'a whole day skipped'],
    ['03:00', 'Europe/Berlin', '2024-03-30T12:00:00Z', '2024-03-31T01:00:00.000Z', 'the first that exists'],
  ])('%s in %s after %s: %s (%s)', (time, zone, after, due) => {
    expect(next(time, zone, after)).toBe(due);
  });

  it('that occurs twice is the first, and the second is none', () => {
    expect(next('02:30', 'Europe/Berlin', '2024-10-26T12:00:00Z')).toBe('2024-10-27T00:30:00.000Z');
    expect(next('02:30', 'Europe/Berlin', '2024-10-27T00:30:00Z')).toBe('2024-10-28T01:30:00.000Z');
    expect(next('02:30', 'Europe/Berlin', '2024-10-27T01:15:00Z')).toBe('2024-10-28T01:30:00.000Z');
  });

  it('keeps to weekdays, as the place counts them', () => {
    expect(next('08:00', 'Europe/Athens', '2024-05-03T12:00:00Z', '12345')).toBe('2024-05-06T05:00:00.000Z');
    expect(next('01:00', 'Pacific/Auckland', '2024-05-01T00:00:00Z', '1')).toBe('2024-05-05T13:00:00.000Z');
    expect(next('08:00', 'UTC', '2024-05-01T00:00:00Z', '')).toBeNull();
  });

  it('comes once a local day the year round, and the last time up to it is itself', () => {
    for (const zone of ['America/St_Johns', 'Africa/Casablanca', 'Asia/Tehran', 'Antarctica/Troll', 'Europe/Dublin']) {
      const rhythm = { time: '02:10', zone, days: '1234567' };
      const days = new Set<number>();
      let now = at('2024-01-01T12:00:00Z');
      for (let day = 0; day < 366; day += 1) {
        const due = dueAfter(rhythm, zones, now) ?? 0;
        expect(due - now).toBeGreaterThan(0);
        expect(due - now).toBeLessThanOrEqual(26 * 3_600_000);
        expect(dueBy(rhythm, zones, due)).toBe(due);
        expect(dueBy(rhythm, zones, due - 1)).toBe(
          now === at('2024-01-01T12:00:00Z') ? dueBy(rhythm, zones, now) : now,
        );
        days.add(Math.floor(zones(zone).wall(due) / 86_400_000));
        now = due;
      }
      expect(days.size).toBe(366);
    }
  });
});

describe('quiet hours and zones', () => {
  it.each([
    ['22:00', '07:00', '2024-05-01T20:30:00Z', true],
    ['22:00', '07:00', '2024-05-01T03:59:00Z', true],
    ['22:00', '07:00', '2024-05-01T04:00:00Z', false],
    ['12:00', '14:00', '2024-05-01T09:00:00Z', true],
    ['12:00', '14:00', '2024-05-01T11:00:00Z', false],
  ])('%s to %s in Athens at %s: %s', (from, to, now, quiet) => {
    expect(isWithin({ from, to, zone: 'Europe/Athens' }, zones, at(now))).toBe(quiet);
  });

  it('knows zones from other words', () => {
    expect(['Europe/Athens', 'UTC', 'Asia/Kolkata'].map(isZone)).toEqual([true, true, true]);
    expect(['Athens', 'Europe/Nowhere', ''].map(isZone)).toEqual([false, false, false]);
  });
});
