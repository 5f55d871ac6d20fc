import { describe, expect, it } from 'vitest';
import { watchPlace } from '../../src/digest/keys.ts';
import type { Letter, Posted } from '../../src/digest/posting.ts';
import { BATCH, goRound } from '../../src/digest/rounds.ts';
import { makeAgenda, makeZones } from '../../src/digest/when.ts';
import type { Watcher } from '../../src/store/ports/watches.ts';
import { articleOf } from '../support/corpus.ts';
import { freshStore } from '../support/store.ts';

const START = Date.parse('2024-06-03T12:00:00Z');
const HOUR = 3_600_000;

/** A member who watches, and a Discord that answers as told. */
function watched(quiet: Watcher['quiet'] = null) {
  const store = freshStore();
  let now = START;
  let answer: Posted = { did: 'posted', message: 'm' };
  const sent: Letter[] = [];
  const zones = makeZones();
  const watcher = store.watches.add({ member: '7', server: null, channel: null, quiet, phrase: 'Tamrin' }, START, 0);
  store.versions.note([articleOf('A ferry sank near Tamrin.')], START);
  const round = () =>
    goRound({
      store,
      now: () => now,
      owner: 'o',
      zones,
      agenda: makeAgenda(zones),
      post: {
        async send(letter) {
          sent.push(letter);
          return answer;
        },
        goOn: async () => {},
        find: async () => ({ did: 'absent' }),
      },
      digest: () => ({ composition: null, horizon: 0 }),
      watch: ({ horizon }) => ({
        composition: horizon >= 1 ? null : { answer: '{"state":"supported","parts":[]}', shown: ['p'], horizon: 1 },
        horizon: 1,
      }),
      report: (bug) => {
        throw bug;
      },
    });
  return {
    store,
    sent,
    place: watchPlace(watcher.id),
    answers: (next: Posted) => {
      answer = next;
    },
    /** A round every so often until then. */
    async until(instant: number, step = 5 * 60_000) {
      for (; now < instant; now += step) await round();
    },
  };
}

describe('what a member watches', () => {
  it('is told once, in a batch', async () => {
    const { sent, until } = watched();
    await until(START + BATCH - 1);
    expect(sent).toHaveLength(0);
    await until(START + 3 * HOUR);
    expect(sent).toHaveLength(1);
  });

  it('is tried again ever more seldom where the member takes no messages, and told once when it does', async () => {
    const { sent, until, answers, store, place } = watched();
    answers({ did: 'refused', reason: 'Cannot send messages to this user' });
    await until(START + 12 * HOUR);
    expect(sent.length).toBeLessThan(20);
    expect(store.deliveries.last(place)).toMatchObject({
      state: 'waiting',
      reason: 'Cannot send messages to this user',
    });
    const before = sent.length;
    answers({ did: 'posted', message: 'm' });
    await until(START + 18 * HOUR);
    expect(sent).toHaveLength(before + 1);
  });

  it('is neither told nor tried again in quiet hours', async () => {
    const { sent, until, answers } = watched({ from: '13:00', to: '20:00', zone: 'UTC' });
    answers({ did: 'refused', reason: 'Cannot send messages to this user' });
    await until(START + HOUR - 1);
    const before = sent.length;
    expect(before).toBeGreaterThan(0);
    answers({ did: 'posted', message: 'm' });
    await until(START + 8 * HOUR - 1);
    expect(sent).toHaveLength(before);
    await until(START + 10 * HOUR);
    expect(sent).toHaveLength(before + 1);
  });
});
