import type { Composition, DeliveryKey } from '../store/ports/deliveries.ts';
import type { Schedule } from '../store/ports/schedules.ts';
import type { Store } from '../store/ports/store.ts';
import type { Watcher } from '../store/ports/watches.ts';
import { type Carrier, deliver, dismiss, type Errand, TOO_LATE } from './deliver.ts';
import { digestKey, keyOf, watchKey, watchPlace } from './keys.ts';
import type { Post, Target } from './posting.ts';
import { type Agenda, isWithin, type Zones } from './when.ts';

/** What would go out; null: nothing to say. */
export interface Composed {
  readonly composition: Composition | null;
  readonly horizon: number;
}

export interface Rounds {
  readonly store: Pick<Store, 'schedules' | 'deliveries' | 'watches' | 'versions'>;
  readonly post: Post;
  readonly now: () => number;
  readonly owner: string;
  readonly zones: Zones;
  readonly agenda: Agenda;
  readonly digest: (schedule: Schedule, late: { readonly due: number } | null) => Composed;
  readonly watch: (watcher: Watcher) => Composed;
  /** What went wrong with one delivery costs that one only. */
  readonly report: (bug: unknown) => void;
  readonly breathe?: () => Promise<void>;
}

/** What a member watches is told in batches, at most one in so long. */
export const BATCH = 15 * 60_000;

const carrierOf = ({ store: { deliveries }, post, now, owner }: Rounds): Carrier => ({ deliveries, post, now, owner });

const toChannel = ({ channel }: Schedule): Target => ({ channel });

export const toWatcher = ({ channel, member }: Watcher): Target => (channel === null ? { member } : { channel });

const digestErrand = (rounds: Rounds, schedule: Schedule, key: DeliveryKey): Errand => ({
  key,
  target: toChannel(schedule),
  compose: (late) => rounds.digest(schedule, late ? { due: key.due } : null),
});

const watchErrand = (rounds: Rounds, watcher: Watcher, key: DeliveryKey): Errand => ({
  key,
  target: toWatcher(watcher),
  compose: () => rounds.watch(watcher),
});

/** The newest time that has come since the schedule was last counted; what lies before it is part of it. */
const dueNow = ({ agenda, now }: Rounds, schedule: Schedule): number | null =>
  agenda.dueNow(schedule.id, schedule, schedule.countedFrom, now());

/** What was begun, given back or asked for: first of all, since it holds its place. */
async function finishOpen(rounds: Rounds): Promise<void> {
  const { store, now } = rounds;
  for (const delivery of store.deliveries.open(now())) {
    const key = keyOf(delivery);
    await guarded(rounds, async () => {
      if (delivery.kind === 'watch') {
        const watcher = store.watches.byId(delivery.subject);
        if (watcher === null) await dismiss(carrierOf(rounds), key, 'no longer watched');
        else if (!isQuiet(rounds, watcher)) await deliver(carrierOf(rounds), watchErrand(rounds, watcher, key));
        return;
      }
      const schedule = store.schedules.byId(delivery.subject);
      const newer = schedule === null ? null : dueNow(rounds, schedule);
      const begun = delivery.state === 'posting';
      if (schedule === null || (!begun && newer !== null && newer > delivery.due))
        await dismiss(carrierOf(rounds), key, 'part of a later one');
      else await deliver(carrierOf(rounds), digestErrand(rounds, schedule, key));
    });
  }
}

/** Nothing goes out in somebody's quiet hours, nor is tried again then. */
const isQuiet = ({ zones, now }: Rounds, { quiet }: Watcher): boolean =>
  quiet !== null && isWithin(quiet, zones, now());

async function guarded({ report, breathe }: Rounds, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    report(error);
  }
  await breathe?.();
}

async function digests(rounds: Rounds): Promise<void> {
  for (const schedule of rounds.store.schedules.active()) {
    const due = dueNow(rounds, schedule);
    if (due === null) continue;
    await guarded(rounds, () =>
      rounds.now() - due > TOO_LATE
        ? dismiss(carrierOf(rounds), digestKey(schedule, due), 'too late')
        : deliver(carrierOf(rounds), digestErrand(rounds, schedule, digestKey(schedule, due))),
    );
  }
}

async function watches(rounds: Rounds): Promise<void> {
  const { store, now } = rounds;
  const latest = store.versions.latest();
  const due = Math.floor(now() / BATCH) * BATCH;
  for (const watcher of store.watches.all()) {
    if (watcher.horizon >= latest || watcher.countedFrom >= due) continue;
    if (isQuiet(rounds, watcher)) continue;
    // One that could not be sent waits for its next try: a second beside it would knock at the same closed door.
    if (store.deliveries.last(watchPlace(watcher.id))?.state === 'waiting') continue;
    await guarded(rounds, async () => {
      if (rounds.watch(watcher).composition === null) store.watches.passed(watcher.id, latest);
      else await deliver(carrierOf(rounds), watchErrand(rounds, watcher, watchKey(watcher, due)));
    });
  }
}

/** Sends all that is due. Safe to run as often as one likes, in as many processes as one likes. */
export async function goRound(rounds: Rounds): Promise<void> {
  await finishOpen(rounds);
  await digests(rounds);
  await watches(rounds);
}
