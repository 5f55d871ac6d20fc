import { deserialize, serialize } from 'node:v8';
import type { Reading } from '../extraction/reading.ts';

/** A reading that stays in its record until somebody asks what the article says: a restart waits for none of them. */
export class KeptReading implements Reading {
  readonly article: string;
  #record: Buffer | null;
  #reading: Reading | null = null;

  constructor(article: string, record: Buffer) {
    this.article = article;
    this.#record = record;
  }

  get names() {
    return this.#taken().names;
  }
  get entities() {
    return this.#taken().entities;
  }
  get roles() {
    return this.#taken().roles;
  }
  get dates() {
    return this.#taken().dates;
  }
  get quotes() {
    return this.#taken().quotes;
  }
  get figures() {
    return this.#taken().figures;
  }
  get happenings() {
    return this.#taken().happenings;
  }
  get stances() {
    return this.#taken().stances;
  }

  record(): Buffer {
    return this.#record ?? serialize(this.#reading);
  }

  #taken(): Reading {
    if (this.#reading === null) {
      const reading: Reading = deserialize(this.#record ?? Buffer.alloc(0));
      this.#reading = reading;
      this.#record = null;
      return reading;
    }
    return this.#reading;
  }
}

/** A reading as bytes. */
export const recordOf = (reading: Reading): Buffer =>
  reading instanceof KeptReading ? reading.record() : serialize(reading);
