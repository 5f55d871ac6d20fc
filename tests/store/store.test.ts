import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { readArticleFile } from '../../src/articles/article-file.ts';
import { articleFromText } from '../../src/articles/article-from-text.ts';
import { passageFingerprint } from '../../src/articles/fingerprint.ts';
import { openStore } from '../../src/store/open.ts';
import type { DeliveryKey } from '../../src/store/ports/deliveries.ts';
import { freshStore, stateFile, wish } from '../support/store.ts';

const sha = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('the file of the state', () => {
  it('is made where it is not there, and keeps what was written', () => {
    const file = stateFile();
    const first = openStore(file);
    const { schedule } = first.schedules.set(wish(), 'member', 5, 0);
    first.close();
    expect(freshStore(file).schedules.byId(schedule.id)).toEqual({
      ...wish(),
      id: schedule.id,
      paused: false,
      setBy: 'member',
      setAt: 5,
      countedFrom: 5,
      horizon: 0,
      trouble: null,
    });
  });

  it.each([
    ['no database', (file: string) => writeFileSync(file, 'schedules: none\n'.repeat(500))],
    ['cut off', (file: string) => truncateSync(file, 5000)],
    [
      'overwritten in the middle',
      (file: string) => {
        const bytes = readFileSync(file);
        bytes.fill(0x5a, 4096, 12_288);
        writeFileSync(file, bytes);
      },
    ],
  ])('that is damaged (%s) is refused in words and left untouched', (_, damage) => {
    const file = stateFile();
    openStore(file).close();
    damage(file);
    const before = sha(file);
    expect(() => openStore(file)).toThrow(/damaged.*untouched/u);
    expect(sha(file)).toBe(before);
  });

  it('of a newer program is refused and left untouched, also with a log of unfinished writes beside it', () => {
    const [file, left] = [stateFile(), stateFile()];
    openStore(file).close();
    const db = new Database(file);
    db.exec('PRAGMA user_version = 99');
    copyFileSync(file, left);
    copyFileSync(`${file}-wal`, `${left}-wal`);
    const before = [sha(left), sha(`${left}-wal`)];
    expect(() => openStore(left)).toThrow(/version 99.*newer program.*untouched/u);
    expect([sha(left), sha(`${left}-wal`)]).toEqual(before);
    db.close();
  });

  it('a row that another hand wrote is refused on the way out', () => {
    const file = stateFile();
    const store = freshStore(file);
    const { schedule } = store.schedules.set(wish(), 'member', 5, 0);
    const db = new Database(file);
    db.prepare("UPDATE schedules SET time = 'noon' WHERE id = ?").run(schedule.id);
    db.close();
    expect(() => store.schedules.byId(schedule.id)).toThrow();
  });

  it('a backup is a whole copy, and no file is overwritten', () => {
    const [file, copy] = [stateFile(), stateFile()];
    const store = freshStore(file);
    store.schedules.set(wish(), 'member', 5, 0);
    store.backup(copy);
    expect(freshStore(copy).schedules.of('1')).toHaveLength(1);
    expect(() => store.backup(copy)).toThrow(/there already/u);
    expect(existsSync(copy)).toBe(true);
  });
});

describe('schedules', () => {
  it('a channel has one for a subject; setting it again changes it and keeps its horizon', () => {
    const { schedules } = freshStore();
    const { schedule, isNew } = schedules.set(wish(), 'a', 100, 7);
    const again = schedules.set(wish({ time: '09:30' }), 'b', 200, 50);
    const other = schedules.set(wish({ about: 'TTP' }), 'b', 200, 50);
    expect([isNew, again.isNew, other.isNew]).toEqual([true, false, true]);
    expect(again.schedule).toMatchObject({ id: schedule.id, time: '09:30', horizon: 7, countedFrom: 200 });
    expect(schedules.of('1').map(({ about }) => about)).toEqual([null, 'TTP']);
    expect(schedules.of('2')).toEqual([]);
  });

  it('a paused one is not active, and what fell due meanwhile is not made up for', () => {
    const { schedules } = freshStore();
    const { schedule } = schedules.set(wish(), 'a', 100, 0);
    schedules.pause(schedule.id, true, 150);
    expect(schedules.active()).toEqual([]);
    schedules.pause(schedule.id, false, 900);
    expect(schedules.active()).toMatchObject([{ paused: false, countedFrom: 900 }]);
    schedules.remove(schedule.id);
    expect(schedules.byId(schedule.id)).toBeNull();
  });
});

describe('deliveries', () => {
  const key = (changes: Partial<DeliveryKey> = {}): DeliveryKey => ({
    id: 'd1',
    kind: 'digest',
    subject: 1,
    place: 'channel:10',
    due: 1000,
    ...changes,
  });
  const by = (owner: string, now: number, lease = 100) => ({ owner, now, until: now + lease });
  const composition = { answer: '{"parts":[]}', shown: ['f1', 'f2'], horizon: 3 };
  const scheduled = (file = stateFile()) => {
    const store = freshStore(file);
    store.schedules.set(wish(), 'a', 500, 0);
    store.schedules.set(wish({ about: 'TTP' }), 'a', 500, 0);
    return store;
  };

  it('are claimed by one of two processes on one file', () => {
    const file = stateFile();
    const [one, two] = [scheduled(file), freshStore(file)];
    expect(one.deliveries.claim(key(), by('one', 1000))).toMatchObject({ state: 'claimed', attempts: 1 });
    expect(two.deliveries.claim(key(), by('two', 1000))).toBeNull();
    expect(two.deliveries.claim(key(), by('two', 1099))).toBeNull();
    expect(two.deliveries.claim(key(), by('two', 1100))).toMatchObject({ owner: 'two', attempts: 2 });
    expect(one.deliveries.write('d1', by('one', 1101), composition)).toBe(false);
    expect(one.deliveries.renew('d1', by('one', 1101))).toBe(false);
  });

  it('sent once: seen passages, horizon and schedule move with the confirmation, all or nothing', () => {
    const { deliveries, seen, schedules } = scheduled();
    deliveries.claim(key(), by('one', 1000));
    expect(seen.among('channel:10', ['f1'])).toEqual(new Set());
    expect(deliveries.confirm('d1', 'm', 1010)).toBe(false);
    expect(deliveries.write('d1', by('one', 1010), composition)).toBe(true);
    expect(deliveries.byId('d1')).toMatchObject({ state: 'posting', postingSince: 1010, composition });
    expect(deliveries.confirm('d1', 'm', 1020)).toBe(true);
    expect(deliveries.confirm('d1', 'm', 1030)).toBe(true);
    expect(seen.among('channel:10', ['f1', 'f2', 'f3'])).toEqual(new Set(['f1', 'f2']));
    expect(seen.among('channel:11', ['f1'])).toEqual(new Set());
    expect(schedules.byId(1)).toMatchObject({ countedFrom: 1000, horizon: 3 });
    expect(deliveries.claim(key(), by('two', 9000))).toBeNull();
    expect(deliveries.open(9000)).toEqual([]);
  });

  it('a place has one under way: another of the same channel waits until it is certain', () => {
    const { deliveries } = scheduled();
    const other = key({ id: 'd2', subject: 2 });
    deliveries.claim(key(), by('one', 1000));
    expect(deliveries.claim(other, by('one', 1000))).toBeNull();
    deliveries.write('d1', by('one', 1010), composition);
    expect(deliveries.claim(other, by('one', 5000))).toBeNull();
    deliveries.confirm('d1', 'm', 5000);
    expect(deliveries.claim(other, by('one', 5001))).toMatchObject({ id: 'd2' });
  });

  it('given back: nothing was sent, the composition is dropped; held: it may have been, the composition stays', () => {
    const { deliveries, schedules } = scheduled();
    deliveries.claim(key(), by('one', 1000));
    deliveries.write('d1', by('one', 1000), composition);
    expect(deliveries.hold('d1', 'one', 1500, 'connection lost')).toBe(true);
    expect(deliveries.open(1499)).toEqual([]);
    expect(deliveries.open(1500)).toMatchObject([{ state: 'posting', composition, owner: null }]);
    expect(deliveries.claim(key(), by('two', 1500))).toMatchObject({ state: 'posting', composition });
    expect(deliveries.giveBack('d1', 'two', 2000, 'no permission')).toBe(true);
    expect(deliveries.byId('d1')).toMatchObject({ state: 'waiting', composition: null, reason: 'no permission' });
    expect(schedules.byId(1)?.trouble).toBe('no permission');
  });

  it('is not made for a schedule that is paused, gone or past it', () => {
    const { deliveries, schedules } = scheduled();
    expect(deliveries.claim(key({ due: 500 }), by('one', 1000))).toBeNull();
    expect(deliveries.claim(key({ subject: 9 }), by('one', 1000))).toBeNull();
    schedules.pause(1, true, 600);
    expect(deliveries.claim(key(), by('one', 1000))).toBeNull();
  });
});

const articleFrom = (id: string) => {
  const text = `---\ntitle: ${id}\npublished: 2023-03-08\n---\n\nA heading\n\nThe dam of ${id} broke. Twelve were hurt.\n`;
  const { article } = readArticleFile(`${id}.md`, new TextEncoder().encode(text));
  if (article === undefined) throw new Error('no article');
  return article;
};

describe('versions of articles', () => {
  it('keeps each once, knows what had been said when, and gives an old version back as it was', () => {
    const { versions } = freshStore();
    const articles = ['one', 'two'].map(articleFrom);
    expect(versions.note(articles, 100)).toBe(articles.length);
    expect(versions.note(articles, 200)).toBe(0);
    const [first] = articles;
    if (first === undefined) throw new Error('no article');
    expect(versions.article(first.id, first.hash)).toEqual(first);
    expect(versions.article(first.id, '0000000000000000')).toBeNull();
    const before = versions.latest();
    const changed = articleFromText(first.id, 'Jane Roe denied it. The bridge fell on Monday.');
    versions.note([changed], 300);
    expect(versions.of(first.id).map(({ hash, firstSeen }) => [hash, firstSeen])).toEqual([
      [first.hash, 100],
      [changed.hash, 300],
    ]);
    const fell = passageFingerprint('The bridge fell on Monday.');
    expect(versions.saidBy(before, [fell])).toEqual(new Set());
    expect(versions.saidBy(versions.latest(), [fell])).toEqual(new Set([fell]));
    expect(versions.latestAt(299)).toBe(before);
    expect(versions.since(before)).toMatchObject([{ article: first.id, hash: changed.hash }]);
  });

  it.each([
    ['“The bridge fell,” Roe said.', '"The bridge fell", Roe said', true],
    ['ADEN (Newswire) — The bridge fell on Monday.', 'The bridge  fell on monday.', true],
    ['The bridge in Aden fell.', 'A bridge in Aden fell.', true],
    ['The bridge fell; 12 died.', 'The bridge fell; 13 died.', false],
    ['Roe accused Doe.', 'Doe accused Roe.', false],
    ['The bridge fell on Monday.', 'The bridge fell.', false],
  ])('%s | %s: the same passage: %s', (one, other, same) => {
    expect(passageFingerprint(one) === passageFingerprint(other)).toBe(same);
  });
});

describe('watches, settings, keepsakes', () => {
  const watch = { member: 'm', server: '1', channel: null, quiet: undefined };

  it('what a member watches is kept once a spelling and goes without a trace', () => {
    const { watches, seen } = freshStore();
    const { id } = watches.add({ ...watch, phrase: 'Ned Price' }, 1, 4);
    watches.add({ ...watch, phrase: 'ned  price' }, 2, 9);
    watches.add({ ...watch, phrase: 'Kabul', quiet: { from: '22:00', to: '07:00', zone: 'UTC' } }, 2, 9);
    watches.add({ ...watch, phrase: 'Aden' }, 3, 9);
    expect(watches.of('m')).toMatchObject([
      { id, phrases: ['Aden', 'Kabul', 'Ned Price'], horizon: 4, quiet: { from: '22:00' } },
    ]);
    expect(watches.remove('m', 'KABUL')).toBe(1);
    expect(watches.remove('m', 'nobody')).toBe(0);
    expect(watches.remove('m')).toBe(2);
    expect(watches.all()).toEqual([]);
    expect(seen.among(`watch:${id}`, ['x'])).toEqual(new Set());
  });

  it('settings by server; keepsakes by their own key', () => {
    const { settings, keepsakes } = freshStore();
    settings.set('1', 'timezone', 'UTC');
    settings.set('1', 'timezone', 'Europe/Paris');
    expect([settings.get('1', 'timezone'), settings.get('2', 'timezone')]).toEqual(['Europe/Paris', null]);
    settings.set('1', 'timezone', null);
    expect(settings.get('1', 'timezone')).toBeNull();
    const key = keepsakes.keep('{"a":1}', 1);
    expect([keepsakes.keep('{"a":1}', 2), keepsakes.find(key), keepsakes.find('x')]).toEqual([key, '{"a":1}', null]);
  });
});

describe('servers', () => {
  it('everything of one goes, and nothing of another; what a member is told by message is the member’s own', () => {
    const { servers, schedules, settings, watches, seen, deliveries } = freshStore();
    const watch = { member: '7', quiet: null, phrase: 'ferry' };
    for (const server of ['1', '2']) {
      schedules.set(wish({ server, channel: `${server}0` }), 'a', 100, 7);
      settings.set(server, 'plain', 'yes');
      watches.add({ ...watch, server, channel: `${server}1` }, 100, 7);
    }
    watches.add({ ...watch, server: '1', channel: null }, 100, 7);
    const [{ id } = { id: 0 }] = schedules.of('1');
    deliveries.ask({ id: 'd', kind: 'digest', subject: id, place: 'channel:10', due: 5 });
    expect(servers.known()).toEqual(['1', '2']);
    servers.forget('1');
    expect(servers.known()).toEqual(['2']);
    expect([schedules.of('1'), settings.get('1', 'plain'), deliveries.byId('d')]).toEqual([[], null, null]);
    expect(watches.of('7').map(({ server, channel }) => [server, channel])).toEqual([
      [null, null],
      ['2', '21'],
    ]);
    expect([schedules.of('2').length, settings.get('2', 'plain')]).toEqual([1, 'yes']);
    expect(seen.among('channel:10', ['x']).size).toBe(0);
  });
});
