import { z } from 'zod';
import { toJson } from '../../answer/json.ts';
import type { FrontDoor } from '../../command/front-door.ts';
import { type ErrorCode, UserError } from '../../errors.ts';

const Question = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  command: z.string(),
  options: z.record(z.string(), z.unknown()).nullish(),
});

type Id = string | number | null;

const EXPECTED = 'expected one JSON object a line, like {"id":"7","command":"ask","options":{"question":"…"}}';

const refusal = (id: Id, code: ErrorCode, message: string) => ({ id, error: { code, message } });

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The id also of a line that is wrong otherwise, so that its sender can tell which one it was. */
function idOf(value: unknown): Id {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

/** One line in, one value out. A bug costs its line only; `report` gets it in full. */
export async function answerLine(line: string, frontDoor: FrontDoor, report: (bug: unknown) => void): Promise<unknown> {
  const value = parsed(line);
  const read = Question.safeParse(value);
  const id = idOf(value);
  if (!read.success) return refusal(id, 'bad-line', EXPECTED);
  try {
    const reply = await frontDoor.ask(read.data.command, read.data.options ?? {});
    return { id, answer: toJson(reply, frontDoor.cut) };
  } catch (error) {
    if (error instanceof UserError) return refusal(id, error.code, error.message);
    report(error);
    return refusal(id, 'internal', 'a fault of ours; the log (standard error) has it in full');
  }
}

/** JSON lines in, JSON lines out, in the same order; blank lines are skipped. */
export async function runBatch(
  lines: AsyncIterable<string>,
  frontDoor: FrontDoor,
  write: (line: unknown) => Promise<void>,
  report: (bug: unknown) => void,
): Promise<void> {
  for await (const line of lines) {
    if (line.trim() !== '') await write(await answerLine(line, frontDoor, report));
  }
}
