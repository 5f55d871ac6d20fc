import { digestKey } from '../../src/digest/keys.ts';
import type { Letter, Post } from '../../src/digest/posting.ts';
import { goRound, type Rounds } from '../../src/digest/rounds.ts';
import { dueAfter, makeAgenda, makeZones } from '../../src/digest/when.ts';
import { openStore } from '../../src/store/open.ts';
import type { DeliveryKey } from '../../src/store/ports/deliveries.ts';
import type { Store } from '../../src/store/ports/store.ts';
import { type Arrived, accounted } from './year-accounts.ts';
import { quarters } from './year-clock.ts';

/** Numbers that look random and are the same every time. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

class Crash extends Error {}

export interface Trial {
  readonly channels: number;
  readonly zones: readonly string[];
  readonly from: string;
  readonly days: number;
  readonly seed: number;
  readonly file: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How often nobody is there for some hours. */
const AWAY = 0.0008;

/** A Discord that loses connections before and after it has taken a post, refuses, and cannot always be asked. */
function faultyDiscord(roll: () => number, now: () => number) {
  const arrived: Arrived[] = [];
  const nonces = new Map<string, { readonly message: string; readonly at: number }>();
  const places = new Map<string, string>();
  const arrive = ({ mark, target, answer }: Letter): string => {
    const known = nonces.get(mark);
    if (known !== undefined && now() - known.at < 3 * MINUTE) return known.message;
    const passages = answer.parts.flatMap((part) => (part.type === 'note' ? [part.text] : []));
    arrived.push({ channel: 'channel' in target ? target.channel : target.member, mark, at: now(), passages });
    const message = `m${arrived.length}`;
    nonces.set(mark, { message, at: now() });
    places.set(mark, message);
    return message;
  };
  const post: Post = {
    async send(letter) {
      const fate = roll();
      if (fate < 0.03) return { did: 'refused', reason: '500' };
      if (fate < 0.06) return { did: 'unknown', reason: 'lost before' };
      if (fate < 0.07) throw new Crash('killed before the post');
      const message = arrive(letter);
      if (fate < 0.1) return { did: 'unknown', reason: 'lost after' };
      if (fate < 0.12) throw new Crash('killed after the post');
      return { did: 'posted', message };
    },
    async goOn() {
      if (roll() < 0.01) throw new Crash('killed beside the post');
    },
    async find(mark) {
      if (roll() < 0.1) return { did: 'unknown', reason: '503' };
      const message = places.get(mark);
      return message === undefined ? { did: 'absent' } : { did: 'found', message };
    },
  };
  return { post, arrived };
}

/** Every call of the store may be the last one of this process. */
function mortal(store: Store, roll: () => number, changed: (id: string, subject?: number) => void): Store {
  const deliveries = new Proxy(store.deliveries, {
    get(target, name: keyof Store['deliveries']) {
      const method = target[name] as (...values: readonly unknown[]) => unknown;
      return (...values: readonly unknown[]) => {
        if (roll() < 0.01) throw new Crash(`killed before ${name}`);
        const result = method(...values);
        const [of] = values as readonly (string | DeliveryKey)[];
        if (typeof of === 'string') changed(of);
        else if (typeof of === 'object') changed(of.id, of.subject);
        if (roll() < 0.01) throw new Crash(`killed after ${name}`);
        return result;
      };
    },
  });
  return { ...store, deliveries };
}

/** Who leaves again within the hour, perhaps killed in the first round, was away all along. */
function goAway(away: [number, number][], from: number, to: number): void {
  const last = away.at(-1);
  if (last !== undefined && from - last[1] < HOUR) last[1] = to;
  else away.push([from, to]);
}

/** A year of days in hours: what was due, what arrived. */
export async function liveThrough(trial: Trial) {
  const roll = dice(trial.seed);
  const zones = quarters(makeZones());
  const agenda = makeAgenda(zones);
  let now = Date.parse(trial.from);
  const end = now + trial.days * 24 * HOUR;
  const store = openStore(trial.file, 'OFF');
  const { post, arrived } = faultyDiscord(roll, () => now);
  const rhythms = Array.from({ length: trial.channels }, (_, at) => ({
    channel: String(1000 + at),
    time: `${String(Math.floor(roll() * 24)).padStart(2, '0')}:${String(Math.floor(roll() * 60)).padStart(2, '0')}`,
    zone: trial.zones[at % trial.zones.length] ?? 'UTC',
    days: roll() < 0.7 ? '1234567' : roll() < 0.5 ? '12345' : '1',
  }));
  const start = now;
  for (const rhythm of rhythms)
    store.schedules.set(
      { server: '1', about: null, sections: ['stories'], whenEmpty: 'silent', ...rhythm },
      'member',
      now,
      0,
    );
  let process = 0;
  let crashes = 0;
  /** When nobody was there: what fell due meanwhile may go into the next. */
  const away: [number, number][] = [];
  /** Read again where a delivery may have changed one: a year has more rounds than a month of the living program has schedules. */
  const active = new Map(store.schedules.active().map((schedule) => [schedule.id, schedule]));
  const subjects = new Map<string, number>();
  const schedules = { ...store.schedules, active: () => [...active.values()] };
  const reread = (id: string, of = subjects.get(id)) => {
    const schedule = of === undefined ? null : store.schedules.byId(of);
    if (schedule === null) return;
    subjects.set(id, schedule.id);
    active.set(schedule.id, schedule);
  };
  /** The passages that exist by now: one every three hours. Composing takes all since the horizon, as the real one does. */
  const composed = (horizon: number) => {
    const latest = Math.floor((now - start) / (3 * HOUR)) + 1;
    const fresh = Array.from({ length: latest - horizon }, (_, at) => `p${horizon + at}`);
    const answer = JSON.stringify({
      state: 'supported',
      parts: [...fresh.map((text) => ({ type: 'note', text }))],
    });
    return { composition: fresh.length === 0 ? null : { answer, shown: fresh, horizon: latest }, horizon: latest };
  };
  const roundsOf = (name: string): Rounds => ({
    store: { ...mortal(store, roll, reread), schedules },
    post,
    now: () => now,
    owner: name,
    zones,
    agenda,
    digest: (schedule) => composed(schedule.horizon),
    watch: () => ({ composition: null, horizon: 0 }),
    report: (bug) => {
      throw bug;
    },
  });
  let names = ['a0', 'b0'];
  const upcoming = rhythms.map((rhythm) => dueAfter(rhythm, zones, now) ?? end);
  /** Every five minutes while something is under way; else when the next one falls due. */
  const next = (): number => {
    if (store.deliveries.open(Number.MAX_SAFE_INTEGER).length > 0) return now + 5 * MINUTE;
    for (const [at, due] of upcoming.entries())
      if (due <= now)
        upcoming[at] = dueAfter(rhythms[at] ?? { time: '00:00', zone: 'UTC', days: '1' }, zones, now) ?? end;
    return Math.max(now + MINUTE, Math.min(...upcoming));
  };
  while (now < end) {
    const before = crashes;
    for (const [at, name] of names.entries()) {
      try {
        await goRound(roundsOf(name));
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
        crashes += 1;
        process += 1;
        names = names.map((other, index) => (index === at ? `${other[0]}${process}` : other));
      }
    }
    // Whoever was killed is started again at once, and takes up what it had not come to.
    const soon = crashes > before ? now + MINUTE : next();
    const until = roll() < AWAY ? now + Math.floor(roll() * 40) * HOUR : soon;
    if (until - now >= HOUR) goAway(away, now, until);
    now = until;
  }
  const stateOf = (key: DeliveryKey) => store.deliveries.byId(key.id)?.state ?? null;
  const agreed = store.schedules.everywhere();
  const states = new Map(
    agreed.map((schedule) => [schedule.channel, (due: number) => stateOf(digestKey(schedule, due))] as const),
  );
  const counted = accounted({ arrived, rhythms, zones, start, end, away, states });
  store.close();
  return { ...counted, arrived, crashes };
}
