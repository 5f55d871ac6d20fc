import { makeFrontDoor } from '../../command/front-door.ts';
import type { Coverage } from '../../coverage/coverage.ts';
import { preparingSteps } from '../../coverage/preparing.ts';
import { readDateOption } from '../../extraction/dates/date-option.ts';
import { atOnce } from '../../search/steps.ts';
import { collect } from './heap.ts';
import { indexFrom, type Left, type LeftFiles, takenUp } from './left-files.ts';
import { type Asked, questionsFor } from './questions.ts';
import { cost } from './times.ts';

export const NOW = new Date('2024-01-01T12:00:00Z');

export interface Restart {
  /** The kept index read back, until its first search has been answered. */
  readonly indexMs: number;
  /** Index, finds, names and tables taken up, until one question to a command has been answered, of each command by itself; the texts are at hand. */
  readonly answersMs: Readonly<Record<string, number>>;
  /** The same until no question waits for a table any more. */
  readonly readyMs: number;
}

const COMMANDS = ['ask', 'who', 'quote', 'timeline', 'casualties', 'disputes', 'summary', 'verify'] as const;

/** Of whom there is most: what costs most. */
const dearest = (command: string, coverage: Coverage): Asked =>
  questionsFor(command, coverage).find((asked) => Object.keys(asked).length > 0) ?? {};

/** What it takes to begin again with what was kept. */
export async function restarted(left: Left, files: LeftFiles): Promise<Restart> {
  const { articles, coverage, commands } = left;
  const { question = '' } = dearest('ask', coverage);
  const indexMs = await cost(() => atOnce(indexFrom(files, articles)).search(question, 10));
  const answersMs: Record<string, number> = {};
  for (const command of COMMANDS) {
    const asked = dearest(command, coverage);
    const answered = () => {
      const again = takenUp(left, files);
      const door = makeFrontDoor({ commands, coverage: () => again, now: () => NOW, readDate: readDateOption });
      return door.ask(command, asked);
    };
    collect();
    answersMs[command] = await cost(answered);
  }
  collect();
  const readyMs = await cost(() => atOnce(preparingSteps(takenUp(left, files))));
  return { indexMs, answersMs, readyMs };
}
