import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Letter, Post } from '../../src/digest/posting.ts';
import { openLiving } from '../../src/main/living.ts';
import { readSettings } from '../../src/settings.ts';
import { freshStore, wish } from '../support/store.ts';

const settles = async (what: string, isSo: () => boolean): Promise<void> => {
  const end = Date.now() + 20_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`${what}: not within 20 seconds`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};

const FERRY = 'A ferry with 80 passengers sank near the island of Tamrin on Sunday, the coast guard of Velmora said.\n';

describe('the program that follows a folder', () => {
  it('answers from an article within seconds of its coming, and sends it to a channel once', {
    timeout: 60_000,
  }, async () => {
    const dir = mkdtempSync(join(tmpdir(), 'verbatim-living-'));
    writeFileSync(join(dir, 'old.md'), 'Teachers in the city of Korsk began a strike over pay on Monday.\n');
    const store = freshStore();
    const bugs: unknown[] = [];
    const settings = readSettings({ CORPUS_DIR: dir, DATA_DIR: join(dir, '.data') });
    const living = await openLiving({ words: [], named: [] }, settings, store, (bug) => void bugs.push(bug));
    onTestFinished(async () => {
      await living.stop();
      rmSync(dir, { recursive: true, force: true });
    });
    await settles('the first article noted', () => store.versions.latest() === 1);
    const { schedule } = store.schedules.set(wish({ sections: ['stories'] }), 'member', 0, store.versions.latest());
    writeFileSync(join(dir, 'new.md'), FERRY);
    await settles('the second article noted', () => store.versions.latest() === 2);
    expect((await living.frontDoor.ask('source', { article: 'new' })).state).toBe('supported');
    const due = Date.now() - 1;
    store.deliveries.ask({ id: 'd1', kind: 'digest', subject: schedule.id, place: 'channel:10', due });
    const letters: Letter[] = [];
    const post: Post = {
      async send(letter) {
        letters.push(letter);
        return { did: 'posted', message: 'm1' };
      },
      goOn: async () => {},
      find: async () => ({ did: 'absent' }),
    };
    living.serve(post, async () => null);
    await settles('the digest', () => store.deliveries.byId('d1')?.state === 'sent');
    expect(letters).toHaveLength(1);
    expect(letters[0]?.answer.parts.filter(({ type }) => type === 'passage')).toMatchObject([
      { citation: { article: 'new', start: 0, end: FERRY.length - 1 } },
    ]);
    expect(store.changes.lately(5).map(({ kind, article }) => `${kind} ${article}`)).toEqual([
      'added new',
      'added old',
    ]);
    expect(bugs).toEqual([]);
  });
});
