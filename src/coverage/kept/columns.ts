import type { Steps } from '../../search/steps.ts';

/** What a table is kept as: rows of whole numbers, lists of texts; each by a name. */
export type Column = Uint32Array | readonly string[];
/** With a pause wherever the next column takes long to put together. */
export type Columns = Generator<readonly [name: string, column: Column] | null, void>;

/** Steps on the way to a column, as pauses. */
export function* pausing<T>(steps: Steps<T>): Generator<null, T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield null;
  }
}

/** Texts that lie together as bytes until one of them is asked for. */
export interface Texts {
  readonly length: number;
  at(number: number): string;
}

/** Columns taken up again. Throws where there is none of the name. */
export interface Shelf {
  numbers(name: string): Uint32Array;
  texts(name: string): Texts;
}

const NUMBER = 4;

const raw = ({ buffer, byteOffset, byteLength }: Uint32Array): Buffer => Buffer.from(buffer, byteOffset, byteLength);

/** So many texts or rows become bytes in one step. */
const BLOCK = 4_000;

const lengthsIn = (block: readonly string[], isPlain: boolean): readonly number[] =>
  block.map((text) => (isPlain ? text.length : Buffer.byteLength(text)));

/** How many there are, where each begins and the last one ends, then all of them. */
function* textSteps(texts: readonly string[]): Steps<readonly Buffer[]> {
  const head = new Uint32Array(texts.length + 2);
  head[0] = texts.length;
  const blocks: Buffer[] = [];
  let end = 0;
  for (let at = 0; at < texts.length; at += BLOCK) {
    const block = texts.slice(at, at + BLOCK);
    const joined = block.join('');
    const bytes = Buffer.from(joined);
    blocks.push(bytes);
    for (const [number, length] of lengthsIn(block, bytes.length === joined.length).entries()) {
      end += length;
      head[at + number + 2] = end;
    }
    yield;
  }
  return [raw(head), ...blocks];
}

/** The bytes of a column, in parts. */
export function* columnSteps(column: Column): Steps<readonly Buffer[]> {
  return column instanceof Uint32Array ? [raw(column)] : yield* textSteps(column);
}

/** Copied to a place of its own: rows of numbers begin at whole ones. */
const numbersIn = (bytes: Buffer): Uint32Array => new Uint32Array(new Uint8Array(bytes).buffer);

function textsIn(bytes: Buffer): Texts {
  const length = bytes.readUInt32LE();
  const first = (length + 2) * NUMBER;
  const starts = numbersIn(bytes.subarray(NUMBER, first));
  return {
    length,
    at: (number) => bytes.toString('utf8', first + (starts[number] ?? 0), first + (starts[number + 1] ?? 0)),
  };
}

export function shelfOf(kept: ReadonlyMap<string, Buffer>, table: string): Shelf {
  const bytesOf = (name: string): Buffer => {
    const bytes = kept.get(`${table} ${name}`);
    if (bytes === undefined) throw new Error(`nothing is kept as ${table} ${name}`);
    return bytes;
  };
  return { numbers: (name) => numbersIn(bytesOf(name)), texts: (name) => textsIn(bytesOf(name)) };
}

/** Where each of some rows begins and the last one ends. */
export function startsOf(rows: readonly { readonly length: number }[]): Uint32Array {
  const starts = new Uint32Array(rows.length + 1);
  for (let at = 0; at < rows.length; at++) starts[at + 1] = (starts[at] as number) + (rows[at]?.length ?? 0);
  return starts;
}

/** Numbers of lists, one after the other, and where each begins and the last one ends. */
export function* rowColumns(name: string, rows: readonly (readonly number[])[]): Columns {
  const starts = startsOf(rows);
  yield [`${name} starts`, starts];
  const all = new Uint32Array(starts[rows.length] as number);
  let at = 0;
  for (const [number, row] of rows.entries()) {
    if (number % BLOCK === 0) yield null;
    for (const one of row) all[at++] = one;
  }
  yield [name, all];
}

/** The list of a number, as it was. */
export function rowsIn(shelf: Shelf, name: string): (row: number) => readonly number[] {
  const starts = shelf.numbers(`${name} starts`);
  const all = shelf.numbers(name);
  return (row) => Array.from(all.subarray(starts[row], starts[row + 1]));
}

/** All that is in some lists, one after the other. */
export function* together<T>(rows: readonly (readonly T[])[]): Generator<null, readonly T[]> {
  const all: T[] = [];
  for (const [number, row] of rows.entries()) {
    if (number % BLOCK === 0) yield null;
    for (const one of row) all.push(one);
  }
  return all;
}

/** Lists of texts, one after the other, and where each begins and the last one ends. */
export function* textRowColumns(name: string, rows: readonly (readonly string[])[]): Columns {
  yield [`${name} starts`, startsOf(rows)];
  yield [name, yield* together(rows)];
}

export type TextRows = (row: number) => readonly string[];

/** The list of a number, as it was. */
export function textRowsIn(shelf: Shelf, name: string): TextRows {
  const starts = shelf.numbers(`${name} starts`);
  const texts = shelf.texts(name);
  return (row) => {
    const [from = 0, to = 0] = [starts[row], starts[row + 1]];
    return Array.from({ length: to - from }, (_, at) => texts.at(from + at));
  };
}
