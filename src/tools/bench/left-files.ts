import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../articles/article.ts';
import type { FrontDoor } from '../../command/front-door.ts';
import { coverageOf } from '../../coverage/cover.ts';
import type { Coverage } from '../../coverage/coverage.ts';
import type { Entities } from '../../coverage/entities.ts';
import { entitiesKept, keptEntities } from '../../coverage/kept-entities.ts';
import type { Grounds } from '../../coverage/kept-entity.ts';
import { keptTables, tablesKept } from '../../coverage/kept-tables.ts';
import { type Loaded, loadSnapshot, snapshotOf } from '../../coverage/snapshot.ts';
import type { RecallTable } from '../../coverage/worked-out.ts';
import type { Reading } from '../../extraction/reading.ts';
import { indexOf, type SeeingIndex } from '../../search/index-paragraphs.ts';
import { keptWords, wordsKept } from '../../search/kept-index.ts';
import { atOnce, type Steps } from '../../search/steps.ts';

const PROGRAM = 'bench';

/** The same news as a program finds it that was here before. */
export interface Left {
  readonly articles: readonly Article[];
  readonly coverage: Coverage;
  readonly index: SeeingIndex;
  readonly commands: FrontDoor['commands'];
}

/** What a program leaves behind, as bytes. */
export interface LeftFiles {
  readonly words: Buffer;
  readonly finds: Buffer;
  readonly names: Buffer;
  readonly tables: Buffer;
}

const NAMES = ['words', 'finds', 'names', 'tables'] as const;

const bytesOf = (pieces: Generator<Buffer>): Buffer => Buffer.concat([...pieces]);

export const filesOf = ({ articles, coverage, index }: Left): LeftFiles => ({
  words: bytesOf(keptWords(articles, index.words, PROGRAM)),
  finds: bytesOf(snapshotOf(articles, coverage.readings, PROGRAM)),
  names: bytesOf(keptEntities(coverage.entities, coverage, PROGRAM)),
  tables: bytesOf(keptTables(coverage, PROGRAM)),
});

export async function writeLeft(folder: string, files: LeftFiles): Promise<void> {
  for (const name of NAMES) await writeFile(join(folder, name), files[name]);
}

export async function readLeft(folder: string): Promise<LeftFiles> {
  const [words, finds, names, tables] = await Promise.all(NAMES.map((name) => readFile(join(folder, name))));
  const none = Buffer.alloc(0);
  return { words: words ?? none, finds: finds ?? none, names: names ?? none, tables: tables ?? none };
}

export function* indexFrom({ words: bytes }: LeftFiles, articles: readonly Article[]): Steps<SeeingIndex> {
  const { words, why } = yield* wordsKept(bytes, articles, PROGRAM);
  if (words === null) throw new Error(`the index kept is ${why}`);
  return indexOf(articles, words);
}

export function* entitiesFrom({ names }: LeftFiles, grounds: Grounds): Steps<Entities> {
  const { entities, why } = yield* entitiesKept(names, grounds, PROGRAM);
  if (entities === null) throw new Error(`what is kept of names is ${why}`);
  return entities;
}

export function* tablesFrom({ tables: bytes }: LeftFiles, fingerprint: string): Steps<RecallTable> {
  const { tables, why } = yield* tablesKept(bytes, fingerprint, PROGRAM);
  if (tables === null) throw new Error(`what is kept of the tables is ${why}`);
  return tables;
}

const readingsIn = ({ readings }: Loaded): ReadonlyMap<string, Reading> =>
  new Map([...readings].map(([id, { reading }]) => [id, reading]));

export function* readingsFrom({ finds }: LeftFiles): Steps<ReadonlyMap<string, Reading>> {
  return readingsIn(yield* loadSnapshot(finds, PROGRAM));
}

/** Coverage as a program has it that begins again. */
export function takenUp({ articles, coverage: { fingerprint } }: Left, files: LeftFiles): Coverage {
  const readings = atOnce(readingsFrom(files));
  const search = atOnce(indexFrom(files, articles));
  const entities = atOnce(entitiesFrom(files, { articles, readings, fingerprint }));
  const tables = atOnce(tablesFrom(files, fingerprint));
  return coverageOf({ articles, problems: [], readings, search, entities, tables });
}
