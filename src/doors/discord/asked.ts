import type { CommandData } from '../../command/command.ts';
import type { Asked } from './button.ts';
import type { Options, OptionValue } from './event.ts';
import { ASKED_FULL, ASKED_SHOWN } from './limits.ts';
import { escaped, escapedWithin, unescaped } from './markup.ts';

/*
 * The first line of every answer: what was asked, in small print. "/ask · question: how many people were killed in 2022".
 * Where the options are too long for a button, the page buttons read them back from this line: it lives as long as the message.
 */

const SMALL = '-# ';
const BETWEEN = ' · ';
const CONTINUED = `\n${SMALL}`;

/** Between options stands a bare " · "; one inside a value carries a backslash, which Discord does not show. */
const shownValue = (value: OptionValue, limit: number): string =>
  escapedWithin(String(value), limit).replaceAll('·', '\\·').replaceAll('\n', CONTINUED);

const line = ({ command, options }: Asked, limit: number): string =>
  SMALL +
  [
    `**/${escaped(command)}**`,
    ...Object.entries(options).map(([name, value]) => `${name}: ${shownValue(value, limit)}`),
  ].join(BETWEEN);

/** Everything that was asked, or null where even the message has no room for it. */
export function askedInFull(asked: Asked): string | null {
  const full = line(asked, Number.MAX_SAFE_INTEGER / 4);
  return full.length <= ASKED_FULL ? full : null;
}

/** For the eye: long options are cut. */
export function askedShown(asked: Asked): string {
  const given = Math.max(1, Object.keys(asked.options).length);
  return line(asked, Math.floor(ASKED_SHOWN / given));
}

function readOptions(fields: readonly string[], data: CommandData): Options | null {
  const read = fields.map((field) => /^([^:]+): ([\s\S]*)$/u.exec(field) ?? []);
  if (read.some(([, name = '']) => !Object.hasOwn(data.options, name))) return null;
  return Object.fromEntries(read.map(([, name = '', value = '']) => [name, unescaped(value)]));
}

/** What a message of ours says was asked; null where it does not say so in full. */
export function readAskedLine(text: string, commands: readonly { readonly data: CommandData }[]): Asked | null {
  if (!text.startsWith(SMALL)) return null;
  const [first = '', ...fields] = text.slice(SMALL.length).replaceAll(CONTINUED, '\n').split(BETWEEN);
  const name = unescaped(first).slice(1);
  const data = commands.find((command) => command.data.name === name)?.data;
  const options = data && readOptions(fields, data);
  return data && options ? { command: name, options } : null;
}
