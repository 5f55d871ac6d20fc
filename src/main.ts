import { type Arguments, given, readArguments, STANDING_ALONE } from './doors/console/arguments.ts';
import { UserError } from './errors.ts';
import { refuseUnknown } from './main/door-options.ts';
import { MACHINE_WAYS } from './main/machine-doors.ts';
import { endQuietlyOnClosedPipe, report, write } from './main/streams.ts';
import { loadSettings } from './settings.ts';

/*
 * The only wiring: settings, coverage, doors, clock. What a way in does not need is not loaded, so that the console starts at once:
 * `npm start` opens Discord or the console, a first word is a door for machines or a command.
 */

const FAULT_OF_OURS = 3;

async function run(args: Arguments): Promise<number> {
  const name = args.words[0];
  const machine = name !== undefined && Object.hasOwn(MACHINE_WAYS, name) ? MACHINE_WAYS[name] : undefined;
  const people = () => import('./main/people-doors.ts');
  if (given(args, 'help') && (name === undefined || machine !== undefined)) return (await people()).help();
  refuseUnknown(args);
  const settings = loadSettings();
  if (machine !== undefined) return machine(args, settings);
  if (name !== undefined) return (await people()).answerOneShot(args, settings);
  if (settings.discordToken === undefined) return (await people()).openConsole(args, settings);
  return (await import('./main/discord.ts')).openDiscord(args, settings, settings.discordToken);
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

endQuietlyOnClosedPipe();
const args = readArguments(process.argv.slice(2), STANDING_ALONE);
process.exitCode = await run(args).catch((error: unknown) => refuse(error, args));
