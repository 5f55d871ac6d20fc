import type { ParagraphIndex } from '../search/paragraph-index.ts';
import { terms } from '../search/terms.ts';
import { PARAPHRASES } from '../search/words/paraphrases.ts';
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

/** The word of the coverage that has the term, as it is written there. */
function writtenAs(index: ParagraphIndex, term: string, textOf: (article: string, paragraph: number) => string) {
  const [hit] = index.search(term, 1);
  if (hit === undefined) return undefined;
  const text = textOf(hit.article, hit.paragraph);
  const found = index.terms(text).find((one) => one.term === term);
  return found && text.slice(found.start, found.end);
}

/** Shorter words are too often others: Safvi is not Safi, wheat no heat. */
const SHORTEST = 6;

const isKnown = (index: ParagraphIndex, term: string): boolean =>
  index.occurs(term) || QUESTION_WORDS.has(term) || (PARAPHRASES.get(term) ?? []).some((other) => index.occurs(other));

/**
 * Words that stand nowhere in the coverage, read as the likeliest that does: "ceasfire" is ceasefire. A capital is only read as another name, a word in lower
 * case as any; what the coverage has is never touched.
 */
export function withoutTypos(
  text: string,
  index: ParagraphIndex,
  textOf: (article: string, paragraph: number) => string,
): Corrected {
  const corrections: Correction[] = [];
  let corrected = text;
  for (const { term, stop, start, end } of [...terms(text)].reverse()) {
    const typed = text.slice(start, end);
    if (stop || isKnown(index, term)) continue;
    const isCapital = /^\p{Lu}/u.test(typed) && start > 0;
    if (typed.length < SHORTEST) continue;
    const [near] = index.near(term).filter((one) => !isCapital || index.isName(one));
    const read = near === undefined ? undefined : writtenAs(index, near, textOf);
    if (read === undefined || /\s/.test(read)) continue;
    corrected = corrected.slice(0, start) + read + corrected.slice(end);
    corrections.unshift({ typed, read });
  }
  return { text: corrected, corrections };
}
