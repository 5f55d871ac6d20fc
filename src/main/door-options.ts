import { closest } from '../command/closest.ts';
import type { Arguments } from '../doors/console/arguments.ts';
import { UserError } from '../errors.ts';

interface Takes {
  readonly options: readonly string[];
  /** How many words may follow the door's name. */
  readonly words: number;
}

/** What each way in that is no command takes; '' is the console or Discord. A command checks its own options. */
const TAKES: Readonly<Record<string, Takes>> = {
  '': { options: ['corpus', 'now'], words: 0 },
  batch: { options: ['corpus', 'now'], words: 0 },
  check: { options: ['corpus', 'json'], words: 1 },
  extract: { options: [], words: 1 },
  search: { options: ['docs', 'queries', 'top', 'answers', 'given'], words: 0 },
  eval: { options: ['errors'], words: 2 },
  backup: { options: [], words: 1 },
  bench: { options: ['corpus', 'now', 'docs', 'sizes', 'size', 'left'], words: 0 },
};

const wrong = (message: string): never => {
  throw new UserError('bad-option', message);
};

/** An option that is not known, or a word too many, is said and not passed over: what was meant by it would be missing. */
export function refuseUnknown({ words, named }: Arguments): void {
  const door = words[0] ?? '';
  const takes = Object.hasOwn(TAKES, door) ? TAKES[door] : undefined;
  if (takes === undefined) return;
  const who = door === '' ? 'Without a command the program' : door;
  const [unknown] = named.find(([name]) => !takes.options.includes(name)) ?? [];
  if (unknown !== undefined) {
    const near = closest(unknown, takes.options);
    const known = takes.options.map((name) => `--${name}`).join(', ') || 'none';
    wrong(
      `${who} has no option "--${unknown}"${near === null ? '.' : `; did you mean "--${near}"?`} It takes ${known}.`,
    );
  }
  if (words.length > 1 + takes.words) wrong(`${who} takes no "${words[1 + takes.words]}".`);
}
