import type { Extent } from '../articles/article.ts';
import { COUNTRIES } from '../extraction/people/words/places.ts';
import { oneForm } from '../search/spelling.ts';
import { terms } from '../search/terms.ts';
import { PARAPHRASES } from '../search/words/paraphrases.ts';
import type { Question } from './question.ts';
import type { SentenceRead } from './sentence-read.ts';
import type { Sought } from './sought-words.ts';
import { UP_TO_TEN } from './words/question-words.ts';

/** A sentence's term by its place, and which sought word it meets. */
export interface Place {
  readonly at: number;
  readonly word: number;
}

/** The words of the wanted kind that the question does not have itself. */
export function newTyped(sentence: SentenceRead, question: Question, asked: ReadonlySet<string>): readonly Extent[] {
  return sentence
    .typed(question.wanted)
    .map(({ start, end }) => ({ start: start + sentence.start, end: end + sentence.start }))
    .filter(({ start, end }) => {
      const within = sentence.terms.filter((term) => term.start >= start && term.end <= end);
      if (question.wanted === 'reason' || question.wanted === 'speech') return true;
      if (within.length === 0) return question.wanted === 'number' || question.wanted === 'time';
      return within.some(({ term }) => !asked.has(term));
    });
}

/** How many words lie between the typed words and the nearest asked one, as 1 (beside) to 0. */
export function typedCloseness(typed: readonly Extent[], { terms }: SentenceRead, places: readonly Place[]): number {
  let best = 0;
  for (const { start } of typed) {
    const at = terms.findIndex((term) => term.start >= start);
    for (const { at: other } of places)
      best = Math.max(best, 1 / (1 + Math.abs((at === -1 ? terms.length : at) - other) / 3));
  }
  return best;
}

const NUMERAL = `(?:\\d|\\b(?:${UP_TO_TEN}|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?)\\b)`;
const RIGHT_BEFORE = new RegExp(`${NUMERAL}[^.;:]{0,25}$`, 'iu');
/** "650,000 Ostanians are registered as refugees", "12 of the dead men were guards": not "in 2015 they were refugees". */
const TOLD_TO_BE = new RegExp(
  `${NUMERAL}\\s(?:[\\p{L}-]+\\s){0,3}?(?:\\p{L}+s|men|women|people|children)\\s(?:\\p{L}+\\s){0,3}?(?:as|are|were)\\s$`,
  'iu',
);

/** "14 arrest warrants" counts no arrests; "14 school nurses" does count those who are asked for as such. */
export function isModifier(text: string, { start, end }: Extent, { words }: Question): boolean {
  const next = /^\s(?!(?:was|is|has|as|its|his|this|does|across|less)\b)(\p{Ll}{2,}s)\b/u.exec(text.slice(end))?.[1];
  if (next === undefined || !/^\p{Ll}.*[^s]$/u.test(text.slice(start, end))) return false;
  return !words.some(({ term }) => term === oneForm(next));
}

/** A number stands right before the noun that it should count, or before those who are called so. */
export function isCounted({ terms, text, start }: SentenceRead, question: Question): boolean {
  const { focus, wanted } = question;
  if (wanted !== 'number' || focus === null) return false;
  return terms.some(({ term, start: from, end }) => {
    if (term !== focus && !(PARAPHRASES.get(focus) ?? []).includes(term)) return false;
    if (isModifier(text, { start: from - start, end: end - start }, question)) return false;
    const before = text.slice(0, from - start);
    return RIGHT_BEFORE.test(before.slice(-45)) || TOLD_TO_BE.test(before.slice(-80));
  });
}

const LANDS: ReadonlySet<string> = new Set(['country', 'nation'].map(oneForm));

/** Where a country is asked for: names one that the question does not name. */
export function namesCountry({ text, typed }: SentenceRead, { focus }: Question, sought: readonly Sought[]): boolean {
  if (focus === null || !LANDS.has(focus)) return false;
  return typed('name').some(({ start, end }) => {
    const name = text.slice(start, end).replace(/['’]s$/, '');
    return (
      COUNTRIES.has(name.toLowerCase()) && terms(name).some(({ term }) => !sought.some((one) => one.term === term))
    );
  });
}
