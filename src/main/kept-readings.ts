import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { Article } from '../articles/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { loadSnapshot, type Readings, snapshotOf } from '../coverage/snapshot.ts';
import type { Reading } from '../extraction/reading.ts';
import { inSlices } from '../search/steps.ts';

const FILE = 'readings.snapshot';
/** A change of any of these may read otherwise. */
const READERS = ['../articles/', '../extraction/', '../search/'].map((room) =>
  fileURLToPath(new URL(room, import.meta.url)),
);
const AFTER = 20_000;

/** What the program that reads is made of. A bundle has no rooms; the folder it lies in is named after its content. */
async function programPrint(): Promise<string> {
  const digest = createHash('sha256').update(existsSync(READERS[0] ?? '') ? '' : import.meta.url);
  for (const room of READERS.filter((folder) => existsSync(folder))) {
    const files = (await readdir(room, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
    for (const content of await Promise.all(paths.map((path) => readFile(path)))) digest.update(content);
  }
  return digest.update(process.version).digest('hex').slice(0, 16);
}

export interface KeptReadings {
  recall(article: Article): Reading | undefined;
  /** Writes down what has been read, when it has been quiet for a while. */
  keep(coverage: Coverage): void;
  stop(): Promise<void>;
}

async function bytesOf(file: string): Promise<Buffer | null> {
  return readFile(file).catch(() => null);
}

async function write(file: string, pieces: Generator<Buffer>): Promise<void> {
  const beside = `${file}.${process.pid}`;
  try {
    await pipeline(pieces, createWriteStream(beside));
    await rename(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
}

interface Surroundings {
  readonly report: (bug: unknown) => void;
  readonly breathe: () => Promise<void>;
}

/** Readings that outlive the program, below the data folder. A snapshot that does not fit is said so, left out and written anew. */
export async function openKeptReadings(dataDir: string, { report, breathe }: Surroundings): Promise<KeptReadings> {
  const file = join(dataDir, FILE);
  const program = await programPrint();
  const bytes = await bytesOf(file);
  let readings: Readings = new Map();
  if (bytes !== null) {
    const loaded = await inSlices(loadSnapshot(bytes, program), breathe, () => performance.now());
    if (loaded.why !== null) report(`${file} is ${loaded.why}: the articles are read anew.`);
    readings = loaded.readings;
  }
  let written = '';
  let timer: NodeJS.Timeout | undefined;
  let pending: Coverage | null = null;
  let work: Promise<void> = Promise.resolve();
  const save = async ({ articles, readings: all, fingerprint }: Coverage): Promise<void> => {
    if (fingerprint === written) return;
    await mkdir(dataDir, { recursive: true });
    await write(file, snapshotOf(articles, all, program));
    written = fingerprint;
  };
  const saveNow = (): void => {
    const coverage = pending;
    pending = null;
    if (coverage !== null) work = work.then(() => save(coverage)).catch(report);
  };
  return {
    recall({ id, hash }) {
      const kept = readings.get(id);
      return kept?.hash === hash ? kept.reading : undefined;
    },
    keep(coverage) {
      if (coverage.readings.size < coverage.articles.length) return;
      clearTimeout(timer);
      pending = coverage;
      timer = setTimeout(saveNow, AFTER).unref();
    },
    async stop() {
      clearTimeout(timer);
      saveNow();
      await work;
    },
  };
}
