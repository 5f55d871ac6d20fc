import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../command/command.ts';
import type { FrontDoor } from '../command/front-door.ts';
import type { State } from '../command/state.ts';
import { type Arguments, namedValue } from '../doors/console/arguments.ts';
import { UserError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/ports/store.ts';
import { report } from './streams.ts';

const COMMANDS = new URL('../../commands/', import.meta.url);
/** Below the data folder. */
export const STATE_FILE = 'verbatim.db';
const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** `--now` holds the clock still; else it is the machine's. */
export function clockOf(args: Arguments): () => Date {
  const typed = namedValue(args, 'now');
  if (typed === undefined) return () => new Date();
  const instant = new Date(typed);
  if (ISO.test(typed) && !Number.isNaN(instant.getTime())) return () => instant;
  throw new UserError(
    'bad-option',
    `--now takes an ISO date or time such as 2023-03-08T12:00:00Z; "${typed}" is none.`,
  );
}

export const corpusDir = (args: Arguments, { corpusDir }: Settings): string => namedValue(args, 'corpus') ?? corpusDir;

export const commandFiles = async (): Promise<readonly Command[]> =>
  (await import('../command/load.ts')).loadCommands(COMMANDS);

/** Commands that set something, and so begin a state where there is none. */
const setsSomething = ({ data }: Command): boolean => data.group !== undefined || data.needs !== undefined;

/**
 * What the bot keeps, for whoever sits at the machine: opened when a command asks for it, and only looked at where it is there.
 * Nothing is posted from here: a running bot sees what was set.
 */
async function stateAtHand({ dataDir }: Settings): Promise<(command: Command) => State | undefined> {
  const { openStore } = await import('../store/open.ts');
  const file = join(dataDir, STATE_FILE);
  let store: Store | undefined;
  return (command) => {
    if (!setsSomething(command) && (command.data.name !== 'coverage' || !existsSync(file))) return undefined;
    store ??= openStore(file);
    return { ...store, unread: () => 0, whyNotPost: async () => null };
  };
}

/** Reads the corpus and opens the one way in to every command. */
export async function openFrontDoor(args: Arguments, settings: Settings): Promise<FrontDoor> {
  const now = clockOf(args);
  const dir = corpusDir(args, settings);
  const [{ makeFrontDoor }, { coverNews }, { loadCorpus, needArticles }, { readDateOption }, commands] =
    await Promise.all([
      import('../command/front-door.ts'),
      import('../coverage/cover.ts'),
      import('../articles/corpus.ts'),
      import('../extraction/dates/date-option.ts'),
      commandFiles(),
    ]);
  const { articles, problems, corrections } = needArticles(await loadCorpus(dir), dir);
  if (problems.length > 0)
    report(`Some files of ${dir} need a look (${problems.length}): npm run -s verbatim -- check ${dir}`);
  const coverage = coverNews(articles, problems, corrections);
  const state = await stateAtHand(settings);
  return makeFrontDoor({ commands, coverage: () => coverage, now, readDate: readDateOption, state });
}
