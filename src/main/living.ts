import type { FrontDoor } from '../command/front-door.ts';
import type { WhyNotPost } from '../command/state.ts';
import type { MovingCoverage } from '../coverage/moving.ts';
import { EMPTY } from '../coverage/nothing-yet.ts';
import type { Post } from '../digest/posting.ts';
import type { Arguments } from '../doors/console/arguments.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/ports/store.ts';
import { clock, follow, type Report } from './following.ts';
import { clockOf, commandFiles, corpusDir } from './front-door.ts';
import { notesIn } from './notes.ts';
import { nextTurn } from './turns.ts';

/** A front door whose coverage follows the folder, with what outlives an answer. */
export interface Living {
  readonly frontDoor: FrontDoor;
  /** Settles when there is something to answer from. Rejects with a UserError where there is no article. */
  readonly opened: Promise<void>;
  readonly store: Store;
  /** From now on digests and watches go out this way. */
  serve(post: Post, whyNotPost: WhyNotPost): void;
  stop(): Promise<void>;
}

const EVERY = 15_000;

/** Looks at the clock every so often; one round at a time. */
function clockwork(go: () => Promise<void>, report: Report) {
  let going: Promise<void> | null = null;
  const round = () => {
    going ??= go()
      .catch(report)
      .finally(() => {
        going = null;
      });
  };
  const timer = setInterval(round, EVERY).unref();
  round();
  return async () => {
    clearInterval(timer);
    await going;
  };
}

async function roundsFor(store: Store, moving: MovingCoverage, post: Post, now: () => number, report: Report) {
  const [{ goRound }, { digestLetter, watchLetter }, { makeAgenda, makeZones }] = await Promise.all([
    import('../digest/rounds.ts'),
    import('../digest/letters.ts'),
    import('../digest/when.ts'),
  ]);
  const zones = makeZones();
  const agenda = makeAgenda(zones);
  const owner = `${process.pid} ${now()}`;
  return () =>
    goRound({
      store,
      post,
      now,
      owner,
      zones,
      agenda,
      report,
      breathe: nextTurn,
      digest: (schedule, late) => digestLetter(moving.coverage(), store, schedule, late),
      watch: (watcher) => watchLetter(moving.coverage(), store, watcher),
    });
}

const never = new Promise<never>(() => {});

/** Opens at once; the coverage is taken up meanwhile, and nothing is found until then. */
export async function openLiving(args: Arguments, settings: Settings, store: Store, report: Report): Promise<Living> {
  const today = clockOf(args);
  const now = () => today().getTime();
  const dir = corpusDir(args, settings);
  const [{ makeFrontDoor }, { readDateOption }, commands] = await Promise.all([
    import('../command/front-door.ts'),
    import('../extraction/dates/date-option.ts'),
    commandFiles(),
  ]);
  let followed: Awaited<ReturnType<typeof follow>> | null = null;
  const leaving = new AbortController();
  const { signal } = leaving;
  const notes = notesIn(store, now, report, signal);
  const following = follow({ dir, dataDir: settings.dataDir, report, read: notes.take, leaving: signal }).catch(
    // Nobody is told of what was left as it was.
    (error: unknown) => (signal.aborted ? never : Promise.reject(error)),
  );
  const opened = following.then((it) => {
    followed = it;
    if (it.problems > 0)
      report(`Some files of ${dir} need a look (${it.problems}): npm run -s verbatim -- check ${dir}`);
  });
  opened.catch(() => {});
  let mayPost: WhyNotPost = async () => null;
  let halt = async () => {};
  const unread = () => followed?.moving.unread() ?? 0;
  const coverage = () => followed?.moving.coverage() ?? EMPTY;
  const state = () => ({ ...store, unread, whyNotPost: (channel: string) => mayPost(channel) });
  const past = (id: string, hash: string) => store.versions.article(id, hash) ?? undefined;
  return {
    store,
    opened,
    frontDoor: makeFrontDoor({
      commands,
      coverage,
      now: today,
      readDate: readDateOption,
      state,
      past,
      turns: { breathe: nextTurn, clock },
    }),
    serve(post, whyNotPost) {
      mayPost = whyNotPost;
      // What was there when the program first ran is noted before anything is called new.
      const begin = async ({ moving, prepared }: Awaited<typeof following>) => {
        await prepared;
        await notes.done();
        halt = clockwork(await roundsFor(store, moving, post, now, report), report);
      };
      // Where there is nothing to follow, `opened` says so.
      void following.then(
        (it) => begin(it).catch(report),
        () => {},
      );
    },
    async stop() {
      leaving.abort();
      await followed?.stop();
      await halt();
      await notes.done();
    },
  };
}
