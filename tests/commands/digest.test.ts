import { describe, expect, it } from 'vitest';
import type { Asker } from '../../src/command/command.ts';
import { makeFrontDoor } from '../../src/command/front-door.ts';
import { loadCommands } from '../../src/command/load.ts';
import { readDateOption } from '../../src/extraction/dates/date-option.ts';
import { coverageOf } from '../support/corpus.ts';
import { commandsFolder } from '../support/front-door.ts';
import { freshStore } from '../support/store.ts';

const EDITOR: Asker = { server: '1', channel: '5', member: '7', manages: true };
const READER: Asker = { server: '1', channel: '5', member: '8' };
const STRANGER: Asker = { server: '2', channel: '6', member: '9', manages: true };

async function newsroom(mayNot: Readonly<Record<string, string>> = {}) {
  const store = freshStore();
  const coverage = coverageOf({ a: 'A ferry sank near the island of Tamrin on Sunday with 80 people on board.' });
  const state = { ...store, unread: () => 0, whyNotPost: async (channel: string) => mayNot[channel] ?? null };
  const door = makeFrontDoor({
    commands: await loadCommands(commandsFolder),
    coverage: () => coverage,
    now: () => new Date('2024-06-03T12:00:00Z'),
    readDate: readDateOption,
    state: () => state,
  });
  const ask = async (command: string, options: Record<string, unknown> = {}, asker: Asker | undefined = EDITOR) => {
    const { parts } = await door.ask(command, options, asker);
    return parts.flatMap((part) => ('text' in part ? [part.text] : [])).join('\n');
  };
  return { store, coverage, ask, door };
}

const SET = { channel: '10', time: '8am', timezone: 'Europe/Athens' };

describe('/digest', () => {
  it('is set, listed, paused, resumed and removed', async () => {
    const { ask, store } = await newsroom();
    expect(await ask('digest set', { ...SET, days: 'mon-fri' })).toBe(
      'Set: <#10>, Monday to Friday at 08:00 (Europe/Athens).\nNext: 2024-06-04 05:00 UTC.',
    );
    expect(await ask('digest list')).toContain('<#10>: Monday to Friday at 08:00 (Europe/Athens)');
    expect(await ask('digest pause', { channel: '<#10>' })).toContain('Paused');
    expect(store.schedules.active()).toEqual([]);
    expect(await ask('digest resume', { channel: '10' })).toContain('Next: 2024-06-04 05:00 UTC.');
    await ask('digest remove', { channel: '10' });
    expect(await ask('digest list')).toContain('No digest is set');
  });

  it.each([
    [{ ...SET, time: '25:00' }, /"time" takes/u],
    [{ ...SET, timezone: 'Athens' }, /"timezone" takes/u],
    [{ ...SET, days: 'someday' }, /"days" takes/u],
    [{ ...SET, sections: 'stories,weather' }, /"sections" takes/u],
    [{ ...SET, 'when-empty': 'maybe' }, /"when-empty" takes silent or say/u],
    [{ ...SET, channel: 'news' }, /"channel" takes a channel/u],
  ])('refuses %j', async (options, reason) => {
    const { ask } = await newsroom();
    await expect(ask('digest set', options)).rejects.toThrow(reason);
  });

  it('names what the bot lacks in the channel, and sets nothing', async () => {
    const { ask, store } = await newsroom({ '10': 'I lack Send Messages in <#10>.' });
    await expect(ask('digest set', SET)).rejects.toThrow(/Send Messages/u);
    expect(store.schedules.active()).toEqual([]);
  });

  it('is for those who manage the server, and for their own server only', async () => {
    const { ask } = await newsroom();
    await ask('digest set', SET);
    await expect(ask('digest set', SET, READER)).rejects.toThrow(/may manage the server/u);
    await expect(ask('digest remove', { channel: '10' }, STRANGER)).rejects.toThrow(/No digest is set for/u);
  });

  it('shows beforehand exactly what would go out, and is asked for now', async () => {
    const { ask, store, coverage, door } = await newsroom();
    await ask('digest set', SET);
    store.versions.note(coverage.articles, 1);
    const { parts } = await door.ask('digest preview', { channel: '10' }, EDITOR);
    expect(parts.filter(({ type }) => type === 'passage')).toHaveLength(1);
    expect(parts.flatMap((part) => (part.type === 'note' ? [part.text] : []))).toEqual(
      expect.arrayContaining(['taken: most telling of its story', expect.stringMatching(/^fingerprint [0-9a-f]{8}$/u)]),
    );
    expect(store.seen.among('channel:10', ['x']).size).toBe(0);
    await ask('digest now', { channel: '10' });
    expect(store.deliveries.open(Date.parse('2024-06-03T12:00:01Z'))).toMatchObject([{ subject: 1, state: 'waiting' }]);
  });
});

describe('/digest now', () => {
  it('says so where nothing is new, and sends nothing', async () => {
    const { ask, store } = await newsroom();
    await ask('digest set', SET);
    expect(await ask('digest now', { channel: '10' })).toContain('Nothing new');
    expect(store.deliveries.open(Date.parse('2024-06-03T12:00:01Z'))).toEqual([]);
  });
});

describe('/watch', () => {
  it('keeps what a member watches, and forgets all of it', async () => {
    const { ask, store } = await newsroom();
    const quiet = { quiet: '10pm-7:00', timezone: 'Europe/Athens' };
    expect(await ask('watch add', { phrase: 'Tamrin', ...quiet }, READER)).toContain('by direct message');
    expect(await ask('watch list', {}, READER)).toBe(
      '"Tamrin", told by direct message\nQuiet from 22:00 to 07:00 (Europe/Athens).',
    );
    expect(await ask('watch list', {}, EDITOR)).toContain('You watch for nothing');
    await expect(ask('watch add', { phrase: 'x', channel: '10' }, READER)).rejects.toThrow(/manage the server/u);
    await expect(ask('watch add', { phrase: 'x', quiet: 'nights' }, READER)).rejects.toThrow(/"quiet" takes/u);
    expect(await ask('watch remove', { phrase: 'all' }, READER)).toContain('Forgotten: 1 phrase');
    expect(store.watches.all()).toEqual([]);
  });
});

describe('/settings and /coverage', () => {
  it('keeps what a server has set', async () => {
    const { ask, store } = await newsroom();
    expect(await ask('settings', { 'private-default': true, accent: '2F9E62' })).toContain('accent: #2f9e62');
    expect([store.settings.get('1', 'private'), store.settings.get('2', 'private')]).toEqual(['yes', null]);
    expect(await ask('settings', { 'private-default': false, accent: 'none' })).toContain('private: no\naccent: none');
    await expect(ask('settings', { accent: 'reddish' })).rejects.toThrow(/"accent" takes/u);
    await expect(ask('settings', {}, READER)).rejects.toThrow(/manage the server/u);
  });

  it('says what the answers rest on and what changed lately', async () => {
    const { ask, store, coverage } = await newsroom();
    store.changes.note(coverage.articles, Date.parse('2024-06-03T11:00:00Z'));
    store.changes.note(
      coverage.articles.map((article) => ({ ...article, id: 'moved/a' })),
      Date.parse('2024-06-03T11:30:00Z'),
    );
    const said = await ask('coverage', {}, READER);
    expect(said).toContain('1 article, 1 paragraph');
    expect(said).toContain('2024-06-03 11:30 UTC moved: moved/a (was a)\n2024-06-03 11:00 UTC added: a');
  });
});
