import type { Article } from '../articles/article.ts';
import type { Corpus } from '../articles/corpus.ts';
import type { Watching } from '../articles/watching.ts';
import type { FrontDoor } from '../command/front-door.ts';
import type { WhyNotPost } from '../command/state.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { EMPTY, type MovingCoverage } from '../coverage/moving.ts';
import type { Post } from '../digest/posting.ts';
import type { Arguments } from '../doors/console/arguments.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/ports.ts';
import { clockOf, commandFiles, corpusDir } from './front-door.ts';

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

type Report = (bug: unknown) => void;

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const NOTED_AT_ONCE = 8;

/** Writes down what has been read, a few articles at a time: only what has been read can be told as news. */
function notesIn(store: Store, now: () => number, report: Report) {
  const noted = new Set<string>();
  let work: Promise<void> = Promise.resolve();
  const keyOf = ({ id, hash }: Article) => `${id} ${hash}`;

  async function note({ articles, readings }: Coverage): Promise<void> {
    const fresh = articles.filter((article) => readings.has(article.id) && !noted.has(keyOf(article)));
    for (let at = 0; at < fresh.length; at += NOTED_AT_ONCE) {
      const some = fresh.slice(at, at + NOTED_AT_ONCE);
      store.versions.note(some, now());
      for (const article of some) noted.add(keyOf(article));
      await nextTurn();
    }
    if (readings.size === articles.length) store.changes.note(articles, now());
  }

  return {
    take(coverage: Coverage): void {
      work = work.then(() => note(coverage)).catch(report);
    },
    done: () => work,
  };
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

interface Followed {
  readonly dir: string;
  readonly dataDir: string;
  readonly report: Report;
  readonly read: (coverage: Coverage) => void;
  /** The program leaves: what is being taken up is left as it is. */
  readonly leaving: AbortSignal;
}

/** Starts reading and following the folder; settles when it can be searched. */
async function follow({ dir, dataDir, report, read, leaving }: Followed) {
  const [
    { watchCorpus },
    { movingCoverage },
    { needArticles },
    { openReadingThread },
    { openKeptReadings },
    { openKeptIndex },
  ] = await Promise.all([
    import('../articles/watching.ts'),
    import('../coverage/moving.ts'),
    import('../articles/corpus.ts'),
    import('./reading-thread.ts'),
    import('./kept-readings.ts'),
    import('./kept-index.ts'),
  ]);
  const breathe = () => {
    leaving.throwIfAborted();
    return nextTurn();
  };
  const kept = await openKeptReadings(dataDir, { report, breathe });
  const index = await openKeptIndex(dataDir, report);
  const thread = openReadingThread(report);
  const clock = () => performance.now();
  let searchable = () => {};
  let failed: Report = () => {};
  const first = new Promise<void>((resolve, reject) => {
    searchable = resolve;
    failed = reject;
  });
  const swapped = (coverage: Coverage) => {
    searchable();
    read(coverage);
    kept.keep(coverage);
  };
  const moving = movingCoverage({
    read: thread.read,
    recall: kept.recall,
    recallIndex: index.recall,
    indexed: index.keep,
    breathe,
    clock,
    swapped,
  });
  const moved = (corpus: Corpus) => {
    moving.move(corpus).catch((error: unknown) => {
      failed(error);
      if (!leaving.aborted) report(error);
    });
  };
  const watching: Watching = await watchCorpus({ dir, moved });
  needArticles(watching.corpus, dir);
  moved(watching.corpus);
  await first;
  const stop = async () => {
    watching.stop();
    thread.stop();
    await kept.stop();
    await index.stop();
  };
  return { moving, problems: watching.corpus.problems.length, stop };
}

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
  const notes = notesIn(store, now, report);
  let followed: Awaited<ReturnType<typeof follow>> | null = null;
  const leaving = new AbortController();
  const following = follow({ dir, dataDir: settings.dataDir, report, read: notes.take, leaving: leaving.signal });
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
    frontDoor: makeFrontDoor({ commands, coverage, now: today, readDate: readDateOption, state, past }),
    serve(post, whyNotPost) {
      mayPost = whyNotPost;
      // What was there when the program first ran is noted before anything is called new.
      void following
        .then(({ moving }) => notes.done().then(() => roundsFor(store, moving, post, now, report)))
        .then((go) => {
          halt = clockwork(go, report);
        })
        .catch(report);
    },
    async stop() {
      leaving.abort();
      await following.then(
        (it) => it.stop(),
        () => {},
      );
      await halt();
      await notes.done();
    },
  };
}
