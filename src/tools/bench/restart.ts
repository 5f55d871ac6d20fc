import type { Article } from '../../articles/article.ts';
import { type FrontDoor, makeFrontDoor } from '../../command/front-door.ts';
import { coverageOf } from '../../coverage/cover.ts';
import type { Coverage } from '../../coverage/coverage.ts';
import { movingCoverage } from '../../coverage/moving.ts';
import { loadSnapshot, snapshotOf } from '../../coverage/snapshot.ts';
import { readDateOption } from '../../extraction/dates/date-option.ts';
import { indexOf, type SeeingIndex } from '../../search/index-paragraphs.ts';
import { keptWords, wordsKept } from '../../search/kept-index.ts';
import { atOnce } from '../../search/steps.ts';
import { cost } from './times.ts';

const PROGRAM = 'bench';
const NOW = new Date('2024-01-01T12:00:00Z');

/** The same news as a program finds it that was here before. */
export interface Left {
  readonly articles: readonly Article[];
  readonly coverage: Coverage;
  readonly index: SeeingIndex;
  readonly question: string;
  readonly commands: FrontDoor['commands'];
}

export interface Restart {
  /** The kept index read back, until its first search has been answered. */
  readonly indexMs: number;
  /** Index and finds read back, names put together, until `/ask` has been answered; the texts are at hand. */
  readonly answerMs: number;
  /** The longest stretch of work between two pauses while all of it is taken up and made ready. */
  readonly stretchMs: number;
}

const bytesOf = (pieces: Generator<Buffer>): Buffer => Buffer.concat([...pieces]);

function indexFrom(bytes: Buffer, articles: readonly Article[]): SeeingIndex {
  const { words, why } = wordsKept(bytes, articles, PROGRAM);
  if (words === null) throw new Error(`the index kept is ${why}`);
  return indexOf(articles, words);
}

/** What others wait for: the work between two pauses, the collector's and the compiler's share with it. */
async function longestStretch({ articles, coverage, index }: Left): Promise<number> {
  let longest = 0;
  let before = process.cpuUsage();
  const breathe = async () => {
    const { user, system } = process.cpuUsage(before);
    longest = Math.max(longest, (user + system) / 1000);
    await new Promise<void>((resolve) => setImmediate(resolve));
    before = process.cpuUsage();
  };
  const moving = movingCoverage({
    read: async () => [],
    recall: ({ id }) => coverage.readings.get(id),
    recallIndex: () => index,
    breathe,
    clock: () => performance.now(),
  });
  await moving.move({ articles, problems: [] });
  return longest;
}

/** What it takes to begin again with what was kept. */
export async function restarted(left: Left): Promise<Restart> {
  const { articles, coverage, question, commands } = left;
  const words = bytesOf(keptWords(articles, left.index.words, PROGRAM));
  const finds = bytesOf(snapshotOf(articles, coverage.readings, PROGRAM));
  const indexMs = await cost(() => indexFrom(words, articles).search(question, 10));
  const answerMs = await cost(() => {
    const { readings } = atOnce(loadSnapshot(finds, PROGRAM));
    const again = coverageOf({
      articles,
      problems: [],
      readings: new Map([...readings].map(([id, { reading }]) => [id, reading])),
      search: indexFrom(words, articles),
    });
    const door = makeFrontDoor({ commands, coverage: () => again, now: () => NOW, readDate: readDateOption });
    return door.ask('ask', { question });
  });
  return { indexMs, answerMs, stretchMs: await longestStretch(left) };
}
