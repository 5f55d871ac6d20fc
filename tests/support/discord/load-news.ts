import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Interaction } from './interactions.ts';
import type { Member } from './member.ts';

/* News for the load, and what members ask of it: made, the same every time. */

const PARAGRAPHS_AN_ARTICLE = 10;

let seed = 7;
/** Numbers that are the same every time. */
const next = (most: number): number => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return seed % most;
};
export const any = <T>(values: readonly T[]): T => values[next(values.length)] as T;

const FIRST = 'Mara Jonas Idris Petra Olaf Nadia Tomas Keira Samir Ulla'.split(' ');
const LAST = 'Quill Harrow Benn Osei Lindqvist Farouk Castell Moreau Ito Varga'.split(' ');
const PLACES = 'Lowport Eastmere Dunholm Carrow Valdera Tarsk Ombria Kelso Rivenna Astor'.split(' ');
const THINGS = 'bridge ferry harbour mine market school dam refinery border crossing hospital'.split(' ');
const person = () => `${any(FIRST)} ${any(LAST)}`;

const SENTENCES: readonly (() => string)[] = [
  () =>
    `At least ${next(90) + 2} people were killed when the ${any(THINGS)} at ${any(PLACES)} was attacked on ${next(27) + 1} March 2023.`,
  () => `“We will rebuild the ${any(THINGS)} before winter,” said ${person()}, the mayor of ${any(PLACES)}.`,
  () => `${person()}, a spokesman for the ${any(PLACES)} council, denied that the ${any(THINGS)} had been closed.`,
  () => `Officials in ${any(PLACES)} said ${next(400) + 20} families had been displaced since ${next(20) + 2000}.`,
  () => `The ${any(THINGS)} reopened in ${any(PLACES)} after ${next(9) + 2} weeks of talks with ${person()}.`,
];

export function newsIn(folder: string, paragraphs: number): void {
  for (let article = 0; article < paragraphs / PARAGRAPHS_AN_ARTICLE; article += 1) {
    const lines = Array.from({ length: PARAGRAPHS_AN_ARTICLE }, () => `${any(SENTENCES)()} ${any(SENTENCES)()}`);
    const below = join(folder, String(article % 100));
    mkdirSync(below, { recursive: true });
    writeFileSync(
      join(below, `${article}.md`),
      `---\noutlet: The ${any(PLACES)} Post\npublished: 2023-03-28\n---\n\n${lines.join('\n\n')}\n`,
    );
  }
}

export const ASKED: readonly ((member: Member) => Interaction)[] = [
  (member) => member.asks('ask', { question: `how many people were killed at ${any(PLACES)}` }),
  (member) => member.asks('ask', { question: `what did ${person()} say about the ${any(THINGS)}` }),
  (member) => member.asks('quote', { speaker: person() }),
  (member) => member.asks('timeline', { about: any(PLACES) }),
  (member) => member.asks('casualties', { place: any(PLACES) }),
  (member) => member.asks('verify', { text: `we will rebuild the ${any(THINGS)} before winter` }),
  (member) => member.asks('source', {}),
];

export const TYPED: readonly ((member: Member) => Interaction)[] = [
  (member) => member.typing('who', 'name', any(FIRST).slice(0, 2)),
  (member) => member.typing('casualties', 'place', any(PLACES).slice(0, 3)),
  (member) => member.typing('quote', 'speaker', `${any(LAST).slice(0, 3)}`),
  (member) => member.typing('timeline', 'about', any(THINGS)),
  (member) => member.typing('source', 'article', String(next(900))),
];
