import { expect, it } from 'vitest';
import { makeFrontDoor } from '../../src/command/front-door.ts';
import { loadCommands } from '../../src/command/load.ts';
import { memoryOf } from '../../src/main/memory.ts';
import { coverageOf } from '../support/corpus.ts';
import { commandsFolder } from '../support/front-door.ts';
import { freshStore } from '../support/store.ts';

const now = () => new Date('2024-06-03T12:00:00Z');
const EDITOR = { server: '1', channel: '5', member: '7', manages: true };

it('what /settings writes is what the Discord door reads, for that server alone', async () => {
  const store = freshStore();
  const coverage = coverageOf({ a: 'A ferry sank near the island of Tamrin on Sunday with 80 people on board.' });
  const state = { ...store, unread: () => 0, whyNotPost: async () => null };
  const commands = await loadCommands(commandsFolder);
  const door = makeFrontDoor({ commands, coverage: () => coverage, now, readDate: () => null, state: () => state });
  const { preferences } = memoryOf(store, now);
  await door.ask('settings', { 'private-default': true, accent: '2F9E62', plain: true }, EDITOR);
  expect(preferences('1')).toEqual({ private: true, plain: true, accent: 0x2f9e62 });
  expect(preferences('2')).toEqual({ private: false, plain: false });
  await door.ask('settings', { 'private-default': false, accent: 'none', plain: false }, EDITOR);
  expect(preferences('1')).toEqual({ private: false, plain: false });
});
