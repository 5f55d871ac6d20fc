import type { FrontDoor } from './command/front-door.ts';
import { type Arguments, given, namedValue, optionsFrom, readArguments } from './doors/console/arguments.ts';
import type { Page } from './doors/console/page.ts';
import { UserError } from './errors.ts';
import { loadSettings, type Settings } from './settings.ts';

/** The only wiring: settings, coverage, doors, clock. What a way in does not need is not loaded. */

const COMMANDS = new URL('../commands/', import.meta.url);
/** Options of the doors themselves; every other one is the command's. */
const OURS = ['corpus', 'now', 'json', 'help'] as const;
const ALONE = ['json', 'help', 'answers', 'given'] as const;
const WIDEST_PAGE = 110;
const FAULT_OF_OURS = 3;

const write = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });

const report = (bug: unknown): void => {
  process.stderr.write(`${bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)}\n`);
};

function pageFor({ colour }: Settings): Page {
  const { isTTY, columns } = process.stdout;
  return {
    columns: isTTY ? Math.min(columns, WIDEST_PAGE) : null,
    colour: colour === 'auto' ? isTTY === true : colour === 'always',
  };
}

const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** `--now` holds the clock still; else it is the machine's. */
function clockOf(args: Arguments): () => Date {
  const typed = namedValue(args, 'now');
  if (typed === undefined) return () => new Date();
  const instant = new Date(typed);
  if (ISO.test(typed) && !Number.isNaN(instant.getTime())) return () => instant;
  throw new UserError(
    'bad-option',
    `--now takes an ISO date or time such as 2023-03-08T12:00:00Z; "${typed}" is none.`,
  );
}

const corpusDir = (args: Arguments, settings: Settings): string => namedValue(args, 'corpus') ?? settings.corpusDir;

async function loadCommandFiles() {
  const { loadCommands } = await import('./command/load.ts');
  return loadCommands(COMMANDS);
}

async function openFrontDoor(args: Arguments, settings: Settings): Promise<FrontDoor> {
  const now = clockOf(args);
  const dir = corpusDir(args, settings);
  const [{ makeFrontDoor }, { coverNews }, { loadCorpus, needArticles }, { readDateOption }, commands] =
    await Promise.all([
      import('./command/front-door.ts'),
      import('./coverage/cover.ts'),
      import('./articles/corpus.ts'),
      import('./extraction/dates/date-option.ts'),
      loadCommandFiles(),
    ]);
  const { articles, problems } = needArticles(await loadCorpus(dir), dir);
  if (problems.length > 0) report(`${problems.length} problems in ${dir}: npm run -s verbatim -- check ${dir}`);
  const coverage = coverNews(articles, problems);
  return makeFrontDoor({ commands, coverage: () => coverage, now, readDate: readDateOption });
}

const stdinLines = async (): Promise<AsyncIterable<string>> =>
  (await import('./doors/batch/lines.ts')).linesOf(process.stdin);

const jsonWriter = async () => {
  const { jsonLine } = await import('./doors/console/one-shot.ts');
  return (value: unknown): Promise<void> => write(jsonLine(value));
};

const HOW_TO_DISCORD =
  'No DISCORD_TOKEN is set, so this is the console; to get into Discord put the token into .env (README, "Into Discord").\n';

async function openConsole(args: Arguments, settings: Settings): Promise<number> {
  await write(HOW_TO_DISCORD);
  const [{ runConsole }, { complete }, { pipedLines, terminalLines }, door] = await Promise.all([
    import('./doors/console/console.ts'),
    import('./doors/console/complete.ts'),
    import('./doors/console/terminal.ts'),
    openFrontDoor(args, settings),
  ]);
  const lines = process.stdin.isTTY
    ? terminalLines(process.stdin, process.stdout, (line) => complete(line, door))
    : pipedLines(await stdinLines());
  await runConsole(lines, door, write, () => pageFor(settings), report);
  process.stdin.destroy();
  return 0;
}

async function answerOneShot(args: Arguments, settings: Settings): Promise<number> {
  const name = (args.words[0] ?? '').replace(/^\//, '');
  const [{ commandUsage, unknownCommand }, { answerOnce }, commands] = await Promise.all([
    import('./doors/console/usage.ts'),
    import('./doors/console/one-shot.ts'),
    loadCommandFiles(),
  ]);
  const command = commands.find(({ data }) => data.name === name);
  if (command === undefined) throw new UserError('unknown-command', unknownCommand(name, commands));
  if (given(args, 'help')) return write(commandUsage(command.data)).then(() => 0);
  const options = optionsFrom(args, command.data, OURS);
  const form = given(args, 'json') ? 'json' : pageFor(settings);
  const { text, exitCode } = await answerOnce(await openFrontDoor(args, settings), name, options, form);
  await write(text);
  return exitCode;
}

async function batch(args: Arguments, settings: Settings): Promise<number> {
  const { runBatch } = await import('./doors/batch/batch.ts');
  await runBatch(await stdinLines(), await openFrontDoor(args, settings), await jsonWriter(), report);
  return 0;
}

async function check(args: Arguments, settings: Settings): Promise<number> {
  const [{ loadCorpus }, { checkReport }] = await Promise.all([
    import('./articles/corpus.ts'),
    import('./tools/check.ts'),
  ]);
  const dir = args.words[1] ?? corpusDir(args, settings);
  const { text, exitCode } = checkReport(await loadCorpus(dir), dir, given(args, 'json'));
  await write(text);
  return exitCode;
}

async function extract(args: Arguments): Promise<number> {
  const { extractDoor, kindOf } = await import('./tools/extract.ts');
  await extractDoor(kindOf(args.words[1]), await stdinLines(), await jsonWriter());
  return 0;
}

async function help(): Promise<number> {
  const { usage } = await import('./doors/console/usage.ts');
  await write(usage(await loadCommandFiles()));
  return 0;
}

const WAYS: Readonly<Record<string, (args: Arguments, settings: Settings) => Promise<number>>> = {
  batch,
  check,
  extract,
};

async function run(args: Arguments): Promise<number> {
  const name = args.words[0];
  if (given(args, 'help') && (name === undefined || Object.hasOwn(WAYS, name))) return help();
  const settings = loadSettings();
  if (name === undefined) return openConsole(args, settings);
  return (WAYS[name] ?? answerOneShot)(args, settings);
}

/** The one catch at the edge: what the asker can put right is a sentence, a bug is written out in full. */
async function refuse(error: unknown, args: Arguments): Promise<number> {
  if (!(error instanceof UserError)) {
    report(error);
    return FAULT_OF_OURS;
  }
  const { exitCodeFor, refusal } = await import('./doors/console/one-shot.ts');
  if (given(args, 'json')) await write(refusal(error, 'json'));
  else process.stderr.write(refusal(error, 'text'));
  return exitCodeFor(error);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : FAULT_OF_OURS));
const args = readArguments(process.argv.slice(2), ALONE);
process.exitCode = await run(args).catch((error: unknown) => refuse(error, args));
