import type { Reading } from '../extraction/reading.ts';
import { packed, unpacked } from './packed.ts';

/** What a reading holds, in the order of its record: the length of each, then each. */
const PARTS = ['names', 'entities', 'roles', 'dates', 'quotes', 'figures', 'happenings', 'stances'] as const;
const LENGTH = 4;

type Part = (typeof PARTS)[number];

/** A reading that stays in its record until somebody asks what the article says, and then gives only that: a restart waits for none of it. */
export class KeptReading implements Reading {
  readonly article: string;
  readonly record: Buffer;
  readonly #taken: Partial<Reading> = {};

  constructor(article: string, record: Buffer) {
    this.article = article;
    this.record = record;
  }

  get names() {
    return this.#part('names');
  }
  get entities() {
    return this.#part('entities');
  }
  get roles() {
    return this.#part('roles');
  }
  get dates() {
    return this.#part('dates');
  }
  get quotes() {
    return this.#part('quotes');
  }
  get figures() {
    return this.#part('figures');
  }
  get happenings() {
    return this.#part('happenings');
  }
  get stances() {
    return this.#part('stances');
  }

  #part<Of extends Part>(part: Of): Reading[Of] {
    const taken: { -readonly [One in Part]?: Reading[One] } = this.#taken;
    const known: Reading[Of] | undefined = taken[part];
    if (known !== undefined) return known;
    const made = unpacked(partIn(this.record, PARTS.indexOf(part))) as Reading[Of];
    taken[part] = made;
    return made;
  }
}

function partIn(record: Buffer, wanted: number): Buffer {
  let from = PARTS.length * LENGTH;
  for (let at = 0; at < wanted; at++) from += record.readUInt32LE(at * LENGTH);
  return record.subarray(from, from + record.readUInt32LE(wanted * LENGTH));
}

/** A reading as bytes. */
export function recordOf(reading: Reading): Buffer {
  if (reading instanceof KeptReading) return reading.record;
  const parts = PARTS.map((part) => packed(reading[part]));
  const lengths = Buffer.alloc(PARTS.length * LENGTH);
  parts.forEach(({ length }, at) => {
    lengths.writeUInt32LE(length, at * LENGTH);
  });
  return Buffer.concat([lengths, ...parts]);
}
