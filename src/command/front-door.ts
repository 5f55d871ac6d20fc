import type { Answer, Freshness, Reply } from '../answer/answer.ts';
import { type Cut, cutFrom } from '../answer/cut.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { ifMade, patiently, prepared, type Turns } from '../coverage/patience.ts';
import { type Suggestion, suggestFrom } from '../coverage/suggestions.ts';
import { UserError } from '../errors.ts';
import { closest } from './closest.ts';
import type { Asker, Command, Desk } from './command.ts';
import { type RawOptions, type ReadDate, readOptions } from './options.ts';
import type { State } from './state.ts';
import { zonesCalled } from './zones.ts';

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
  /** What outlives an answer; undefined where the door has none for this command. */
  readonly state?: (command: Command) => State | undefined;
  /** An article as it was, where it has changed since or gone. */
  readonly past?: (id: string, hash: string) => ReturnType<Coverage['article']>;
  readonly commands: readonly Command[];
  readonly coverage: () => Coverage;
  readonly now: () => Date;
  readonly readDate: (typed: string, now: Date) => ReturnType<ReadDate>;
  /** Where others are to be served while tables are made; at once where absent. */
  readonly turns?: Turns;
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

/** The door hides these commands where it can; whoever gets here all the same is told. */
function refuseStrangers({ data }: Command, asker: Asker | undefined): void {
  if (data.needs === 'manage-server' && asker?.member !== undefined && asker.manages !== true)
    throw new UserError('bad-option', `/${data.name} is for members who may manage the server.`);
}

/** Words that were cited from an article as it was are cut from it as it was. */
function cutting({ coverage, past = () => undefined }: Pick<Behind, 'coverage' | 'past'>): Cut {
  return (citation) =>
    cutFrom((id) => {
      const today = coverage().article(id);
      return today?.hash === citation.hash ? today : (past(id, citation.hash) ?? today);
    })(citation);
}

/** What sets something runs once, when all is at hand; what only reads may be run again. */
async function executed(
  command: Command,
  options: ReturnType<typeof readOptions>,
  desk: Desk,
  turns: Turns | undefined,
): Promise<Answer> {
  const run = () => command.execute(options, desk);
  if (turns === undefined) return run();
  if (command.data.group === undefined && command.data.needs === undefined) return patiently(desk.coverage, run, turns);
  await prepared(desk.coverage, turns);
  return run();
}

export function makeFrontDoor({ commands, coverage, now, readDate, state, past, turns }: Behind): FrontDoor {
  const desk = (asker?: Asker): Desk => ({
    coverage: coverage(),
    now: now(),
    commands,
    ...(asker === undefined ? {} : { asker }),
  });
  return {
    commands,
    coverage,
    cut: cutting({ coverage, ...(past === undefined ? {} : { past }) }),
    async ask(name, raw, asker) {
      const command = find(commands, name);
      refuseStrangers(command, asker);
      const kept = state?.(command);
      const here: Desk = { ...desk(asker), ...(kept === undefined ? {} : { state: kept }) };
      const options = readOptions(command.data, raw, (typed) => readDate(typed, here.now));
      const answer = await executed(command, options, here, turns);
      return { ...answer, coverage: freshnessOf(here.coverage) };
    },
    suggest(name, option, typed) {
      const kind = find(commands, name).data.options[option]?.suggest;
      if (kind === undefined) return [];
      if (kind === 'zone') return zonesCalled(typed, MOST_SUGGESTIONS);
      if (kind === 'command')
        return commands
          .map(({ data }) => ({ name: data.name, value: data.name }))
          .filter(({ name: known }) => known.startsWith(typed.trim().toLowerCase()));
      const suggested = () => suggestFrom(coverage(), kind, typed, MOST_SUGGESTIONS);
      return turns === undefined ? suggested() : (ifMade(coverage(), suggested) ?? []);
    },
  };
}
