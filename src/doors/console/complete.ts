import type { FrontDoor } from '../../command/front-door.ts';

/** What readline takes: whole replacements for the last stretch typed, and that stretch. */
export type Completion = readonly [hits: readonly string[], typed: string];

const VALUE = /(?:^|\s)(?:--([a-z-]+)[ =]|([a-z-]+):\s*)("?)([^"]*)$/iu;

const starting = (names: readonly string[], typed: string): readonly string[] =>
  names.filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()));

const names = (door: FrontDoor): readonly string[] => [...door.commands.map(({ data }) => data.name), 'quit'];

/** "/cas" -> "/casualties ". */
const commands = (door: FrontDoor, typed: string): Completion => [
  starting(names(door), typed.slice(1)).map((name) => `/${name} `),
  typed,
];

const values = (door: FrontDoor, command: string, option: string, typed: string): Completion => [
  door.suggest(command, option, typed).map(({ value }) => value),
  typed,
];

/** The options not yet in the line, as "place: ". */
function options(all: readonly string[], rest: string): Completion {
  const typed = /\S*$/u.exec(rest)?.[0] ?? '';
  const open = all.filter((name) => !rest.includes(`${name}:`) && !rest.includes(`--${name}`));
  const dashed = typed.startsWith('--');
  const hits = starting(open, dashed ? typed.slice(2) : typed).map((name) => (dashed ? `--${name} ` : `${name}: `));
  return [hits, typed];
}

/** Tab: commands, then the names, articles or places that the option takes, then the options themselves. */
export function complete(line: string, door: FrontDoor): Completion {
  const [, name, rest] = /^\/([\w-]+)\s+([\s\S]*)$/u.exec(line) ?? [];
  if (name === undefined || rest === undefined) return line.startsWith('/') ? commands(door, line) : [[], line];
  const data = door.commands.find((command) => command.data.name === name)?.data;
  if (data === undefined) return [[], line];
  const [, dashed, colon, , typed = ''] = VALUE.exec(rest) ?? [];
  const option = dashed ?? colon;
  if (option !== undefined && Object.hasOwn(data.options, option)) return values(door, name, option, typed);
  const [first, ...others] = Object.keys(data.options);
  const named = options([...(first ? [first] : []), ...others], rest);
  const suggested = first === undefined ? [] : door.suggest(name, first, rest).map(({ value }) => value);
  return suggested.length > 0 && rest !== '' ? [suggested, rest] : named;
}
