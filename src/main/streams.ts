import type { EventEmitter } from 'node:events';
import type { Page } from '../doors/console/page.ts';
import type { Settings } from '../settings.ts';

const WIDEST_PAGE = 110;

/**
 * A reader that has enough (`| head`) ends the program without a word; any other trouble with standard output is a fault.
 * Where nobody reads the log any more, that is no news for the log: the bot goes on without it.
 */
export function endQuietlyOnClosedPipe(out: EventEmitter = process.stdout, log: EventEmitter = process.stderr): void {
  out.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 3));
  log.on('error', () => undefined);
}

/** Settles when the text has gone out. */
export const write = (text: string): Promise<void> =>
  new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });

/** A bug, in full, for whoever keeps the program. */
export const report = (bug: unknown): void => {
  process.stderr.write(`${bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)}\n`);
};

export function pageFor({ colour }: Settings): Page {
  const { isTTY, columns } = process.stdout;
  return {
    columns: isTTY ? Math.min(columns, WIDEST_PAGE) : null,
    colour: colour === 'auto' ? isTTY === true : colour === 'always',
  };
}

export const stdinLines = async (): Promise<AsyncIterable<string>> =>
  (await import('../doors/batch/lines.ts')).linesOf(process.stdin);

export const jsonWriter = async (): Promise<(value: unknown) => Promise<void>> => {
  const { jsonLine } = await import('../doors/console/one-shot.ts');
  return (value) => write(jsonLine(value));
};
