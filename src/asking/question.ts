import { MONTH_NAMES, SHORT_MONTH_NAMES } from '../extraction/dates/words.ts';
import { isDemonym } from '../extraction/people/words/peoples.ts';
import { COUNTRIES } from '../extraction/people/words/places.ts';
import { WEAK_WORTH } from '../search/asked-words.ts';
import type { Term } from '../search/paragraph-index.ts';
import { terms } from '../search/terms.ts';
import { WEAK_WORDS } from '../search/words/weak.ts';
import { deedAsked, eventsAsked, heartOf } from './heart.ts';
import { asksWordsOn, kindOf, type QuestionKind, type Wanted, wantedOf } from './question-kind.ts';
import { type TimeAsked, timesAsked } from './time-asked.ts';
import { plainWords } from './words/phrasal.ts';
import { TITLES } from './words/question-words.ts';

/** A word that the answer should have. */
export interface AskedWord extends Term {
  /** 1, or less where texts seldom repeat it ("happen", "mention"; the "country" of "which country"). */
  readonly weight: number;
  /** Written with a capital, or a number: must not be replaced by another. */
  readonly name: boolean;
}

/** What is asked, read from the words alone. */
export interface Question {
  readonly text: string;
  /** What to search for: the text with plain words for phrasal ones. */
  readonly sought: string;
  readonly kind: QuestionKind;
  readonly wanted: Wanted;
  /** Each once, in the order asked, stop words left out. */
  readonly words: readonly AskedWord[];
  /** The noun that says of what: "soldiers" in "how many soldiers", "mosque" in "which mosque". */
  readonly focus: string | null;
  /** Terms of what is asked of those named: "claimed" of "Who claimed the Lumora attack?". */
  readonly heart: readonly string[];
  /** The verb right after "who". */
  readonly deed: string | null;
  /** Terms that tell which event: "mosque" of "the mosque bombing". */
  readonly event: readonly string[];
  /** Years asked about: "2022". */
  readonly years: readonly string[];
  /** Days, months and years that it names. */
  readonly times: readonly TimeAsked[];
  /** Words in quotation marks, to be found as they are. */
  readonly phrases: readonly string[];
}

const YEAR = /\b(?:1[0-9]|20)\d{2}\b/g;
const PHRASE = /["“”«»]([^"“”«»]{3,200})["“”«»]/g;

const isCapital = (text: string, at: number): boolean => /\p{Lu}/u.test(text[at] ?? '');

/** A capital in mid-question; the first word, and questions all in capitals, tell nothing. */
const looksNamed = (text: string, { start }: Term, first: number): boolean =>
  start > first && isCapital(text, start) && /\p{Ll}/u.test(text);

/** "What happened in Lumora", "what has happened to Ada Brandt": whatever did, it is told in other words. */
export const HAPPENED = /\bwhat(?:['’]s| has| had| have| is)? (?:happen(?:ed|ing)?|going on|gone on|went on)\b/iu;

/** "has violence gone down" is answered by "violence has decreased". */
const withPlainWords = (text: string): string =>
  [text.replace(HAPPENED, (asking) => ' '.repeat(asking.length)), ...plainWords(text)].join(' ');

const FUNCTION =
  'all|both|who|that|which|to|in|at|and|or|on|with|from|is|are|was|were|about|how|what|why|when|where|an?|the';
/** "us troops", "the us", "did us forces": not "tell us about", "many of us". */
const SMALL_US = new RegExp(
  `\\b(?<=\\bthe )us\\b|\\b(?<=\\b(?:did|do|does|will|has|have|had|is|are|was|were|many|first|new|former|current|when|why|how) )us(?= (?!(?:${FUNCTION})\\b)\\p{L})`,
  'gu',
);

/** Written small in headlines too. */
const SMALL: ReadonlySet<string> = new Set('the and for from with into over'.split(' '));

/** A headline that Writes Most Words so: its capitals tell nothing. */
function isTitled(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return words.length > 3 && words.every((word) => /^\p{Lu}/u.test(word) || SMALL.has(word));
}

/** "Did prices rise after the strike ended?" asks for the rise more than for the end. */
const SUBORDINATE =
  /^\s*(?:is|are|was|were|do|does|did|has|have|had)\b.*?\s(?:after|before|when|while|because|since)\b/i;
const UNDER = 0.7;
/** "October 2015" tells which of the events: what tells of it seldom repeats the month or the day. */
const OF_TIME = 0.2;
const isYear = (term: string): boolean => /^\d{4}$/.test(term);

const isLand = (part: string): boolean => COUNTRIES.has(part) || isDemonym(part);

/** "India-Pakistan" and "Tarvian-Ostani" name two, "Ostan-run" one; "Guinea-Bissau" is one. */
const joins = (word: string): boolean => {
  const parts = word.toLowerCase().split(/[-‐‑–]/u);
  if (parts.length !== 2 || COUNTRIES.has(word.toLowerCase())) return false;
  return (
    parts.every(isLand) || /^\p{Lu}.*[-‐‑](?:run|led|backed|based|linked|held|made|born|owned|brokered)$/u.test(word)
  );
};

/** A day or month without its year; Hugo April is none. */
const DATE = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTH_NAMES}|${SHORT_MONTH_NAMES})|(?:${MONTH_NAMES}) \\d{1,2}(?:st|nd|rd|th)?|(?<!\\p{Lu}[\\p{L}.'’-]{2,}\\s)(?:${MONTH_NAMES})(?!\\s\\p{Lu}))\\b`,
  'gu',
);

function askedWords(
  text: string,
  focus: string | null,
  wanted: Wanted,
  times: readonly TimeAsked[],
  small: boolean,
  isName: IsName,
  isStrange: IsStrange,
): readonly AskedWord[] {
  const all = terms(text);
  const titled = isTitled(text);
  const first = all[0]?.start ?? 0;
  const below = SUBORDINATE.exec(text)?.[0].length ?? text.length;
  const dates = [...text.matchAll(DATE)].map(({ 0: date, index }) => ({ start: index, end: index + date.length }));
  const seen = new Set<string>();
  return all.flatMap((term, at) => {
    const before = all[at - 1];
    if (term.stop || seen.has(term.term) || joins(text.slice(term.start, term.end))) return [];
    seen.add(term.term);
    const isOfTime = [...times, ...dates].some(({ start, end }) => term.start >= start && term.end <= end);
    if (isOfTime && !isYear(term.term)) return [{ ...term, name: false, weight: OF_TIME }];
    const name =
      /^\d/.test(term.term) ||
      (!titled && looksNamed(text, term, first)) ||
      (small && term.term !== focus && !TITLES.has(term.term) && isName(term.term)) ||
      isStrange(term.term, text.slice(term.start, term.end), text.slice(before?.start ?? 0, before?.end ?? 0));
    const isType = term.term === focus && wanted !== 'any' && wanted !== 'number';
    const weight = name ? 1 : isType ? (TITLES.has(term.term) ? 0.8 : 0.3) : WEAK_WORDS.has(term.term) ? WEAK_WORTH : 1;
    return [{ ...term, name, weight: !name && term.start > below ? weight * UNDER : weight }];
  });
}

/** "Brandt on the ferry" asks for her words, "guards on the ferry" for no words of theirs. */
const namesSpeaker = (text: string, words: readonly AskedWord[]): boolean => {
  const on = text.search(/ on /i);
  return words.every(({ end, name, term }) => end > on || name || TITLES.has(term));
};

/** Whether news writes a term with a capital. */
export type IsName = (term: string) => boolean;
/** Whether a word, as typed, is neither English nor of the coverage. */
export type IsStrange = (term: string, typed: string, before: string) => boolean;

/** Reads a question in plain English, or just a few words. `isName` tells the names of one that is written all small, `isStrange` those that the coverage does not have. */
export function readQuestion(
  typed: string,
  isName: IsName = () => false,
  isStrange: IsStrange = () => false,
): Question {
  const text = typed.replace(SMALL_US, 'US');
  const sought = withPlainWords(text);
  const looked = kindOf(text);
  const type = wantedOf(text, looked);
  const times = timesAsked(text);
  const words = askedWords(sought, type.focus, type.wanted, times, !/\s\p{Lu}/u.test(typed), isName, isStrange);
  const kind = asksWordsOn(text) && looked === 'said' && !namesSpeaker(text, words) ? 'passage' : looked;
  const { wanted, focus } = wantedOf(text, kind);
  return {
    text,
    sought,
    kind,
    wanted,
    focus,
    words,
    heart: heartOf({ text: sought, kind, words }).map(({ term }) => term),
    deed: deedAsked({ text: sought, words, focus }),
    event: eventsAsked({ text: sought, words }).map(({ term }) => term),
    years: [...new Set(text.match(YEAR) ?? [])],
    times,
    phrases: [...text.matchAll(PHRASE)].flatMap(([, phrase]) => (phrase === undefined ? [] : [phrase])),
  };
}
