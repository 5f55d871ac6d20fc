import { idfOf } from '../search/asked-words.ts';
import type { ParagraphIndex } from '../search/paragraph-index.ts';
import type { Candidate } from './best-sentences.ts';
import { isContrary, isDenied } from './contrary.ts';
import type { Question } from './question.ts';
import { readOf } from './read-once.ts';
import { type AlsoCalled, metBy, type Sought, soughtOf } from './sought-words.ts';
import { toldIn } from './told-there.ts';
import { CONFIDENCE_WEIGHTS } from './weights.ts';

/** What tells whether the best sentence answers at all, each between 0 and about 1 where nothing else is said. */
export interface AnswerSigns {
  readonly always: number;
  /** How well the best paragraph was found, not compared with others: 0 to about 2. */
  readonly found: number;
  /** How much is asked: a longer question says more of what it wants. */
  readonly asked: number;
  /** What one article has of the asked words, counted in the rarest words there can be. */
  readonly story: number;
  /** The same of its title. */
  readonly title: number;
  /** The most telling asked word that the coverage has elsewhere and the sentence lacks. */
  readonly missing: number;
  /** How many asked names and numbers the paragraph and its title lack, in thirds. */
  readonly nameless: number;
  /** A year is asked about that neither the paragraph nor the title has. */
  readonly yearless: number;
  /** Asks who did not, and the sentence says who did. */
  readonly denied: number;
  /** Says the contrary of an asked word. */
  readonly contrary: number;
}

/** An article says enough with so many of the rarest words. */
const TOLD = 4;
const TITLED = 2;
const NAMES = 3;

const most = (values: readonly number[]): number => Math.max(0, ...values);

function isYearless({ years }: Question, { article, paragraph }: Candidate): boolean {
  const beside = `${paragraph.text} ${article.title ?? ''} ${article.published ?? ''}`;
  return years.some((year) => !beside.includes(year));
}

/** The worth of the most telling word that is missed. */
function missing(sought: readonly Sought[], { present }: Candidate, index: ParagraphIndex): number {
  const met = metBy(sought, present);
  return most(sought.map(({ term, worth }, at) => (index.occurs(term) ? worth * (1 - (met[at] ?? 0)) : 0)));
}

function nameless(sought: readonly Sought[], { article, paragraph }: Candidate, index: ParagraphIndex): number {
  const { around, title } = readOf(index);
  const names = sought.filter(({ name }) => name);
  const met = metBy(names, around(article, paragraph).all, title(article));
  return met.filter((share) => share === 0).length;
}

export function signsOf(
  question: Question,
  candidates: readonly [Candidate, ...Candidate[]],
  index: ParagraphIndex,
  alsoCalled?: AlsoCalled,
): AnswerSigns {
  const [best] = candidates;
  const sought = soughtOf(question, index, alsoCalled);
  const rarest = idfOf(1, Math.max(50, index.paragraphs));
  const total = sought.reduce((sum, { worth }) => sum + worth, 0) / rarest;
  const hits = candidates.map(({ hit }) => hit);
  const text = toldIn(best);
  return {
    always: 1,
    found: most(hits.map(({ score }) => score)),
    asked: Math.log1p(sought.length) / 3,
    story: Math.min(1, (total * most(hits.map(({ told }) => told))) / TOLD),
    title: (total * most(hits.map(({ titled }) => titled))) / TITLED,
    missing: missing(sought, best, index) / rarest,
    nameless: nameless(sought, best, index) / NAMES,
    yearless: isYearless(question, best) ? 1 : 0,
    // "Why couldn't they get there?" asks no one who did not.
    denied: question.kind !== 'why' && isDenied(question.text, text) ? 1 : 0,
    contrary: isContrary(question.text, text) ? 1 : 0,
  };
}

export const CONFIDENCE_SIGNS = Object.keys(CONFIDENCE_WEIGHTS) as (keyof AnswerSigns)[];

/** How sure we are that the first candidate answers, 0-1: the same figure decides between answering and refusing. */
export function confidenceOf(
  question: Question,
  [best, ...others]: readonly Candidate[],
  index: ParagraphIndex,
  alsoCalled?: AlsoCalled,
): number {
  if (best === undefined) return 0;
  const signs = signsOf(question, [best, ...others], index, alsoCalled);
  const sum = CONFIDENCE_SIGNS.reduce((total, name) => total + CONFIDENCE_WEIGHTS[name] * signs[name], 0);
  return 1 / (1 + Math.exp(-sum));
}
