import { readdir } from 'node:fs/promises';
import { type Command, type CommandGroup, commandsOf } from './command.ts';

const isCommand = (value: unknown): value is Command =>
  typeof value === 'object' &&
  value !== null &&
  'data' in value &&
  'execute' in value &&
  typeof value.execute === 'function';

const isGroup = (value: unknown): value is CommandGroup =>
  typeof value === 'object' &&
  value !== null &&
  'commands' in value &&
  Array.isArray(value.commands) &&
  value.commands.every(isCommand);

const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;

function check(file: string, loaded: unknown): readonly Command[] {
  const name = file.replace(/\.[jt]s$/u, '');
  if (!isCommand(loaded) && !isGroup(loaded))
    throw new Error(`commands/${file} must export a command as its default: defineCommand({ data, execute })`);
  if (loaded.data.name !== name || !NAME.test(name))
    throw new Error(`commands/${file} must be named as its command: "${loaded.data.name}"`);
  const commands = isGroup(loaded) ? commandsOf(loaded) : [loaded];
  for (const { data } of commands) checkOptions(file, data);
  return commands;
}

function checkOptions(file: string, { options }: Command['data']): void {
  const required = Object.values(options).map((option) => option.required === true);
  if (
    required.lastIndexOf(true) >= 0 &&
    required.includes(false) &&
    required.indexOf(false) < required.lastIndexOf(true)
  )
    throw new Error(`commands/${file} must name its required options first`);
}

/** Every file of the commands folder, by name. A malformed one stops the program loudly and is named. */
export async function loadCommands(folder: URL): Promise<readonly Command[]> {
  const files = (await readdir(folder)).filter((file) => /\.[jt]s$/u.test(file) && !file.endsWith('.d.ts')).sort();
  const loaded = await Promise.all(
    files.map(async (file) => {
      const module: { default?: unknown } = await import(new URL(file, folder).href);
      return check(file, module.default);
    }),
  );
  return loaded.flat();
}
