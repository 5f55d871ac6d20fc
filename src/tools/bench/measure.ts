import type { Article } from '../../articles/article.ts';
import { type FrontDoor, makeFrontDoor } from '../../command/front-door.ts';
import { coverageOf } from '../../coverage/cover.ts';
import type { Coverage } from '../../coverage/coverage.ts';
import { preparingSteps } from '../../coverage/preparing.ts';
import { readDateOption } from '../../extraction/dates/date-option.ts';
import { readArticle } from '../../extraction/read.ts';
import { makeIndex } from '../../search/index-paragraphs.ts';
import { atOnce } from '../../search/steps.ts';
import { changed } from './change.ts';
import { collect, type Kept, kept } from './heap.ts';
import { filesOf, type LeftFiles } from './left-files.ts';
import { FTS5, MINISEARCH, type Peer, savedMiniSearch } from './peers.ts';
import { questionsFor, readingCommands, sampled } from './questions.ts';
import { type Restart, restarted } from './restart.ts';
import { cost, type FirstAndAgain, firstAndAgain, type Times, warm } from './times.ts';
import type { Waits } from './waits.ts';

/** What one size of news costs: processor milliseconds, bytes a paragraph, and the times of each command. Plain data: it goes from process to process and to disk. */
export interface Measured {
  readonly paragraphs: number;
  readonly articles: number;
  readonly readMs: number;
  readonly indexMs: number;
  /** Finding out who is who over all articles. */
  readonly namesMs: number;
  /** Making the tables that questions look things up in. */
  readonly tablesMs: number;
  /** Without those that cannot follow. */
  readonly peerIndexMs: Readonly<Record<string, number>>;
  /** null where MiniSearch cannot follow. */
  readonly loadMs: number | null;
  /** null where there would be nothing to hold it against. */
  readonly restart: Restart | null;
  /** null at the same sizes: two such programs would not fit into the machine. */
  readonly waits: Waits | null;
  /** One article changed, until it is answered from. */
  readonly change: Times;
  readonly bytes: Readonly<Record<'texts' | 'finds' | 'index', number>>;
  readonly commands: Readonly<Record<string, FirstAndAgain>>;
  readonly suggest: Times;
  readonly peers: Readonly<Record<string, Times>>;
}

const NOW = new Date('2024-01-01T12:00:00Z');
const PEERS: readonly Peer[] = [MINISEARCH, FTS5];

const paragraphsIn = (articles: readonly Article[]): number =>
  articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);

/** Makes something and says what it cost and what memory it keeps. */
function made<T>(make: () => T): Kept<T> & { readonly ms: number } {
  let ms = 0;
  const result = kept(() => {
    const before = process.cpuUsage();
    const one = make();
    const { user, system } = process.cpuUsage(before);
    ms = (user + system) / 1000;
    return one;
  });
  return { ...result, ms };
}

/** What a reader types before the names come: the first letters of each. */
const typedIn = ({ entities }: Coverage): readonly string[] =>
  entities.all.slice(0, 200).flatMap(({ name }) => [name.slice(0, 1), name.slice(0, 3), name.slice(0, 6)]);

const suggestWork = (door: FrontDoor): readonly (() => unknown)[] => {
  const options = door.commands.flatMap(({ data }) =>
    Object.entries(data.options).flatMap(([option, { suggest }]) => (suggest ? [[data.name, option] as const] : [])),
  );
  const typed = typedIn(door.coverage());
  return options.flatMap(([command, option], at) =>
    typed.filter((_, index) => index % 7 === at % 7).map((text) => () => door.suggest(command, option, text)),
  );
};

async function commandTimes(door: FrontDoor, rounds: number): Promise<Measured['commands']> {
  const times: Record<string, FirstAndAgain> = {};
  // What ran before leaves its garbage, and the collector's threads would count as the commands'.
  collect();
  for (const { data } of readingCommands(door.commands)) {
    const asked = sampled(questionsFor(data.name, door.coverage()));
    if (asked.length === 0) continue;
    times[data.name] = await firstAndAgain(
      asked.map((options) => () => door.ask(data.name, options)),
      rounds,
    );
  }
  return times;
}

/** What a measuring needs beside the news. */
export interface Measuring {
  readonly commands: FrontDoor['commands'];
  readonly rounds: number;
  /** How long a program that begins again with these files lets others wait. */
  readonly waitsOf: (files: LeftFiles) => Promise<Waits>;
  /** Hears what is measured now. */
  readonly tell: (now: string) => void;
}

/** Measures one size of news from nothing: reading, indexing, memory, then every command on it, next to the peers. */
export async function measure(
  texts: () => readonly Article[],
  { commands, rounds, waitsOf, tell }: Measuring,
): Promise<Measured> {
  const making = <T>(what: string, make: () => T) => {
    tell(what);
    return made(make);
  };
  const { made: articles, bytes: textBytes } = making('texts', texts);
  const read = making('finds', () => new Map(articles.map((article) => [article.id, readArticle(article)])));
  const index = making('index', () => makeIndex(articles));
  const names = making('names', () => coverageOf({ articles, problems: [], readings: read.made, search: index.made }));
  const coverage = names.made;
  const tables = making('tables', () => atOnce(preparingSteps(coverage)));
  const door = makeFrontDoor({ commands, coverage: () => coverage, now: () => NOW, readDate: readDateOption });
  const questions = sampled(questionsFor('ask', coverage)).map(({ question = '' }) => question);
  const peerIndexMs: Record<string, number> = {};
  const peers: Record<string, Times> = {};
  const paragraphs = paragraphsIn(articles);
  for (const { name, index: indexOf } of PEERS.filter(({ most }) => paragraphs <= most)) {
    const peer = making(name, () => indexOf(articles));
    peerIndexMs[name] = peer.ms;
    peers[name] = await warm(
      questions.map((question) => () => peer.made(question)),
      rounds,
    );
  }
  tell('restarts and questions');
  const canFollow = paragraphs <= MINISEARCH.most;
  const left = { articles, coverage, index: index.made, commands };
  const files = canFollow ? filesOf(left) : null;
  return {
    paragraphs,
    articles: articles.length,
    readMs: read.ms,
    indexMs: index.ms,
    namesMs: names.ms,
    tablesMs: tables.ms,
    peerIndexMs,
    loadMs: canFollow ? await cost(savedMiniSearch(articles)) : null,
    restart: files && (await restarted(left, files)),
    waits: files && (await waitsOf(files)),
    bytes: { texts: textBytes / paragraphs, finds: read.bytes / paragraphs, index: index.bytes / paragraphs },
    commands: await commandTimes(door, rounds),
    suggest: await warm(suggestWork(door), rounds),
    change: await changed(left),
    peers,
  };
}
