import { sameLetters } from '../search/near-terms.ts';
import type { ParagraphIndex } from '../search/paragraph-index.ts';
import { oneForm } from '../search/spelling.ts';
import { terms } from '../search/terms.ts';
import { PARAPHRASES } from '../search/words/paraphrases.ts';
import { STOP_WORDS } from '../search/words/stop.ts';
import { isEnglish } from './english.ts';
import { QUESTION_WORDS } from './words/question-words.ts';

/** A word that was read as another one. */
export interface Correction {
  readonly typed: string;
  readonly read: string;
}

export interface Corrected {
  readonly text: string;
  readonly corrections: readonly Correction[];
}

type TextOf = (article: string, paragraph: number) => string;

const ENDINGS = ['', 'e', 'y', 'ed', 'ing'] as const;

/** The word of the coverage that has the term, as it is written there; "collaps" is found as "collapse". */
function writtenAs(index: ParagraphIndex, term: string, textOf: TextOf) {
  const asked = ENDINGS.map((ending) => term + ending).find((word) => oneForm(word) === term);
  const [hit] = index.search(asked ?? term, 1);
  if (hit === undefined) return undefined;
  const text = textOf(hit.article, hit.paragraph);
  const found = index.terms(text).find((one) => one.term === term);
  return found && text.slice(found.start, found.end);
}

/** Shorter words are too often others: Safvi is not Safi, wheat no heat. */
const SHORTEST = 6;

const isKnown = (index: ParagraphIndex, term: string): boolean =>
  index.occurs(term) || QUESTION_WORDS.has(term) || (PARAPHRASES.get(term) ?? []).some((other) => index.occurs(other));

/** The likeliest word of the coverage. A capital is only read as another name. */
function newsWord(
  index: ParagraphIndex,
  term: string,
  typed: string,
  start: number,
  textOf: TextOf,
): string | undefined {
  const isCapital = /^\p{Lu}/u.test(typed) && start > 0;
  const small = typed.toLowerCase();
  const likely = [...index.near(term), ...index.near(small).filter((one) => sameLetters(one, small))];
  const near = likely.find((one) => !isCapital || index.isName(one));
  return near === undefined ? undefined : writtenAs(index, near, textOf);
}

/** Words themselves, though two letters apart from a word of asking: "won" is not "own". */
const WORDS: ReadonlySet<string> = new Set('won three quiet form dose saw tow pre amy'.split(' '));

/** "teh", "thier", "wiht": two letters of a word of asking changed places. */
function swapped(typed: string): string | undefined {
  if (WORDS.has(typed.toLowerCase())) return undefined;
  const letters = [...typed];
  for (let at = 1; at < letters.length; at++) {
    const other = [...letters.slice(0, at - 1), letters[at], letters[at - 1], ...letters.slice(at + 1)].join('');
    if (other !== typed && STOP_WORDS.has(other)) return other;
  }
  return undefined;
}

/**
 * Words that stand nowhere in the coverage, read as the likeliest that does: "ceasfire" is ceasefire. What the
 * coverage has is never touched.
 */
export function withoutTypos(text: string, index: ParagraphIndex, textOf: TextOf): Corrected {
  const corrections: Correction[] = [];
  let corrected = text;
  for (const { term, stop, start, end } of [...terms(text)].reverse()) {
    const typed = text.slice(start, end);
    // The parts of "three-way" are read by themselves.
    if (stop || typed.includes('-') || isKnown(index, term)) continue;
    const plain = swapped(typed);
    if (plain === undefined && isEnglish(start === 0 ? typed.toLowerCase() : typed)) continue;
    const read = plain ?? (typed.length < SHORTEST ? undefined : newsWord(index, term, typed, start, textOf));
    if (read === undefined || /\s/.test(read)) continue;
    corrected = corrected.slice(0, start) + read + corrected.slice(end);
    if (plain === undefined) corrections.unshift({ typed, read });
  }
  return { text: corrected, corrections };
}
