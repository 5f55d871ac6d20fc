import { UserError } from '../errors.ts';
import { closest } from './closest.ts';
import type { CommandData, DateRange, OptionSpec, OptionsOf } from './command.ts';

/** What the asker typed or chose, before any check: strings, numbers or booleans by option name. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** Reads what was typed for a date ("last week" seen from now): the days it covers, or null. */
export type ReadDate = (typed: string) => { readonly from: string; readonly to: string } | null;

const DEFAULT_LENGTH = 300;
const YES = new Set(['true', 'yes', 'on', '1']);
const NO = new Set(['false', 'no', 'off', '0']);

const wrong = (message: string): never => {
  throw new UserError('bad-option', message);
};

function readText(name: string, value: unknown, { maxLength = DEFAULT_LENGTH, choices }: OptionSpec): string {
  if (typeof value !== 'string' && typeof value !== 'number') return wrong(`"${name}" takes text.`);
  const text = String(value).trim();
  if (choices !== undefined && !choices.includes(text))
    return wrong(`"${name}" takes ${oneOf(choices)}; "${text}" is none.`);
  if (text.length <= maxLength) return text;
  return wrong(
    `"${name}" takes at most ${maxLength} characters; this has ${text.length.toLocaleString('en')}. Please shorten it.`,
  );
}

const oneOf = (choices: readonly string[]): string => `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;

/** A channel as Discord gives it, or as it is mentioned. */
function readChannel(name: string, value: unknown): string {
  const id = /^(?:<#)?(\d{1,20})>?$/u.exec(String(value).trim())?.[1];
  return id ?? wrong(`"${name}" takes a channel: its id, a row of digits.`);
}

function readFlag(name: string, value: unknown): boolean {
  const typed = String(value).trim().toLowerCase();
  if (YES.has(typed)) return true;
  return NO.has(typed) ? false : wrong(`"${name}" takes yes or no.`);
}

function readRange(name: string, value: unknown, spec: OptionSpec, readDate: ReadDate): DateRange {
  const typed = readText(name, value, spec);
  const days = readDate(typed);
  return days
    ? { ...days, typed }
    : wrong(
        `"${name}" takes a date such as 2022, 2022-11, 2022-11-30, November 2022, yesterday or last week; "${typed}" is none.`,
      );
}

function readOne(name: string, value: unknown, spec: OptionSpec, readDate: ReadDate): unknown {
  if (spec.type === 'flag') return readFlag(name, value);
  if (spec.type === 'channel') return readChannel(name, value);
  return spec.type === 'date' ? readRange(name, value, spec, readDate) : readText(name, value, spec);
}

const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '');

function refuseUnknown(data: CommandData, raw: RawOptions): void {
  for (const name of Object.keys(raw)) {
    if (Object.hasOwn(data.options, name)) continue;
    const known = Object.keys(data.options);
    const near = closest(name, known);
    const takes = known.length === 0 ? 'takes no options' : `takes ${known.join(', ')}`;
    wrong(`/${data.name} has no option "${name}"${near === null ? '.' : `; did you mean "${near}"?`} It ${takes}.`);
  }
}

/** Typed, checked options, or a UserError that says what is expected. An empty text counts as not given. */
export function readOptions<D extends CommandData>(data: D, raw: RawOptions, readDate: ReadDate): OptionsOf<D> {
  refuseUnknown(data, raw);
  const read: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(data.options)) {
    if (isGiven(raw[name])) read[name] = readOne(name, raw[name], spec, readDate);
    else if (spec.required) wrong(`/${data.name} needs "${name}": ${spec.description}.`);
  }
  refuseBackwards(read);
  return read as OptionsOf<D>;
}

function refuseBackwards(read: Record<string, unknown>): void {
  const { from, to } = read as { from?: DateRange; to?: DateRange };
  if (typeof from === 'object' && typeof to === 'object' && from.from > to.to)
    wrong(`"from" (${from.typed}) lies after "to" (${to.typed}): please turn them round.`);
}
