import { closest } from '../../command/closest.ts';
import type { CommandData, OptionSpec } from '../../command/command.ts';

/** The doors beside the commands: the name, what follows it, what it does. */
export const MACHINE_DOORS = [
  ['batch', '', 'questions as JSON lines in, answers as JSON lines out'],
  ['check', '[DIR]', 'the problems of a corpus, file by file'],
  ['extract', 'quotes|figures|dates|people', 'documents as JSON lines in, what is found in them out'],
  [
    'search',
    '--docs FILE --queries FILE [--top 20] [--answers] [--given]',
    'ranked documents or sentences for queries',
  ],
  ['eval', '[DIR] [--errors KIND]', 'measures the reading and the finding on development data'],
  ['backup', 'FILE', 'a whole copy of the state, also while the bot runs'],
  ['bench', '[--sizes 1000,4000] [--docs FILE]', 'measures speed beside other search engines'],
] as const;

const row = (name: string, text: string): string => `  ${name.padEnd(12)} ${text}`;

const optionRow = ([name, { description, required, type }]: readonly [string, OptionSpec]): string =>
  `  --${name.padEnd(12)} ${description}${required ? ' (needed)' : ''}${type === 'date' ? ': 2022, 2022-11, 2022-11-30 or November 2022' : ''}`;

const shown = (data: CommandData): string =>
  Object.entries(data.options)
    .map(([name, { required }]) => (required ? `--${name} …` : `[--${name} …]`))
    .join(' ');

/** What `--help` prints. */
export const usage = (commands: readonly { readonly data: CommandData }[]): string =>
  [
    'Verbatim answers questions about news coverage in the coverage’s own words.',
    '',
    'npm start                                       the console; with DISCORD_TOKEN set, Discord',
    'npm run -s verbatim -- <command> [--option value …] [--corpus DIR] [--now ISO] [--json]',
    '',
    'Commands (`<command> --help` shows the options):',
    ...commands.map(({ data }) => row(data.name, data.description)),
    '',
    'Doors for machines:',
    ...MACHINE_DOORS.map(([name, rest, text]) => row(name, `${text}${rest && `\n${' '.repeat(15)}${rest}`}`)),
    '',
    'Exit: 0 answered, 1 not covered or a corpus problem, 2 wrong usage, 3 a fault of ours.',
    '',
  ].join('\n');

/** What `<command> --help` prints. */
export const commandUsage = (data: CommandData): string =>
  [
    `${data.name}: ${data.description}`,
    '',
    `npm run -s verbatim -- ${data.name} ${shown(data)}`.trimEnd(),
    ...Object.entries(data.options).map(optionRow),
    '',
  ].join('\n');

/** "There is no command "cazualties": did you mean "casualties"?" */
export function unknownCommand(name: string, commands: readonly { readonly data: CommandData }[]): string {
  const near = closest(name, [...commands.map(({ data }) => data.name), ...MACHINE_DOORS.map(([door]) => door)]);
  return `There is no command "${name}".${near === null ? '' : ` Did you mean "${near}"?`} --help lists what there is.`;
}
