import { readdir } from 'node:fs/promises';
import type { Command } from './command.ts';

const isCommand = (value: unknown): value is Command =>
  typeof value === 'object' &&
  value !== null &&
  'data' in value &&
  'execute' in value &&
  typeof value.execute === 'function';

const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;

function check(file: string, loaded: unknown): Command {
  const name = file.replace(/\.[jt]s$/u, '');
  if (!isCommand(loaded))
    throw new Error(`commands/${file} must export a command as its default: defineCommand({ data, execute })`);
  if (loaded.data.name !== name || !NAME.test(name))
    throw new Error(`commands/${file} must be named as its command: "${loaded.data.name}"`);
  const required = Object.values(loaded.data.options).map((option) => option.required === true);
  if (
    required.lastIndexOf(true) >= 0 &&
    required.includes(false) &&
    required.indexOf(false) < required.lastIndexOf(true)
  )
    throw new Error(`commands/${file} must name its required options first`);
  return loaded;
}

/** Every file of the commands folder, by name. A malformed one stops the program loudly and is named. */
export async function loadCommands(folder: URL): Promise<readonly Command[]> {
  const files = (await readdir(folder)).filter((file) => /\.[jt]s$/u.test(file) && !file.endsWith('.d.ts')).sort();
  return Promise.all(
    files.map(async (file) => {
      const module: { default?: unknown } = await import(new URL(file, folder).href);
      return check(file, module.default);
    }),
  );
}
