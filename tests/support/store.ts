import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { ScheduleWish } from '../../src/store/ports/schedules.ts';
import type { Store } from '../../src/store/ports/store.ts';

/** A file of state in a folder of its own, gone when the test is over. */
export function stateFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-state-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'verbatim.db');
}

export function freshStore(file = stateFile()): Store {
  const store = openStore(file, 'OFF');
  onTestFinished(() => store.close());
  return store;
}

export const wish = (changes: Partial<ScheduleWish> = {}): ScheduleWish => ({
  server: '1',
  channel: '10',
  about: null,
  time: '08:00',
  zone: 'Europe/Athens',
  days: '1234567',
  sections: ['stories', 'figures'],
  whenEmpty: 'silent',
  ...changes,
});
