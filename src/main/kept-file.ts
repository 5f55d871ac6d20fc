import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

/** A change of any of these may read or find otherwise. */
const READERS = ['../articles/', '../extraction/', '../search/', '../coverage/'].map((room) =>
  fileURLToPath(new URL(room, import.meta.url)),
);

/** What the program that reads is made of. A bundle has no rooms; the folder it lies in is named after its content. */
export async function programPrint(): Promise<string> {
  const digest = createHash('sha256').update(existsSync(READERS[0] ?? '') ? '' : import.meta.url);
  for (const room of READERS.filter((folder) => existsSync(folder))) {
    const files = (await readdir(room, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
    for (const content of await Promise.all(paths.map((path) => readFile(path)))) digest.update(content);
  }
  return digest.update(process.version).digest('hex').slice(0, 16);
}

/** The file's bytes; null where there is none. */
export const bytesOf = (file: string): Promise<Buffer | null> => readFile(file).catch(() => null);

const SLICE = 8;

/** Whoever waits is served in between. */
async function* paced(pieces: Generator<Buffer>): AsyncGenerator<Buffer> {
  let began = performance.now();
  for (const piece of pieces) {
    if (piece.length > 0) yield piece;
    if (performance.now() - began < SLICE) continue;
    await new Promise((resolve) => setImmediate(resolve));
    began = performance.now();
  }
}

/** Written beside and moved into place: whoever reads it finds all of it. */
async function write(file: string, pieces: Generator<Buffer>): Promise<void> {
  const beside = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await pipeline(paced(pieces), createWriteStream(beside));
    await rename(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
}

const AFTER = 20_000;

export interface KeptFile {
  /** Writes it down when it has been quiet for a while; the same `print` is written once. */
  keep(print: string, pieces: () => Generator<Buffer>): void;
  stop(): Promise<void>;
}

export function keptFile(file: string, report: (bug: unknown) => void): KeptFile {
  let written = '';
  let timer: NodeJS.Timeout | undefined;
  let pending: (() => Promise<void>) | null = null;
  let work: Promise<void> = Promise.resolve();
  const saveNow = (): void => {
    const save = pending;
    pending = null;
    if (save !== null) work = work.then(save).catch(report);
  };
  return {
    keep(print, pieces) {
      clearTimeout(timer);
      pending = async () => {
        if (print === written) return;
        await write(file, pieces());
        written = print;
      };
      timer = setTimeout(saveNow, AFTER).unref();
    },
    async stop() {
      clearTimeout(timer);
      saveNow();
      await work;
    },
  };
}
