import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Article } from '../articles/article.ts';
import type { Reading } from '../extraction/reading.ts';

/*
 * What has been read, kept so that a restart need not read it again. The file: a line that says what made it, then pieces of some readings each
 * (length, content), then the digest of it all. A reading counts only for an article of the same content, read by the same program.
 */

const FORMAT = 1;
const DIGEST = 32;
const PIECE = 50;

export interface Kept {
  readonly hash: string;
  readonly reading: Reading;
}

/** By article id. */
export type Readings = ReadonlyMap<string, Kept>;

export interface Loaded {
  readonly readings: Readings;
  /** Why there is nothing in it; null where all is well. */
  readonly why: 'damaged' | 'made by another version of the program' | null;
}

const headOf = (program: string): Buffer => Buffer.from(`verbatim readings ${FORMAT} ${program}\n`);
const sha = (): ReturnType<typeof createHash> => createHash('sha256');

type Entry = readonly [id: string, hash: string, reading: Reading];

function pieceOf(entries: readonly Entry[]): Buffer {
  const body = serialize(entries);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([length, body]);
}

/** The bytes of a snapshot, a piece at a time. */
export function* snapshotOf(
  articles: readonly Article[],
  readings: ReadonlyMap<string, Reading>,
  program: string,
): Generator<Buffer> {
  const digest = sha();
  const told = (bytes: Buffer): Buffer => {
    digest.update(bytes);
    return bytes;
  };
  yield told(headOf(program));
  for (let at = 0; at < articles.length; at += PIECE) {
    const entries = articles.slice(at, at + PIECE).flatMap(({ id, hash }): Entry[] => {
      const reading = readings.get(id);
      return reading === undefined ? [] : [[id, hash, reading]];
    });
    yield told(pieceOf(entries));
  }
  yield digest.digest();
}

const NONE: Readings = new Map();

/** Reads a snapshot back, a piece a step. What is damaged or of another program is empty and says so. */
export function* loadSnapshot(bytes: Buffer, program: string): Generator<void, Loaded, void> {
  const end = bytes.length - DIGEST;
  if (end < 0 || !sha().update(bytes.subarray(0, end)).digest().equals(bytes.subarray(end)))
    return { readings: NONE, why: 'damaged' };
  const head = headOf(program);
  if (!bytes.subarray(0, head.length).equals(head))
    return { readings: NONE, why: 'made by another version of the program' };
  const readings = new Map<string, Kept>();
  for (let at = head.length; at < end; ) {
    const length = bytes.readUInt32LE(at);
    const entries: readonly Entry[] = deserialize(bytes.subarray(at + 4, at + 4 + length));
    for (const [id, hash, reading] of entries) readings.set(id, { hash, reading });
    at += 4 + length;
    yield;
  }
  return { readings, why: null };
}
