import type { Answer } from '../../../src/answer/answer.ts';

/** A day goes by in a quarter of an hour: a lease of three minutes ends after two seconds. */
const SPEED = 100;

export const quickly = (begun: number): number => begun + (Date.now() - begun) * SPEED;

export const passageOf = (schedule: number): string => `passage of ${schedule}`;

/** What goes out: one passage for each channel. */
export function compositionFor(schedule: number) {
  const answer: Answer = { state: 'supported', parts: [{ type: 'heading', text: passageOf(schedule) }] };
  return { composition: { answer: JSON.stringify(answer), shown: [passageOf(schedule)], horizon: 1 }, horizon: 1 };
}
