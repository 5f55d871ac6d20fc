import { closest } from '../../command/closest.ts';
import type { CommandData } from '../../command/command.ts';
import type { RawOptions } from '../../command/front-door.ts';
import { UserError } from '../../errors.ts';

/** What a line of the console asks: a command with what was typed for its options. */
export interface Asked {
  readonly command: string;
  readonly options: RawOptions;
}

/** A key in a line, `place:` or `--place`, and where its value begins. */
interface Key {
  readonly name: string;
  readonly start: number;
  readonly value: number;
}

const KEY = /(?:^|(?<=\s))(?:--([a-z][a-z-]*)(?:=|(?=\s|$))|([a-z][a-z-]*):(?=\s|$|["“]))/giu;

const QUOTED = /"[^"]*"|“[^”]*”/gu;

/** Stretches in quotation marks: a key in there is a word of somebody's. */
const quotedParts = (text: string): readonly (readonly [number, number])[] =>
  [...text.matchAll(QUOTED)].map((match) => [match.index, match.index + match[0].length] as const);

const isOption = (data: CommandData, name: string): boolean => Object.hasOwn(data.options, name);

/** `plac:` where `place` was meant; a colon in running text ("Price said: …") is no key. */
function refuseNearMiss(data: CommandData, name: string, atStart: boolean): void {
  const near = closest(name, Object.keys(data.options));
  if (atStart && near !== null && name.length > 2)
    throw new UserError('bad-option', `/${data.name} has no option "${name}"; did you mean "${near}:"?`);
}

function keysIn(data: CommandData, text: string): readonly Key[] {
  const quoted = quotedParts(text);
  return [...text.matchAll(KEY)].flatMap((match) => {
    const [whole, dashed, colon] = match;
    const name = (dashed ?? colon ?? '').toLowerCase();
    if (quoted.some(([from, to]) => match.index > from && match.index < to)) return [];
    if (!isOption(data, name) && dashed === undefined) {
      refuseNearMiss(data, name, match.index === 0);
      return [];
    }
    return [{ name, start: match.index, value: match.index + whole.length }];
  });
}

/** The marks around a whole value come off: `about: "Afghan soil"`. */
const bare = (value: string): string => /^"([^"]*)"$/u.exec(value.trim())?.[1] ?? value.trim();

const isFlag = (data: CommandData, name: string): boolean => data.options[name]?.type === 'flag';

/** Text before the first key belongs to the first option: `/who Ned Price`. */
function optionsIn(data: CommandData, text: string): RawOptions {
  const keys = keysIn(data, text);
  const options: Record<string, string> = {};
  const first = Object.keys(data.options)[0];
  const lead = text.slice(0, keys[0]?.start ?? text.length).trim();
  if (lead !== '' && first === undefined) throw new UserError('bad-option', `/${data.name} takes no options.`);
  if (lead !== '' && first !== undefined) options[first] = keys.length === 0 ? bare(lead) : lead;
  keys.forEach(({ name, value }, index) => {
    const typed = bare(text.slice(value, keys[index + 1]?.start ?? text.length));
    options[name] = typed === '' && isFlag(data, name) ? 'yes' : typed;
  });
  return options;
}

/** "/digest set time: 08:00": the second word names the command where the first names a group. */
export function commandIn(
  first: string,
  rest: string,
  commands: readonly { readonly data: CommandData }[],
): { readonly command: string; readonly text: string } {
  const isGroup = commands.some(({ data }) => data.name.startsWith(`${first} `));
  const [, second = '', text = ''] = /^(\S*)\s*([\s\S]*)$/u.exec(rest) ?? [];
  return isGroup ? { command: `${first} ${second.toLowerCase()}`.trim(), text } : { command: first, text: rest };
}

/**
 * Reads one line: `/casualties place: South Waziristan victim: civilians`, `/casualties --place "South Waziristan"`, `/who Ned Price`;
 * a line without a slash is a question for /ask. An unknown command is left to the front door, which names the closest.
 */
export function readLine(line: string, commands: readonly { readonly data: CommandData }[]): Asked {
  const [, slashed, rest = ''] = /^\s*\/(\S*)(?:\s+([\s\S]*))?$/u.exec(line) ?? [];
  if (slashed === undefined) return { command: 'ask', options: { question: line.trim() } };
  const { command, text } = commandIn(slashed.toLowerCase(), rest, commands);
  const data = commands.find((known) => known.data.name === command)?.data;
  return { command, options: data === undefined ? {} : optionsIn(data, text) };
}

/** A command as it can be typed: `/quote speaker: Ned Price about: "a: b"`. */
export function typedCommand(command: string, options: RawOptions): string {
  const typed = Object.entries(options).map(([name, value]) => {
    const text = String(value);
    return `${name}: ${/(^|\s)(--|\S+:(\s|$))/u.test(text) ? JSON.stringify(text) : text}`;
  });
  return [`/${command}`, ...typed].join(' ');
}
