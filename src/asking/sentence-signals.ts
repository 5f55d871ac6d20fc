import type { Extent } from '../articles/article.ts';
import { type AnswerShape, shapeOf } from './answer-shape.ts';
import type { Question } from './question.ts';
import type { SentenceRead } from './sentence-read.ts';
import { metBy, type Sought, shareOf } from './sought-words.ts';
import { type Around, answeredBy, heartShare, NONE, nearShare, storyShare } from './story-signals.ts';
import { isCounted, namesCountry, newTyped, type Place, typedCloseness } from './typed-words.ts';

/** What a sentence shows of an answer. Each is named, between 0 and about 1, and weighed in weights.ts. */
export interface SentenceSignals {
  /** Share of the asked words (by how telling they are) in it, paraphrases at half worth. */
  readonly covered: number;
  /** How much more of the words of the sentence that asks, where others tell what it is about, than of all. */
  readonly asked: number;
  /** The same as `covered` without paraphrases. */
  readonly exact: number;
  /** The most telling asked word is in it. */
  readonly rarest: number;
  /** Share of the asked names and numbers in it. */
  readonly names: number;
  readonly inOrder: number;
  readonly close: number;
  /** Share of the asked words that only its paragraph or title adds. */
  readonly context: number;
  /** Share that the sentence before adds. */
  readonly before: number;
  /** Share of the asked words that title and lead add: who and which event it is about. */
  readonly story: number;
  /** Share of what is asked of those that the sentence says; of what title and lead leave open, where they do. */
  readonly heart: number;
  /** Has words of the wanted kind that the question does not have. */
  readonly typed: number;
  /** How close those stand to asked words. */
  readonly typedClose: number;
  /** Names another country where a country is asked for. */
  readonly country: number;
  /** The noun asked about stands in it. */
  readonly focus: number;
  /** A number stands right before the noun it should count. */
  readonly counted: number;
  /** A question itself. */
  readonly asks: number;
  readonly long: number;
  readonly short: number;
  /** Has the quoted phrase of the question. */
  readonly phrase: number;
  /** How its paragraph ranks in the search, 1 for the best. */
  readonly paragraph: number;
}

function placesOf({ terms }: SentenceRead, met: ReadonlyMap<string, number>): readonly Place[] {
  const found: Place[] = [];
  for (const [at, { term }] of terms.entries()) {
    const word = met.get(term);
    if (word !== undefined) found.push({ at, word });
  }
  return found;
}

function closeness(places: readonly Place[], sought: readonly Sought[]): { close: number; inOrder: number } {
  let close = 0;
  let inOrder = 0;
  let total = 0;
  for (let word = 1; word < sought.length; word++) {
    const worth = Math.min(sought[word]?.worth ?? 0, sought[word - 1]?.worth ?? 0);
    total += worth;
    let best = 0;
    let ordered = 0;
    for (const one of places)
      for (const other of places) {
        if (one.word !== word - 1 || other.word !== word) continue;
        const gap = other.at - one.at;
        best = Math.max(best, 1 / Math.max(1, Math.abs(gap)));
        if (gap === 1) ordered = 1;
      }
    close += worth * best;
    inOrder += worth * ordered;
  }
  return total > 0 ? { close: close / total, inOrder: inOrder / total } : { close: 0, inOrder: 0 };
}

function askedShare({ present }: SentenceRead, sought: readonly Sought[]): number {
  const asked = sought.filter((one) => one.asked);
  return shareOf(asked, metBy(asked, present));
}

export interface Weighed {
  readonly shape: AnswerShape;
  readonly signals: SentenceSignals;
  /** Share of the asked names and numbers that the sentence, its paragraph and its title all lack. */
  readonly lacking: number;
  /** What is asked of those named ("born", "age"): the share that stands there; 1 where nothing is. */
  readonly attribute: number;
  /** What is asked of those: the share that the sentence and those beside it say; 1 where nothing is. */
  readonly near: number;
  /** The story tells of the event asked about: "the mosque bombing" of a mosque. */
  readonly ofEvent: boolean;
  readonly typed: readonly Extent[];
}

export function signalsOf(
  sentence: SentenceRead,
  around: Around,
  question: Question,
  sought: readonly Sought[],
): Weighed {
  const met = metBy(sought, sentence.present);
  const covered = shareOf(sought, met);
  const whole = metBy(sought, around.all, around.title);
  const withBefore = around.before ? metBy(sought, sentence.present, around.before.present) : met;
  const places = placesOf(sentence, around.met);
  const names = sought.filter(({ name }) => name);
  const namedOnly = names.filter(({ term }) => !/^\d/.test(term));
  const rarest = sought.reduce((best, { worth }, at) => (worth > (sought[best]?.worth ?? 0) ? at : best), 0);
  const typed = newTyped(sentence, question, new Set(sought.map(({ term }) => term)));
  const size = sentence.terms.length;
  const { close, inOrder } = closeness(places, sought);
  // Written out: copied together from parts it costs many times as much.
  const signals: SentenceSignals = {
    covered,
    exact: shareOf(
      sought,
      met.map((one) => (one === 1 ? 1 : 0)),
    ),
    asked: askedShare(sentence, sought) - covered,
    rarest: met[rarest] ?? 0,
    names: names.length > 0 ? shareOf(names, metBy(names, sentence.present)) : 0.5,
    close,
    inOrder,
    context: shareOf(sought, whole) - covered,
    before: shareOf(sought, withBefore) - covered,
    story: storyShare(sentence, around, sought),
    heart: heartShare(sentence, around, sought),
    typed: typed.length > 0 ? 1 : 0,
    typedClose: typedCloseness(typed, sentence, places),
    country: namesCountry(sentence, question, sought) ? 1 : 0,
    focus: question.focus !== null && sentence.present.has(question.focus) ? 1 : 0,
    counted: isCounted(sentence, question) ? 1 : 0,
    asks: sentence.text.endsWith('?') ? 1 : 0,
    long: Math.max(0, Math.log(size / 20 || 1)),
    short: size < 5 ? 1 : 0,
    phrase: question.phrases.some((phrase) => sentence.text.toLowerCase().includes(phrase.toLowerCase())) ? 1 : 0,
    paragraph: around.rank,
  };
  const nearby = metBy(namedOnly, around.all, around.known, around.before?.present ?? NONE);
  const lacking = namedOnly.length > 0 ? 1 - shareOf(namedOnly, nearby) : 0;
  const asked = sought.filter(({ name, weak }) => !name && !weak);
  const there = metBy(asked, around.all, around.title, around.before?.present ?? NONE);
  const isToldOf = answeredBy(around.all, around.known, around.before?.present ?? NONE);
  return {
    shape: shapeOf(sentence, question, sought, places, typed),
    near: nearShare(around, question, sought),
    ofEvent: sought.every((one) => !question.event.includes(one.term) || isToldOf(one)),
    signals,
    typed,
    lacking,
    attribute: asked.length > 0 ? shareOf(asked, there) : 1,
  };
}
