import type { Problem } from './article.ts';
import type { ReadFile } from './article-file.ts';
import { articleFiles, assemble, type Corpus, readAll } from './corpus.ts';
import { signsFrom } from './folder-signs.ts';
import { type Sights, settle, sightsOf, stampNow } from './sights.ts';

export interface Watching {
  /** The corpus as it was found at the start. */
  readonly corpus: Corpus;
  /** Looks at once; settles when what was found has been handed over. */
  look(): Promise<void>;
  stop(): void;
}

export interface WatchParameters {
  readonly dir: string;
  /** Handed each new state of the corpus whole. The articles that did not change are the same objects as before. */
  readonly moved: (corpus: Corpus) => void;
  /** How long a file must stay the same before it is read, in ms. */
  readonly settleMs?: number;
  /** A look without any sign, in ms: network folders give none. */
  readonly everyMs?: number;
}

const SETTLE = 400;
const EVERY = 10_000;
/** While files keep coming, what has come so far is handed over after so many looks. */
const PATIENCE = 12;

/** What is known of the folder. */
class Shelf {
  readonly read = new Map<string, ReadFile>();
  readonly known = new Map<string, string>();
  before: Sights = new Map();

  /** A file that changes while it is read is left for the next look. */
  async take(dir: string, files: readonly string[], now: Sights): Promise<number> {
    let taken = 0;
    await readAll(dir, files, (file, read) => {
      const stamp = now.get(file) ?? '';
      if (stampNow(dir, file) !== stamp) return;
      this.read.set(file, read);
      this.known.set(file, stamp);
      taken += 1;
    });
    return taken;
  }

  drop(files: readonly string[]): void {
    for (const file of files) {
      this.read.delete(file);
      this.known.delete(file);
    }
  }
}

const unreadable = (dir: string, error: unknown): Problem => ({
  file: '.',
  reason: `the folder ${dir} cannot be read just now (${error instanceof Error ? error.message : String(error)}); what was read before stays`,
  loaded: true,
});

interface Look {
  /** Something differs from what was handed over last. */
  readonly news: boolean;
  /** Something is still on the move. */
  readonly restless: boolean;
}

async function lookAt(dir: string, shelf: Shelf, cover: (files: readonly string[]) => void): Promise<Look> {
  const files = await articleFiles(dir);
  cover(files);
  const now = await sightsOf(dir, files);
  const { read, gone, restless } = settle(shelf.known, shelf.before, now);
  shelf.before = now;
  const taken = await shelf.take(dir, read, now);
  shelf.drop(gone);
  return { news: taken + gone.length > 0, restless: restless || taken < read.length };
}

/** A timer that rings once, however often it is set. */
function alarm(ms: number, ring: () => void) {
  let timer: NodeJS.Timeout | undefined;
  return {
    set(): void {
      timer ??= setTimeout(() => {
        timer = undefined;
        ring();
      }, ms).unref();
    },
    stop: () => clearTimeout(timer),
  };
}

/** Reads the corpus and goes on looking at it. Files are read a few at a time, so that whoever waits is served in between. */
export async function watchCorpus(parameters: WatchParameters): Promise<Watching> {
  const { dir, moved, settleMs = SETTLE, everyMs = EVERY } = parameters;
  const shelf = new Shelf();
  let stopped = false;
  let unsaid = 0;
  let ailing = false;
  let looking: Promise<void> = Promise.resolve();

  async function lookOnce(): Promise<void> {
    if (stopped) return;
    const { news, restless } = await lookAt(dir, shelf, signs.cover);
    if (restless) soon.set();
    if (news || unsaid > 0 || ailing) unsaid += 1;
    if (unsaid === 0 || (restless && unsaid < PATIENCE) || stopped) return;
    [unsaid, ailing] = [0, false];
    moved(assemble(shelf.read));
  }

  function suffer(error: unknown): void {
    if (ailing || stopped) return;
    ailing = true;
    const corpus = assemble(shelf.read);
    moved({ ...corpus, problems: [unreadable(dir, error), ...corpus.problems] });
  }

  const look = (): Promise<void> => {
    looking = looking.then(lookOnce).catch(suffer);
    return looking;
  };
  const soon = alarm(settleMs, () => void look());
  const signs = signsFrom(dir, soon.set);
  const files = await articleFiles(dir);
  shelf.before = await sightsOf(dir, files);
  await shelf.take(dir, files, shelf.before);
  signs.cover(files);
  const regular = setInterval(() => void look(), everyMs).unref();
  return {
    corpus: assemble(shelf.read),
    look,
    stop() {
      stopped = true;
      signs.stop();
      soon.stop();
      clearInterval(regular);
    },
  };
}
