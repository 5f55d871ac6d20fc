import type { Freshness, Reply } from '../answer/answer.ts';
import { type Cut, cutFrom } from '../answer/cut.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { type Suggestion, suggestFrom } from '../coverage/suggestions.ts';
import { UserError } from '../errors.ts';
import { closest } from './closest.ts';
import type { Asker, Command, Desk } from './command.ts';
import { type RawOptions, type ReadDate, readOptions } from './options.ts';

export type { RawOptions, Suggestion };

/** The one way in to every command, for every door. */
export interface FrontDoor {
  readonly commands: readonly Command[];
  /** Today's coverage: what the next `ask` will be answered from. */
  coverage(): Coverage;
  /** Cuts a citation from today's coverage; throws where it does not fit any more. */
  readonly cut: Cut;
  /** Reads the options, executes, adds how fresh the coverage is. Throws UserError for what the asker can put right. */
  ask(command: string, options: RawOptions, asker?: Asker): Promise<Reply>;
  /** Up to 25 values for an option that takes suggestions, best first. */
  suggest(command: string, option: string, typed: string): readonly Suggestion[];
}

interface Behind {
  readonly commands: readonly Command[];
  readonly coverage: () => Coverage;
  readonly now: () => Date;
  readonly readDate: ReadDate;
}

const MOST_SUGGESTIONS = 25;

const freshnessOf = ({ articles, newest, fingerprint }: Coverage): Freshness => ({
  articles: articles.length,
  ...(newest === undefined ? {} : { newest }),
  fingerprint,
});

function find(commands: readonly Command[], name: string): Command {
  const command = commands.find(({ data }) => data.name === name);
  if (command) return command;
  const near = closest(
    name,
    commands.map(({ data }) => data.name),
  );
  throw new UserError(
    'unknown-command',
    `There is no command "${name}".${near === null ? '' : ` Did you mean "${near}"?`} "help" lists what can be asked.`,
  );
}

export function makeFrontDoor({ commands, coverage, now, readDate }: Behind): FrontDoor {
  const desk = (asker?: Asker): Desk => ({
    coverage: coverage(),
    now: now(),
    commands,
    ...(asker === undefined ? {} : { asker }),
  });
  return {
    commands,
    coverage,
    cut: (citation) => cutFrom(coverage().article)(citation),
    async ask(name, raw, asker) {
      const command = find(commands, name);
      const options = readOptions(command.data, raw, readDate);
      const here = desk(asker);
      const answer = await command.execute(options, here);
      return { ...answer, coverage: freshnessOf(here.coverage) };
    },
    suggest(name, option, typed) {
      const kind = find(commands, name).data.options[option]?.suggest;
      if (kind === undefined) return [];
      if (kind === 'command')
        return commands
          .map(({ data }) => ({ name: data.name, value: data.name }))
          .filter(({ name: known }) => known.startsWith(typed.trim().toLowerCase()));
      return suggestFrom(coverage(), kind, typed, MOST_SUGGESTIONS);
    },
  };
}
