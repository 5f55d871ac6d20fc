import type { Article, Extent, Paragraph } from '../articles/article.ts';
import type { Hit, ParagraphIndex } from '../search/paragraph-index.ts';
import { atOnce, type Steps } from '../search/steps.ts';
import type { AnswerShape } from './answer-shape.ts';
import { candidateParagraphs } from './candidate-paragraphs.ts';
import type { Question } from './question.ts';
import { readOf } from './read-once.ts';
import type { SentenceRead } from './sentence-read.ts';
import { type SentenceSignals, signalsOf } from './sentence-signals.ts';
import { type AlsoCalled, type Sought, soughtOf, wordsMet } from './sought-words.ts';
import { SENTENCE_WEIGHTS } from './weights.ts';

/** A sentence that may answer. */
export interface Candidate {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly sentence: Extent;
  /** Its terms. */
  readonly present: ReadonlySet<string>;
  readonly score: number;
  /** How the search found its paragraph. */
  readonly hit: Hit;
  readonly signals: SentenceSignals;
  readonly shape: AnswerShape;
  /** Share of the asked names and numbers that the sentence, its paragraph and its title all lack. */
  readonly lacking: number;
  /** What is asked of those named: the share that stands there; 1 where nothing is. */
  readonly attribute: number;
  /** What is asked of those: the share that the sentence and those beside it say; 1 where nothing is. */
  readonly near: number;
  readonly ofEvent: boolean;
  /** Words of the wanted kind: what to mark. */
  readonly typed: readonly Extent[];
  /** Said in answer to a question that has the asked words. */
  readonly answers: boolean;
}

export interface Library {
  readonly search: ParagraphIndex;
  article(id: string): Article | undefined;
}

/** Limits and help beside the question itself. */
export interface Scope {
  /** Which paragraphs count. */
  readonly only?: Only | undefined;
  readonly alsoCalled?: AlsoCalled | undefined;
  /** Further words to search for. */
  readonly also?: string | undefined;
}

export type Only = (article: string, paragraph: number) => boolean;

const NAMES = Object.keys(SENTENCE_WEIGHTS) as (keyof SentenceSignals)[];

export const worthOf = (signals: SentenceSignals, weights: SentenceSignals = SENTENCE_WEIGHTS): number =>
  NAMES.reduce((sum, name) => sum + weights[name] * signals[name], 0);

/** The sentence that the paragraph goes on from: news is written in paragraphs of one sentence. */
function lastBefore(article: Article, { number }: Paragraph, { search }: Library): SentenceRead | undefined {
  const before = article.paragraphs[number - 2];
  if (before === undefined || before.kind !== 'body' || before.sentences.length > 2) return undefined;
  return readOf(search).sentences(before).at(-1);
}

function candidatesIn(
  library: Library,
  hit: Hit,
  best: number,
  question: Question,
  sought: readonly Sought[],
  met: ReadonlyMap<string, number>,
): readonly Candidate[] {
  const article = library.article(hit.article);
  const paragraph = article?.paragraphs[hit.paragraph - 1];
  // A promotion tells of another story, and names it only.
  if (article === undefined || paragraph === undefined || paragraph.kind === 'promo') return [];
  const read = readOf(library.search);
  const sentences = read.sentences(paragraph);
  const { all, known } = read.around(article, paragraph);
  const title = read.title(article);
  const story = read.story(article);
  const earlier = lastBefore(article, paragraph, library);
  return sentences.map((sentence, at) => {
    const around = {
      paragraph,
      title,
      story,
      known,
      before: sentences[at - 1] ?? (at === 0 ? earlier : undefined),
      all,
      met,
      rank: hit.score / best,
    };
    const { shape, signals, lacking, attribute, near, ofEvent, typed } = signalsOf(sentence, around, question, sought);
    return {
      article,
      paragraph,
      sentence,
      present: sentence.present,
      score: worthOf(signals),
      hit,
      signals,
      shape,
      lacking,
      attribute,
      near,
      ofEvent,
      typed,
      answers: false,
    };
  });
}

/** Sentences that may answer, best first; a step for each paragraph. */
export function* bestSteps(library: Library, question: Question, scope: Scope = {}): Steps<readonly Candidate[]> {
  const { only, alsoCalled, also = '' } = scope;
  const sought = soughtOf(question, library.search, alsoCalled);
  const hits = candidateParagraphs(library, `${question.sought} ${also}`, sought, only);
  const best = Math.max(0.01, hits[0]?.score ?? 0);
  const met = wordsMet(sought);
  const found: Candidate[] = [];
  for (const hit of hits) {
    yield;
    found.push(...candidatesIn(library, hit, best, question, sought, met));
  }
  return found.sort(
    (a, b) => b.score - a.score || a.paragraph.number - b.paragraph.number || a.sentence.start - b.sentence.start,
  );
}

export const bestSentences = (library: Library, question: Question, scope: Scope = {}): readonly Candidate[] =>
  atOnce(bestSteps(library, question, scope));

/** The sentences of one paragraph, best first. */
export function inParagraph(
  library: Library,
  question: Question,
  { article, paragraph }: { readonly article: string; readonly paragraph: number },
): readonly Candidate[] {
  const sought = soughtOf(question, library.search);
  const hit = { article, paragraph, score: 1, told: 0, titled: 0 };
  return [...candidatesIn(library, hit, 1, question, sought, wordsMet(sought))].sort(
    (a, b) => b.score - a.score || a.sentence.start - b.sentence.start,
  );
}
