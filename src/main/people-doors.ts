import type { Command } from '../command/command.ts';
import { type Arguments, DOOR_OPTIONS, given, optionsFrom } from '../doors/console/arguments.ts';
import { UserError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { commandFiles, openFrontDoor } from './front-door.ts';
import { pageFor, report, stdinLines, write } from './streams.ts';

const HOW_TO_DISCORD =
  'No DISCORD_TOKEN is set, so this is the console; to get into Discord put the token into .env (README, "Into Discord"). /help says what to ask.\n';

/** The console: a person's keys, or lines from a pipe. */
export async function openConsole(args: Arguments, settings: Settings): Promise<number> {
  await write(HOW_TO_DISCORD);
  const [{ runConsole }, { complete }, { pipedLines, terminalLines }, door] = await Promise.all([
    import('../doors/console/console.ts'),
    import('../doors/console/complete.ts'),
    import('../doors/console/terminal.ts'),
    openFrontDoor(args, settings),
  ]);
  const lines = process.stdin.isTTY
    ? terminalLines(process.stdin, process.stdout, (line) => complete(line, door))
    : pipedLines(await stdinLines());
  await runConsole(lines, door, write, () => pageFor(settings), report);
  process.stdin.destroy();
  return 0;
}

/** `digest set --channel …`: the second word names the command where the first names a group. */
function commandCalled(commands: readonly Command[], args: Arguments, name: string) {
  const isGroup = commands.some(({ data }) => data.name.startsWith(`${name} `));
  const [, second = '', ...words] = args.words;
  const full = isGroup ? `${name} ${second}` : name;
  const found = commands.find(({ data }) => data.name === full);
  return { found, args: isGroup ? { ...args, words: [full, ...words] } : args };
}

/** One question from the command line. */
export async function answerOneShot(args: Arguments, settings: Settings): Promise<number> {
  const name = (args.words[0] ?? '').replace(/^\//, '');
  const [{ commandUsage, unknownCommand }, { answerOnce }, commands] = await Promise.all([
    import('../doors/console/usage.ts'),
    import('../doors/console/one-shot.ts'),
    commandFiles(),
  ]);
  const { found: command, args: rest } = commandCalled(commands, args, name);
  if (command === undefined) throw new UserError('unknown-command', unknownCommand(name, commands));
  if (given(args, 'help')) return write(commandUsage(command.data)).then(() => 0);
  const options = optionsFrom(rest, command.data, DOOR_OPTIONS);
  const form = given(args, 'json') ? 'json' : pageFor(settings);
  const { text, exitCode } = await answerOnce(await openFrontDoor(args, settings), command.data.name, options, form);
  await write(text);
  return exitCode;
}

/** What `--help` shows. */
export async function help(): Promise<number> {
  const { usage } = await import('../doors/console/usage.ts');
  await write(usage(await commandFiles()));
  return 0;
}
