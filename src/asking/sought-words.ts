import { idfOf } from '../search/asked-words.ts';
import type { ParagraphIndex } from '../search/paragraph-index.ts';
import { PARAPHRASES } from '../search/words/paraphrases.ts';
import { ALSO_SAID } from '../search/words/thesaurus.ts';
import { landOf } from './asked-names.ts';
import { askingSentence } from './asking-sentence.ts';
import { answersTo } from './heart.ts';
import type { Question } from './question.ts';
import { ANSWERED_WITH, EVENTS } from './words/answering.ts';
import { TITLES } from './words/question-words.ts';

/** A word asked for, weighed by the coverage. */
export interface Sought {
  readonly term: string;
  /** A word that texts seldom repeat. */
  readonly weak: boolean;
  readonly worth: number;
  readonly name: boolean;
  readonly standIns: ReadonlySet<string>;
  /** Asked of those named: the sentence itself must say it. */
  readonly heart: boolean;
  /** Words that answer it. */
  readonly answers: ReadonlySet<string>;
  /** Names the event or those in it: title and lead may say it for the whole story. */
  readonly topic: boolean;
  /** Stands in the sentence that asks, where others only tell what it is about. */
  readonly asked: boolean;
}

/** Terms of other names of the one that an asked term names. */
export type AlsoCalled = (term: string) => readonly string[];

/** The words asked for with their worth in this coverage; a word that the coverage lacks counts as a rare one. */
export function soughtOf(
  question: Question,
  index: ParagraphIndex,
  alsoCalled: AlsoCalled = () => [],
): readonly Sought[] {
  const capitals = question.words.some(({ name, term }) => name && !/^\d/.test(term));
  const heart = new Set(question.heart);
  const event = new Set(question.event);
  const asking = askingSentence(question.text);
  // "the minister" is a name only before one: "Minister Brandt".
  const isNamed = (term: string) => !capitals && !TITLES.has(term) && index.isName(term);
  // Words that stand nowhere need not be looked for in every sentence.
  const told = (some: readonly string[]): readonly string[] => some.filter(index.occurs);
  return question.words.map(({ term, weight, name, start }) => ({
    term,
    asked: start >= asking.start,
    heart: heart.has(term) && !(name || isNamed(term)),
    answers: new Set([term, ...told([...answersTo(term), ...(ALSO_SAID.get(term) ?? [])])]),
    topic: (name && !/^\d/.test(term)) || event.has(term) || (EVENTS.has(term) && !heart.has(term)),
    weak: weight < 0.8,
    name: name || isNamed(term),
    worth: weight * idfOf(index.frequency(term), Math.max(50, index.paragraphs)),
    standIns: new Set(
      told([
        ...(PARAPHRASES.get(term) ?? []),
        ...(name ? [] : (ALSO_SAID.get(term) ?? [])),
        ...(heart.has(term) ? (ANSWERED_WITH.get(term) ?? []) : []),
        ...alsoCalled(term),
        ...(name && !index.occurs(term) ? landOf(index, term) : []),
      ]),
    ),
  }));
}

const STAND_IN = 0.6;

/** How well each sought word is met by the terms: 1 itself, less by a stand-in. */
export const metBy = (sought: readonly Sought[], ...present: readonly ReadonlySet<string>[]): readonly number[] =>
  sought.map(({ term, standIns }) => {
    for (const set of present) if (set.has(term)) return 1;
    for (const other of standIns) for (const set of present) if (set.has(other)) return STAND_IN;
    return 0;
  });

export const shareOf = (sought: readonly Sought[], met: readonly number[]): number => {
  const total = sought.reduce((sum, { worth }) => sum + worth, 0);
  return total > 0 ? sought.reduce((sum, { worth }, at) => sum + worth * (met[at] ?? 0), 0) / total : 0;
};

const MOSTLY = 0.5;

/** "How do I bake bread?": more than half of what is asked stands nowhere in the coverage, in no words for it, and nobody is named. */
export function isUnheard(sought: readonly Sought[], { occurs }: ParagraphIndex): boolean {
  if (sought.some(({ name }) => name)) return false;
  const met = sought.map(({ term, standIns, answers }) => Number([term, ...standIns, ...answers].some(occurs)));
  return shareOf(sought, met) < MOSTLY;
}

/** Which sought word each term meets. */
export function wordsMet(sought: readonly Sought[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [word, { standIns }] of sought.entries()) for (const other of standIns) found.set(other, word);
  for (const [word, { term }] of sought.entries()) found.set(term, word);
  return found;
}
