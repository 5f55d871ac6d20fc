import type { Article } from '../articles/article.ts';
import type { Reading } from '../extraction/reading.ts';
import { contentOf, digested, type Why } from '../search/digested.ts';
import type { Steps } from '../search/steps.ts';
import { KeptReading, recordOf } from './kept-reading.ts';
import { packed, unpacked } from './packed.ts';

/*
 * What has been read, kept so that a restart need not read it again. The file: a line that says what made it, a record for each reading, a
 * table of the records (article, its content, length) with its own length behind it, then the digest of it all. A reading counts only for an
 * article of the same content, read by the same program; what the article says is taken out of its record when somebody asks.
 */

const FORMAT = 3;
const LENGTH = 4;
/** So many records are told apart in one step. */
const FEW = 1_000;

export interface Kept {
  readonly hash: string;
  readonly reading: Reading;
}

/** By article id. */
export type Readings = ReadonlyMap<string, Kept>;

export interface Loaded {
  readonly readings: Readings;
  readonly why: Why;
}

type Row = readonly [id: string, hash: string, length: number];

const lengthOf = (bytes: Buffer): Buffer => {
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(bytes.length);
  return length;
};

const headOf = (program: string): Buffer => Buffer.from(`verbatim readings ${FORMAT} ${program}\n`);

function* piecesOf(articles: readonly Article[], readings: ReadonlyMap<string, Reading>, program: string) {
  const rows: Row[] = [];
  yield headOf(program);
  for (const { id, hash } of articles) {
    const reading = readings.get(id);
    if (reading === undefined) continue;
    const record = recordOf(reading);
    rows.push([id, hash, record.length]);
    yield record;
  }
  const table = packed(rows);
  yield table;
  yield lengthOf(table);
}

/** The bytes of a snapshot, a piece at a time. */
export const snapshotOf = (
  articles: readonly Article[],
  readings: ReadonlyMap<string, Reading>,
  program: string,
): Generator<Buffer> => digested(piecesOf(articles, readings, program));

/** Reads a snapshot back, in steps. What is damaged or of another program is empty and says so. */
export function* loadSnapshot(bytes: Buffer, program: string): Steps<Loaded> {
  const { content, why } = yield* contentOf(bytes, headOf(program));
  const readings = new Map<string, Kept>();
  if (why !== null) return { readings, why };
  const end = content.length - LENGTH;
  const rows = unpacked(content.subarray(end - content.readUInt32LE(end), end)) as readonly Row[];
  let at = 0;
  for (const [id, hash, length] of rows) {
    readings.set(id, { hash, reading: new KeptReading(id, content.subarray(at, at + length)) });
    at += length;
    if (readings.size % FEW === 0) yield;
  }
  return { readings, why: null };
}
