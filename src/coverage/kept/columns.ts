/** What a table is kept as: rows of whole numbers, lists of texts; each by a name. */
export type Column = Uint32Array | readonly string[];
export type Columns = Generator<readonly [name: string, column: Column], void>;

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

/** How many there are, where each begins and the last one ends, then all of them. */
function textBytes(texts: readonly string[]): Buffer {
  const head = new Uint32Array(texts.length + 2);
  head[0] = texts.length;
  let end = 0;
  texts.forEach((text, at) => {
    end += Buffer.byteLength(text);
    head[at + 2] = end;
  });
  return Buffer.concat([raw(head), Buffer.from(texts.join(''))]);
}

export const columnBytes = (column: Column): Buffer =>
  column instanceof Uint32Array ? raw(column) : textBytes(column);

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

/** Numbers of lists, one after the other, and where each begins and the last one ends. */
export function* rowColumns(name: string, rows: readonly ArrayLike<number>[]): Columns {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach(({ length }, at) => {
    starts[at + 1] = (starts[at] as number) + length;
  });
  const all = new Uint32Array(starts[rows.length] as number);
  rows.forEach((row, at) => {
    all.set(row, starts[at]);
  });
  yield [`${name} starts`, starts];
  yield [name, all];
}

/** The list of a number, as it was. */
export function rowsIn(shelf: Shelf, name: string): (row: number) => readonly number[] {
  const starts = shelf.numbers(`${name} starts`);
  const all = shelf.numbers(name);
  return (row) => Array.from(all.subarray(starts[row], starts[row + 1]));
}

/** Lists of texts, one after the other, and where each begins and the last one ends. */
export function* textRowColumns(name: string, rows: readonly (readonly string[])[]): Columns {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach(({ length }, at) => {
    starts[at + 1] = (starts[at] as number) + length;
  });
  yield [`${name} starts`, starts];
  yield [name, rows.flat()];
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
