import { toJson } from '../../answer/json.ts';
import type { FrontDoor, RawOptions } from '../../command/front-door.ts';
import { UserError } from '../../errors.ts';
import { shelfOf } from './console.ts';
import type { Page } from './page.ts';
import { replyText } from './text.ts';

export interface OneShot {
  /** What goes to standard output. */
  readonly text: string;
  /** 0 answered, 1 not covered. */
  readonly exitCode: 0 | 1;
}

/** JSON that is safe on a terminal as well: DEL and C1 controls are written as escapes. */
export const jsonLine = (value: unknown): string =>
  `${JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;

/** One answer, as text for people or as one JSON object. Throws UserError for wrong usage. */
export async function answerOnce(
  door: FrontDoor,
  command: string,
  options: RawOptions,
  form: 'json' | Page,
): Promise<OneShot> {
  const reply = await door.ask(command, options);
  const text = form === 'json' ? jsonLine(toJson(reply, door.cut)) : replyText(reply, shelfOf(door), form);
  return { text, exitCode: reply.state === 'not-covered' ? 1 : 0 };
}

/** The same for what went wrong on the asker's side. */
export const refusal = (error: UserError, form: 'json' | 'text'): string =>
  form === 'json' ? jsonLine({ error: { code: error.code, message: error.message } }) : `${error.message}\n`;

/** 2: wrong usage. 1: the settings or the corpus. */
export const exitCodeFor = ({ code }: UserError): 1 | 2 => (code === 'bad-settings' || code === 'no-articles' ? 1 : 2);

export const isUserError = (error: unknown): error is UserError => error instanceof UserError;
