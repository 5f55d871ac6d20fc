import type { Article } from '../articles/article.ts';
import { MONTH_NAMES, ORDINAL_WORD, readOrdinal } from '../extraction/dates/words.ts';
import { ofQuestion } from './of-question.ts';
import type { Question } from './question.ts';

/** One of several that are counted: the 33rd of "the 33rd report". */
export interface NthAsked {
  readonly nth: number;
  /** "33rd report". */
  readonly typed: string;
}

const COUNTED =
  'reports?|meetings?|rounds?|sessions?|anniversary|anniversaries|editions?|summits?|dialogues?|conferences?|consultations?|congress|tests?|terms?|amendments?|trials?|hearings?|tranches?|phases?|waves?';
const ORDINAL = `\\d{1,3}(?:st|nd|rd|th)|${ORDINAL_WORD}`;
/** Not "the second attack on the meeting", nor a day: "the May 3rd meeting". */
const APART = `of|on|in|at|the|an?|to|for|before|after|during|${MONTH_NAMES}`;
const NTH = new RegExp(
  `(?<!\\b(?:${MONTH_NAMES})\\s)\\b(?<nth>${ORDINAL})\\s(?:(?!(?:${APART})\\b)[\\p{L}'’-]+\\s){0,3}?(?:${COUNTED})\\b`,
  'iu',
);
const ORDINALS = new RegExp(`\\b(?:${ORDINAL})(?![\\p{L}\\p{N}])`, 'giu');
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** "The first report" may be the one that comes first of those told of. */
export const nthAsked = ofQuestion(({ text }: Question): NthAsked | null => {
  const found = NTH.exec(text);
  const nth = readOrdinal(found?.groups?.nth ?? '');
  return found === null || nth === null || nth < 2 ? null : { nth, typed: found[0] };
});

/** Whether an article counts so far: "the 33rd", "thirty-third", "Round III". */
export function countsSoFar({ title = '', paragraphs }: Article, nth: number): boolean {
  const roman = nth < ROMAN.length ? new RegExp(`\\s${ROMAN[nth]}\\b`, 'u') : null;
  return [title, ...paragraphs.map(({ text }) => text)].some(
    (text) =>
      [...text.matchAll(ORDINALS)].some(([ordinal]) => readOrdinal(ordinal) === nth) || roman?.test(text) === true,
  );
}
