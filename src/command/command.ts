import type { Answer } from '../answer/answer.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { SuggestionSource } from '../coverage/suggestions.ts';
import type { State } from './state.ts';

/** What a suggestion is taken from. */
export type SuggestionKind = SuggestionSource | 'command' | 'zone';

/**
 * One option, declared once: types, checks, help, registration and suggestions come from it.
 * text: any words; date: `2022`, `2022-11`, `2022-11-30` or words such as `November 2022`; flag: yes or no; channel: the id of one.
 */
export interface OptionSpec {
  readonly type: 'text' | 'date' | 'flag' | 'channel';
  readonly description: string;
  readonly required?: boolean;
  readonly suggest?: SuggestionKind;
  /** In characters, for text; 300 where absent. */
  readonly maxLength?: number;
  /** The only texts that it takes. */
  readonly choices?: readonly string[];
}

export interface CommandData {
  /** Lower case, 1-32 characters: the slash command; "digest set" for one of a group. */
  readonly name: string;
  readonly description: string;
  /** Required options first. */
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** A message context menu of this name whose message text fills the named option. */
  readonly menu?: { readonly name: string; readonly option: string };
  /** What the group is for, in one of a group. */
  readonly group?: string;
  /** Only for members who may manage the server. */
  readonly needs?: 'manage-server';
  /** Only the asker sees the answer, where nothing else is chosen. */
  readonly secret?: boolean;
}

/** A date option read: the days it covers, both ends included. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
  readonly typed: string;
}

type ValueOf<S extends OptionSpec> = S['type'] extends 'flag' ? boolean : S['type'] extends 'date' ? DateRange : string;

export type OptionsOf<D extends CommandData> = {
  readonly [K in keyof D['options']]: D['options'][K] extends { required: true }
    ? ValueOf<D['options'][K]>
    : ValueOf<D['options'][K]> | undefined;
};

export interface Asker {
  readonly server?: string;
  readonly channel?: string;
  readonly member?: string;
  readonly locale?: string;
  /** May manage the server. */
  readonly manages?: boolean;
}

/** What main hands to every command. */
export interface Desk {
  readonly coverage: Coverage;
  readonly now: Date;
  readonly asker?: Asker;
  readonly commands: readonly Command[];
  /** What outlives an answer; absent where a door has none. */
  readonly state?: State;
}

/** Option values as a person would type them. */
export type Example = Readonly<Record<string, string>>;

export interface Command<D extends CommandData = CommandData> {
  readonly data: D;
  execute(options: OptionsOf<D>, desk: Desk): Answer | Promise<Answer>;
  /** Options that get an answer from the coverage at hand, for help. Where absent, help fills them from the suggestions. */
  readonly example?: (coverage: Coverage) => Example | null;
}

/** An identity function: the options' types follow from `data`. */
export const defineCommand = <const D extends CommandData>(command: Command<D>): Command<D> => command;

/** Commands under one name: `/digest set`, `/digest list`. Doors and help see each as a command of its own. */
export interface CommandGroup {
  readonly data: Pick<CommandData, 'name' | 'description' | 'needs' | 'secret'>;
  readonly commands: readonly Command[];
}

export const defineGroup = (group: CommandGroup): CommandGroup => group;

/** The commands of a group under their full names. */
export const commandsOf = ({ data, commands }: CommandGroup): readonly Command[] =>
  commands.map((command) => ({
    ...command,
    data: {
      ...command.data,
      name: `${data.name} ${command.data.name}`,
      group: data.description,
      ...(data.needs === undefined ? {} : { needs: data.needs }),
      ...(data.secret === undefined ? {} : { secret: data.secret }),
    },
  }));
