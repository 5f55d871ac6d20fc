import type { Answer } from '../answer/answer.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { SuggestionSource } from '../coverage/suggestions.ts';

/** What a suggestion is taken from. */
export type SuggestionKind = SuggestionSource | 'command';

/**
 * One option, declared once: types, checks, help, registration and suggestions come from it.
 * text: any words; date: `2022`, `2022-11`, `2022-11-30` or words such as `November 2022`; flag: yes or no.
 */
export interface OptionSpec {
  readonly type: 'text' | 'date' | 'flag';
  readonly description: string;
  readonly required?: boolean;
  readonly suggest?: SuggestionKind;
  /** In characters, for text; 300 where absent. */
  readonly maxLength?: number;
}

export interface CommandData {
  /** Lower case, 1-32 characters: the slash command. */
  readonly name: string;
  readonly description: string;
  /** Required options first. */
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** A message context menu of this name whose message text fills the named option. */
  readonly menu?: { readonly name: string; readonly option: string };
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
}

/** What main hands to every command. */
export interface Desk {
  readonly coverage: Coverage;
  readonly now: Date;
  readonly asker?: Asker;
  readonly commands: readonly Command[];
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
