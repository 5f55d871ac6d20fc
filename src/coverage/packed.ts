/*
 * Plain data in few bytes: what is said again and again (the words of a value, the keys of an object) is written once and pointed at. Taken out
 * again it is the same data in objects of its own.
 *
 * A value begins with a number of seven bits a byte, the lowest first: its kind in the last three bits, what the kind needs above them.
 */

const NUMBER = 0;
const KNOWN_TEXT = 1;
const TEXT = 2;
const LIST = 3;
const KNOWN_SHAPE = 4;
const SHAPE = 5;
const WORD = 6;
const BROKEN = 7;

/** As `WORD`. */
const WORDS = [null, undefined, true, false] as const;
/** Whole numbers from here on, like negative and broken ones, take eight bytes. */
const LARGE = 2 ** 28;

type Known = Map<string, number>;

interface Writing {
  bytes: Buffer;
  at: number;
  readonly texts: Known;
  readonly shapes: Known;
}

function room(writing: Writing, more: number): void {
  if (writing.at + more <= writing.bytes.length) return;
  const larger = Buffer.allocUnsafe(2 * (writing.at + more));
  writing.bytes.copy(larger, 0, 0, writing.at);
  writing.bytes = larger;
}

function head(writing: Writing, kind: number, number: number): void {
  room(writing, 5);
  let rest = number * 8 + kind;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) writing.bytes[writing.at++] = (rest % 0x80) | 0x80;
  writing.bytes[writing.at++] = rest;
}

function text(writing: Writing, value: string): void {
  const known = writing.texts.get(value);
  if (known !== undefined) {
    head(writing, KNOWN_TEXT, known);
    return;
  }
  writing.texts.set(value, writing.texts.size);
  const length = Buffer.byteLength(value);
  head(writing, TEXT, length);
  room(writing, length);
  writing.at += writing.bytes.write(value, writing.at);
}

function number(writing: Writing, value: number): void {
  if (Number.isInteger(value) && value >= 0 && value < LARGE && !Object.is(value, -0)) {
    head(writing, NUMBER, value);
    return;
  }
  head(writing, BROKEN, 0);
  room(writing, 8);
  writing.at = writing.bytes.writeDoubleLE(value, writing.at);
}

function shaped(writing: Writing, value: object): void {
  const keys = Object.keys(value);
  const shape = keys.join(' ');
  const known = writing.shapes.get(shape);
  if (known === undefined) {
    writing.shapes.set(shape, writing.shapes.size);
    head(writing, SHAPE, keys.length);
    for (const key of keys) text(writing, key);
  } else head(writing, KNOWN_SHAPE, known);
  for (const one of Object.values(value)) write(writing, one);
}

function write(writing: Writing, value: unknown): void {
  if (typeof value === 'number') number(writing, value);
  else if (typeof value === 'string') text(writing, value);
  else if (Array.isArray(value)) {
    head(writing, LIST, value.length);
    for (const one of value) write(writing, one);
  } else if (typeof value === 'object' && value !== null) shaped(writing, value);
  else {
    const word = WORDS.indexOf(value as null);
    if (word < 0) throw new Error(`${typeof value} is no plain data`);
    head(writing, WORD, word);
  }
}

/** Numbers, texts, true, false, null, undefined, lists and plain objects of them, whose keys are words. Throws at anything else. */
export function packed(value: unknown): Buffer {
  const writing: Writing = { bytes: Buffer.allocUnsafe(1024), at: 0, texts: new Map(), shapes: new Map() };
  write(writing, value);
  return Buffer.from(writing.bytes.subarray(0, writing.at));
}

interface Read {
  readonly bytes: Buffer;
  at: number;
  readonly texts: string[];
  readonly shapes: (readonly string[])[];
}

function whole(read: Read): number {
  let number = 0;
  for (let scale = 1; ; scale *= 0x80) {
    const byte = read.bytes[read.at++] as number;
    if (byte < 0x80) return number + byte * scale;
    number += (byte - 0x80) * scale;
  }
}

function textIn(read: Read, length: number): string {
  const from = read.at;
  read.at += length;
  const found = read.bytes.toString('utf8', from, read.at);
  read.texts.push(found);
  return found;
}

function objectIn(read: Read, keys: readonly string[]): object {
  const made: Record<string, unknown> = {};
  for (const key of keys) made[key] = valueIn(read);
  return made;
}

function newShape(read: Read, length: number): readonly string[] {
  const keys = Array.from({ length }, () => String(valueIn(read)));
  read.shapes.push(keys);
  return keys;
}

function brokenIn(read: Read): number {
  read.at += 8;
  return read.bytes.readDoubleLE(read.at - 8);
}

function listIn(read: Read, length: number): readonly unknown[] {
  const made: unknown[] = [];
  for (let at = 0; at < length; at++) made.push(valueIn(read));
  return made;
}

function valueIn(read: Read): unknown {
  const first = whole(read);
  const number = Math.floor(first / 8);
  switch (first % 8) {
    case NUMBER:
      return number;
    case KNOWN_TEXT:
      return read.texts[number];
    case TEXT:
      return textIn(read, number);
    case LIST:
      return listIn(read, number);
    case KNOWN_SHAPE:
      return objectIn(read, read.shapes[number] ?? []);
    case SHAPE:
      return objectIn(read, newShape(read, number));
    case WORD:
      return WORDS[number];
    default:
      return brokenIn(read);
  }
}

/** What was packed. */
export const unpacked = (bytes: Buffer): unknown => valueIn({ bytes, at: 0, texts: [], shapes: [] });
