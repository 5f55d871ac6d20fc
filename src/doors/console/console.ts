import type { FrontDoor } from '../../command/front-door.ts';
import { UserError } from '../../errors.ts';
import type { Shelf } from './citations.ts';
import { readLine } from './line.ts';
import { own, type Page, print } from './page.ts';
import type { LineSource } from './terminal.ts';
import { replyText } from './text.ts';

const LEAVING = new Set(['/quit', '/exit', '/q']);
const OUR_FAULT =
  'That was a fault of ours, not yours; it is written out on standard error. Please ask something else.';

export const shelfOf = (door: FrontDoor): Shelf => ({ cut: door.cut, article: door.coverage().article });

/** One line in, the answer as text out. A mistake of the asker is a sentence; a bug goes to `report` in full. */
export async function answerTyped(
  line: string,
  door: FrontDoor,
  page: Page,
  report: (bug: unknown) => void,
): Promise<string> {
  try {
    const { command, options } = readLine(line, door.commands);
    return replyText(await door.ask(command, options), shelfOf(door), page);
  } catch (error) {
    if (error instanceof UserError) return print([own(error.message, 'poor')], page);
    report(error);
    return print([own(OUR_FAULT, 'poor')], page);
  }
}

/** Answers line by line until /quit or the end of the lines. */
export async function runConsole(
  lines: LineSource,
  door: FrontDoor,
  write: (text: string) => Promise<void>,
  page: () => Page,
  report: (bug: unknown) => void,
): Promise<void> {
  lines.prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (LEAVING.has(typed.toLowerCase())) return;
    if (typed !== '') await write(`${await answerTyped(typed, door, page(), report)}\n`);
    lines.prompt();
  }
}
