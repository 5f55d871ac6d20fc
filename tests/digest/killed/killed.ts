import { type ChildProcess, fork } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/ports/store.ts';
import { openDiscord, type SmallDiscord, TOKEN } from '../../support/discord/small-discord.ts';
import { wish } from '../../support/store.ts';
import { dice } from '../year.ts';
import { passageOf } from './errands.ts';

const CARRIER = fileURLToPath(new URL('carrier.ts', import.meta.url));
const CHANNELS = 2_000_000_000_000_000_000n;
/** A carrier is killed within so many milliseconds after one of its first posts has arrived, or after it has begun. */
const MOMENT = 40;
const MOST_POSTS = 8;
const channelOf = (at: number): string => String(CHANNELS + BigInt(at));

/** Deliveries that were asked for, all at once. */
function askFor(store: Store, deliveries: number, now: number): void {
  for (let at = 0; at < deliveries; at += 1) {
    const channel = channelOf(at);
    const time = new Date(now - 60_000).toISOString().slice(11, 16);
    const { schedule } = store.schedules.set(wish({ channel, time, zone: 'UTC' }), 'member', now, 0);
    store.deliveries.ask({ id: `d${at}`, kind: 'digest', subject: schedule.id, place: `channel:${channel}`, due: now });
  }
}

/** Looks at a copy, so that the next process finds the state as the killed one left it. */
function readCopy<T>(file: string, look: (store: Store) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-killed-'));
  const copy = join(folder, 'verbatim.db');
  for (const end of ['', '-wal']) if (existsSync(`${file}${end}`)) copyFileSync(`${file}${end}`, `${copy}${end}`);
  const store = openStore(copy);
  try {
    return look(store);
  } finally {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const ready = (child: ChildProcess): Promise<unknown> =>
  Promise.race([new Promise((resolve) => child.once('message', resolve)), ended(child)]);

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    child.once('exit', (code) => resolve(code));
  });

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** One process from its start to its killing; whether it came to the end of its work before. */
async function oneLife(args: readonly string[], death: () => Promise<unknown>): Promise<boolean> {
  const child = fork(CARRIER, args, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const over = ended(child);
  await ready(child);
  await Promise.race([over, death()]);
  child.kill('SIGKILL');
  const code = await over;
  if (code !== null && code !== 0) throw new Error(`the carrier ended with ${code}`);
  return code === 0;
}

/** A random moment after some of its posts have arrived: within a step, or between two. The first carrier dies with its first post, before a fast machine is done. */
function death({ posts }: SmallDiscord, roll: () => number): () => Promise<unknown> {
  const [some, moment] = posts.length === 0 ? [1, 0] : [Math.floor(roll() * MOST_POSTS), roll() * MOMENT];
  return async () => {
    const enough = posts.length + some;
    for (let waited = 0; waited < 5000 && posts.length < enough; waited += 1) await pause(1);
    await pause(moment);
  };
}

const FAULTS = [{ slow: 15 }, { slow: 40 }, 'lost', 'hang-up', 'broken'] as const;

function makeTrouble({ faults }: SmallDiscord, roll: () => number): void {
  const fault = FAULTS[Math.floor(roll() * FAULTS.length)] ?? 'lost';
  faults.next(/^POST \/channels/u, fault, 1 + Math.floor(roll() * 4));
}

/** What came of it, to be compared: everything once, and the state saying so. */
export async function carryWhileKilled(file: string, deliveries: number, seed: number) {
  const roll = dice(seed);
  const discord = await openDiscord();
  const begun = Date.now();
  const first = openStore(file);
  askFor(first, deliveries, begun);
  first.close();
  let killed = 0;
  let unreadable = 0;
  try {
    for (;;) {
      makeTrouble(discord, roll);
      if (await oneLife([file, discord.apiUrl, TOKEN, String(begun)], death(discord, roll))) break;
      killed += 1;
      if (readCopy(file, ({ schedules }) => schedules.everywhere().length) !== deliveries) unreadable += 1;
    }
    const asked = Array.from({ length: deliveries }, (_, at) => channelOf(at));
    const arrived = asked.map((channel) => discord.posts.filter(({ channel_id }) => channel_id === channel).length);
    const remembered = readCopy(file, ({ schedules, deliveries: kept, seen }) =>
      schedules
        .everywhere()
        .filter(
          ({ id, channel }, at) =>
            kept.byId(`d${at}`)?.state === 'sent' && seen.among(`channel:${channel}`, [passageOf(id)]).size === 1,
        ),
    );
    return {
      deliveries,
      arrived: arrived.filter((count) => count > 0).length,
      doubled: arrived.filter((count) => count > 1).length,
      lost: arrived.filter((count) => count === 0).length,
      remembered: remembered.length,
      killed,
      unreadable,
      seconds: Math.round((Date.now() - begun) / 1000),
    };
  } finally {
    await discord.close();
  }
}
