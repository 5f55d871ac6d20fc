import { createInterface } from 'node:readline';
import type { Completion } from './complete.ts';

/** Where the console's lines come from: a person's keys or a pipe. */
export interface LineSource extends AsyncIterable<string> {
  /** Asks for the next line; does nothing for a pipe. */
  readonly prompt: () => void;
}

const LONGEST_HISTORY = 500;

/** A terminal with history, tab completion, Ctrl-C (empties the line, then leaves) and Ctrl-D (leaves). */
export function terminalLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  completeLine: (line: string) => Completion,
): LineSource {
  const lines = createInterface({
    input,
    output,
    prompt: '› ',
    historySize: LONGEST_HISTORY,
    removeHistoryDuplicates: true,
    completer: (line: string): [string[], string] => {
      const [hits, typed] = completeLine(line);
      return [[...hits], typed];
    },
  });
  lines.on('SIGINT', () => {
    if (lines.line === '') return lines.close();
    output.write('^C\n');
    lines.write(null, { ctrl: true, name: 'e' });
    lines.write(null, { ctrl: true, name: 'u' });
  });
  // Ctrl-D: what the shell prints next begins a line of its own.
  lines.on('close', () => output.write('\n'));
  return { prompt: () => lines.prompt(), [Symbol.asyncIterator]: () => lines[Symbol.asyncIterator]() };
}

export const pipedLines = (lines: AsyncIterable<string>): LineSource => ({
  prompt: () => undefined,
  [Symbol.asyncIterator]: () => lines[Symbol.asyncIterator](),
});
