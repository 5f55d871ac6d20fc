import type { Article } from '../../articles/article.ts';
import { type FrontDoor, makeFrontDoor } from '../../command/front-door.ts';
import { movingCoverage } from '../../coverage/moving.ts';
import { readDateOption } from '../../extraction/dates/date-option.ts';
import { inSlices } from '../../search/steps.ts';
import { entitiesFrom, indexFrom, type LeftFiles, readingsFrom, tablesFrom } from './left-files.ts';
import { questionsFor, readingCommands, sampled } from './questions.ts';
import { NOW } from './restart.ts';

/** The longest work between two pauses, in milliseconds: what others wait for at most, the collector's and the compiler's share with it. */
export interface Stretch {
  /** Of the processor, of every thread: those of the collector too, that work beside. */
  readonly ms: number;
  /** By the clock on the wall, whatever else the machine does. */
  readonly wallMs: number;
}

/** How long a program that has just begun lets others wait. */
export interface Waits {
  /** While it takes up what was kept and makes everything ready. */
  readonly takingUp: Stretch;
  /** While each question is asked for the first time, by command. */
  readonly asked: Readonly<Record<string, Stretch>>;
}

const clock = (): number => performance.now();

/** Pauses, and how long the longest work between two of them was. */
function watching() {
  let longest: Stretch = { ms: 0, wallMs: 0 };
  let [before, began] = [process.cpuUsage(), clock()];
  const begin = (): void => {
    [before, began] = [process.cpuUsage(), clock()];
  };
  const end = (): void => {
    const { user, system } = process.cpuUsage(before);
    longest = {
      ms: Math.max(longest.ms, (user + system) / 1000),
      wallMs: Math.max(longest.wallMs, clock() - began),
    };
  };
  const breathe = async (): Promise<void> => {
    end();
    await new Promise<void>((resolve) => setImmediate(resolve));
    begin();
  };
  return { breathe, begin, end, longest: () => longest };
}

/** In a process of its own, as a program begins again: what it has compiled and collected by then is its own. */
export async function waitsOf(
  articles: readonly Article[],
  files: LeftFiles,
  commands: FrontDoor['commands'],
): Promise<Waits> {
  const taking = watching();
  const { breathe } = taking;
  const readings = await inSlices(readingsFrom(files), breathe, clock);
  const moving = movingCoverage({
    read: async () => [],
    recall: ({ id }) => readings.get(id),
    recallIndex: () => indexFrom(files, articles),
    recallEntities: (grounds) => entitiesFrom(files, grounds),
    recallTables: (fingerprint) => tablesFrom(files, fingerprint),
    breathe,
    clock,
  });
  await moving.move({ articles, problems: [] });
  taking.end();
  const asked: Record<string, Stretch> = {};
  for (const { data } of readingCommands(commands)) {
    const asking = watching();
    const turns = { breathe: asking.breathe, clock };
    const { coverage } = moving;
    const door = makeFrontDoor({ commands, coverage, now: () => NOW, readDate: readDateOption, turns });
    for (const options of sampled(questionsFor(data.name, coverage()))) {
      asking.begin();
      await door.ask(data.name, options);
      asking.end();
    }
    asked[data.name] = asking.longest();
  }
  return { takingUp: taking.longest(), asked };
}
