import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LeftFiles, writeLeft } from './left-files.ts';
import type { Measured } from './measure.ts';
import type { Waits } from './waits.ts';

const MEGABYTES_FOR_ALL = 1024;
/** Near its limit the collector takes more time than what is measured. */
const LEAST_MEGABYTES = 9_000;
/** What is read, indexed and worked out of a paragraph, with room for the collector. */
const MEGABYTES_A_PARAGRAPH = 0.015;

/** What the heap of a process may hold that measures so much news. */
export const heapFor = (paragraphs: number): string =>
  `--max-old-space-size=${Math.ceil(Math.max(LEAST_MEGABYTES, MEGABYTES_FOR_ALL + MEGABYTES_A_PARAGRAPH * paragraphs))}`;

/** What a process writes to standard output; throws where it does not end well. */
const writtenBy = ([command = '', ...rest]: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(Buffer.concat(pieces).toString());
      else reject(new Error(`the process that measured ended with ${signal ?? code}`));
    });
  });

/** One of the made sizes, or of somebody's own news. */
export interface Size {
  readonly paragraphs: number;
  readonly docs?: string | undefined;
}

const typedFor = ({ paragraphs, docs }: Size): readonly string[] => [
  ...['bench', '--size', String(paragraphs)],
  ...(docs === undefined ? [] : ['--docs', docs]),
];

/** One size measured in a process of its own, so that none pays for the memory of another, and one that fails costs itself alone. */
export async function measuredApart([command = '', ...rest]: readonly string[], size: Size): Promise<Measured> {
  return JSON.parse(await writtenBy([command, heapFor(size.paragraphs), ...rest, ...typedFor(size)]));
}

/** How long others wait for a program that begins again, in a process of its own. */
export async function waitsApart(program: readonly string[], size: Size, files: LeftFiles): Promise<Waits> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  try {
    await writeLeft(folder, files);
    return JSON.parse(await writtenBy([...program, ...typedFor(size), '--left', folder]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
