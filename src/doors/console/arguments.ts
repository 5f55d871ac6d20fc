import type { CommandData } from '../../command/command.ts';
import type { RawOptions } from '../../command/front-door.ts';
import { UserError } from '../../errors.ts';

/** What stands after `npm run -s verbatim --`. */
export interface Arguments {
  /** Words without a dash, in order; the first is the command. */
  readonly words: readonly string[];
  /** `--name value`; null where no value follows. */
  readonly named: readonly (readonly [name: string, value: string | null])[];
}

/** Options of the doors themselves; every other one is the command's. */
export const DOOR_OPTIONS = ['corpus', 'now', 'json', 'help'];
export const STANDING_ALONE = ['json', 'help', 'answers', 'given'];

const DASHED = /^--([a-z][a-z-]*)(?:=([\s\S]*))?$/iu;

/** `alone` are the options that take no value. A value may begin with dashes as long as it does not look like an option. */
export function readArguments(argv: readonly string[], alone: readonly string[]): Arguments {
  const words: string[] = [];
  const named: (readonly [string, string | null])[] = [];
  for (let at = 0; at < argv.length; at += 1) {
    const token = argv[at] ?? '';
    const [, name, value] = DASHED.exec(token) ?? [];
    if (name === undefined) words.push(token);
    else if (value !== undefined || alone.includes(name)) named.push([name, value ?? null]);
    else {
      const next = argv[at + 1];
      const follows = next !== undefined && !DASHED.test(next);
      named.push([name, follows ? next : null]);
      if (follows) at += 1;
    }
  }
  return { words, named };
}

export const given = ({ named }: Arguments, option: string): boolean => named.some(([name]) => name === option);

/** The value of an option of the door itself; the last one counts. */
export function namedValue({ named }: Arguments, option: string): string | undefined {
  const value = named.findLast(([name]) => name === option)?.[1];
  if (value === null) throw new UserError('bad-option', `--${option} needs a value after it.`);
  return value;
}

/** What is left for the command: words after its name fill its first option. */
export function optionsFrom(args: Arguments, data: CommandData, ours: readonly string[]): RawOptions {
  const options: Record<string, unknown> = {};
  const lead = args.words.slice(1).join(' ');
  const first = Object.keys(data.options)[0];
  if (lead !== '' && first === undefined) throw new UserError('bad-option', `${data.name} takes no options.`);
  if (lead !== '' && first !== undefined) options[first] = lead;
  for (const [name, value] of args.named) {
    if (ours.includes(name)) continue;
    if (value === null && Object.hasOwn(data.options, name) && data.options[name]?.type !== 'flag')
      throw new UserError('bad-option', `--${name} needs a value after it.`);
    options[name] = value ?? true;
  }
  return options;
}
