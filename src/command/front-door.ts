import type { Reply } from '../answer/answer.ts';
import type { Cut } from '../answer/cut.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Asker, Command } from './command.ts';

/** What the asker typed or chose, before any check: strings, numbers or booleans by option name. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** Name is shown (1-100 characters), value is sent (1-100). */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

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
