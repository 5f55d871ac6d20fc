import type { Article } from '../../articles/article.ts';
import { type FrontDoor, makeFrontDoor } from '../../command/front-door.ts';
import { coverageOf } from '../../coverage/cover.ts';
import type { Coverage } from '../../coverage/coverage.ts';
import type { Entities } from '../../coverage/entities.ts';
import { entitiesKept, keptEntities } from '../../coverage/kept-entities.ts';
import type { Grounds } from '../../coverage/kept-entity.ts';
import { keptTables, tablesKept } from '../../coverage/kept-tables.ts';
import { movingCoverage } from '../../coverage/moving.ts';
import { preparingSteps } from '../../coverage/preparing.ts';
import { type Loaded, loadSnapshot, snapshotOf } from '../../coverage/snapshot.ts';
import type { RecallTable } from '../../coverage/worked-out.ts';
import { readDateOption } from '../../extraction/dates/date-option.ts';
import type { Reading } from '../../extraction/reading.ts';
import { indexOf, type SeeingIndex } from '../../search/index-paragraphs.ts';
import { keptWords, wordsKept } from '../../search/kept-index.ts';
import { atOnce, inSlices, type Steps } from '../../search/steps.ts';
import { collect } from './heap.ts';
import { type Asked, questionsFor } from './questions.ts';
import { cost } from './times.ts';

const PROGRAM = 'bench';
export const NOW = new Date('2024-01-01T12:00:00Z');

/** The same news as a program finds it that was here before. */
export interface Left {
  readonly articles: readonly Article[];
  readonly coverage: Coverage;
  readonly index: SeeingIndex;
  readonly commands: FrontDoor['commands'];
}

export interface Restart {
  /** The kept index read back, until its first search has been answered. */
  readonly indexMs: number;
  /** Index, finds, names and tables taken up, until one question to a command has been answered, of each command by itself; the texts are at hand. */
  readonly answersMs: Readonly<Record<string, number>>;
  /** The same until no question waits for a table any more. */
  readonly readyMs: number;
  /** The longest stretch of work between two pauses while all of it is taken up and made ready. */
  readonly stretchMs: number;
  /** The same by the clock on the wall: what somebody who asks meanwhile waits, whatever else the machine does. */
  readonly stretchWallMs: number;
}

const bytesOf = (pieces: Generator<Buffer>): Buffer => Buffer.concat([...pieces]);

function* indexFrom(bytes: Buffer, articles: readonly Article[]): Steps<SeeingIndex> {
  const { words, why } = yield* wordsKept(bytes, articles, PROGRAM);
  if (words === null) throw new Error(`the index kept is ${why}`);
  return indexOf(articles, words);
}

function* entitiesFrom(bytes: Buffer, grounds: Grounds): Steps<Entities> {
  const { entities, why } = yield* entitiesKept(bytes, grounds, PROGRAM);
  if (entities === null) throw new Error(`what is kept of names is ${why}`);
  return entities;
}

function* tablesFrom(bytes: Buffer, fingerprint: string): Steps<RecallTable> {
  const { tables, why } = yield* tablesKept(bytes, fingerprint, PROGRAM);
  if (tables === null) throw new Error(`what is kept of the tables is ${why}`);
  return tables;
}

/** What a program leaves behind, as bytes. */
interface Files {
  readonly words: Buffer;
  readonly finds: Buffer;
  readonly names: Buffer;
  readonly tables: Buffer;
}

const filesOf = ({ articles, coverage, index }: Left): Files => ({
  words: bytesOf(keptWords(articles, index.words, PROGRAM)),
  finds: bytesOf(snapshotOf(articles, coverage.readings, PROGRAM)),
  names: bytesOf(keptEntities(coverage.entities, coverage, PROGRAM)),
  tables: bytesOf(keptTables(coverage, PROGRAM)),
});

const readingsIn = ({ readings }: Loaded): ReadonlyMap<string, Reading> =>
  new Map([...readings].map(([id, { reading }]) => [id, reading]));

type Stretch = Pick<Restart, 'stretchMs' | 'stretchWallMs'>;

/** What others wait for: the work between two pauses, the collector's and the compiler's share with it. Of the processor it counts every thread, those of the collector too, that work beside. */
async function longestStretch({ articles }: Left, { words, finds, names, tables }: Files): Promise<Stretch> {
  let [stretchMs, stretchWallMs] = [0, 0];
  const clock = () => performance.now();
  let [before, began] = [process.cpuUsage(), clock()];
  const breathe = async () => {
    const { user, system } = process.cpuUsage(before);
    stretchMs = Math.max(stretchMs, (user + system) / 1000);
    stretchWallMs = Math.max(stretchWallMs, clock() - began);
    await new Promise<void>((resolve) => setImmediate(resolve));
    [before, began] = [process.cpuUsage(), clock()];
  };
  const readings = readingsIn(await inSlices(loadSnapshot(finds, PROGRAM), breathe, clock));
  const moving = movingCoverage({
    read: async () => [],
    recall: ({ id }) => readings.get(id),
    recallIndex: () => indexFrom(words, articles),
    recallEntities: (grounds) => entitiesFrom(names, grounds),
    recallTables: (fingerprint) => tablesFrom(tables, fingerprint),
    breathe,
    clock,
  });
  await moving.move({ articles, problems: [] });
  return { stretchMs, stretchWallMs };
}

/** Coverage as a program has it that begins again. */
function takenUp({ articles, coverage: { fingerprint } }: Left, files: Files): Coverage {
  const readings = readingsIn(atOnce(loadSnapshot(files.finds, PROGRAM)));
  const search = atOnce(indexFrom(files.words, articles));
  const entities = atOnce(entitiesFrom(files.names, { articles, readings, fingerprint }));
  const tables = atOnce(tablesFrom(files.tables, fingerprint));
  return coverageOf({ articles, problems: [], readings, search, entities, tables });
}

const COMMANDS = ['ask', 'who', 'quote', 'timeline', 'casualties', 'disputes', 'summary', 'verify'] as const;

/** Of whom there is most: what costs most. */
const dearest = (command: string, coverage: Coverage): Asked =>
  questionsFor(command, coverage).find((asked) => Object.keys(asked).length > 0) ?? {};

/** What it takes to begin again with what was kept. */
export async function restarted(left: Left): Promise<Restart> {
  const { articles, coverage, commands } = left;
  atOnce(preparingSteps(coverage));
  const files = filesOf(left);
  const { question = '' } = dearest('ask', coverage);
  const indexMs = await cost(() => atOnce(indexFrom(files.words, articles)).search(question, 10));
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
  collect();
  return { indexMs, answersMs, readyMs, ...(await longestStretch(left, files)) };
}
