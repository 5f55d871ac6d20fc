import type { Article } from '../articles/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { MONTH_NAMES, SHORT_MONTH_NAMES, WEEKDAY_NAMES } from '../extraction/dates/words.ts';
import { isDemonym } from '../extraction/people/words/peoples.ts';
import { PARAPHRASES } from '../search/words/paraphrases.ts';
import { otherNames } from './aliases.ts';
import { asWritten } from './as-written.ts';
import { type AskedName, namesAsked } from './asked-names.ts';
import type { Candidate } from './best-sentences.ts';
import { doneAsked } from './done-asked.ts';
import type { AskedWord, Question } from './question.ts';
import { readOf } from './read-once.ts';
import { leans } from './sentence-read.ts';
import type { AlsoCalled } from './sought-words.ts';
import { toldIn } from './told-there.ts';

/** Whether somebody is named in the passage's paragraph, in what its story begins with or in so many of the first paragraphs. */
export type NamedWithin = (candidate: Candidate, paragraphs: number) => boolean;

/** The number of the first paragraph that names somebody: 0 for the title, Infinity where none does. */
function firstNaming(names: RegExp): (article: Article) => number {
  const known = new Map<string, number>();
  return ({ id, title = '', paragraphs }) => {
    const first =
      known.get(id) ?? (names.test(title) ? 0 : (paragraphs.find(({ text }) => names.test(text))?.number ?? Infinity));
    known.set(id, first);
    return first;
  };
}

/** Longer ones may be stems: "ostan" also begins the Ostanians. */
const SHORTEST_STEM = 4;

/** "DC" is also "D.C." */
const asPattern = (word: string): string =>
  word.length < SHORTEST_STEM ? `${[...word].map(asWritten).join('\\.?')}(?![a-zÀ-ɏ])` : asWritten(word);

/** By one of these words at least, or by another name for those. */
export function namedBy(
  { search }: Coverage,
  own: readonly AskedWord[],
  question: Question,
  also: AlsoCalled,
): NamedWithin {
  const all = own.flatMap(({ term, start, end }) => [
    question.sought.slice(start, end),
    question.sought.slice(start, end).replace(/(?<=.{3})['’]?s?$/u, ''),
    term,
    ...(PARAPHRASES.get(term) ?? []),
    ...also(term),
  ]);
  const letters = all.map(asPattern).join('|');
  // Where it can be told apart without knowing all letters, that is several times faster.
  const isPlain = /^[\x20-\x7e]*$/.test(all.join(''));
  const first = firstNaming(
    isPlain ? new RegExp(`\\b(?:${letters})`, 'i') : new RegExp(`(?<!\\p{L})(?:${letters})`, 'iu'),
  );
  const read = readOf(search);
  return (candidate, paragraphs) => {
    const { article, paragraph } = candidate;
    // "America" is also the U.S., and Qaida Qaeda: other letters, of what has been read anyhow.
    const [here, story] = [read.around(article, paragraph).all, read.story(article)];
    if (all.some((term) => here.has(term) || story.has(term))) return true;
    const at = first(article);
    return at <= paragraphs && at < Infinity;
  };
}

/** Ostan of "Why did Ostan close the ford?" */
function doerAsked(question: Question): readonly AskedWord[] {
  const doer = doneAsked(question)?.doer;
  return question.words.filter(({ term, name }) => name && doer?.words.has(term) === true);
}

const SOMEWHERE =
  /\b(?:in|at|near|from|to|around|outside|across|into|inside|of|between|and)\s+(?:the\s+|\p{Ll}+\s+)?$/iu;
const DAY = new RegExp(`^(?:${MONTH_NAMES}|${SHORT_MONTH_NAMES}|${WEEKDAY_NAMES})\\b`, 'i');

/** "In Velm" is often left to be understood, "the Velm fire" seldom. */
function isTold({ entities }: Coverage, { text }: Question, { text: name, words: [first] }: AskedName): boolean {
  const kind = entities.find(name)[0]?.kind;
  const isSomewhere = SOMEWHERE.test(text.slice(0, first?.start)) && (kind === undefined || kind === 'place');
  return !isSomewhere && !DAY.test(name) && !isDemonym(name.split(/[\s'’]/u)[0]?.toLowerCase() ?? '');
}

/**
 * Whether a passage leaves out somebody of whom it is asked: its article names them nowhere, or those who should have done it not until there. "India
 * suspended the treaty" of "Why did China suspend the treaty?"
 */
export function leavingOut(coverage: Coverage, question: Question): (candidate: Candidate) => boolean {
  const also = otherNames(coverage, question);
  const named = (words: readonly AskedWord[]): NamedWithin => namedBy(coverage, words, question, also);
  const own = doerAsked(question);
  const doer = own.length > 0 ? named(own) : null;
  const told = namesAsked(question)
    .filter((name) => isTold(coverage, question, name))
    .map(({ words }) => named(words));
  return (candidate) => {
    if (told.some((names) => !names(candidate, Infinity))) return true;
    return doer !== null && !leans(toldIn(candidate)) && !doer(candidate, candidate.paragraph.number);
  };
}
