import { bestSentences, type Candidate, inParagraph, type Library } from '../../asking/best-sentences.ts';
import { CONFIDENCE_SIGNS, signsOf } from '../../asking/confidence.ts';
import { readQuestion } from '../../asking/question.ts';
import { makeIndex } from '../../search/index-paragraphs.ts';
import type { JudgedQuery, RetrievalSet } from '../eval/retrieval-data.ts';
import { holdsAnswer } from '../eval/retrieval-metrics.ts';
import { shelve } from '../search/documents.ts';
import type { Weights } from './ascent.ts';
import type { Case } from './confidence-fit.ts';

/** Sentences of one question, each as its signals, and which of them hold the answer. */
export interface Choice {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

interface Open {
  readonly library: Library;
  readonly placeOf: ReturnType<typeof shelve>['placeOf'];
}

function open(set: RetrievalSet): Open {
  const shelf = shelve(set.documents);
  const byId = new Map(shelf.articles.map((article) => [article.id, article]));
  const library = { search: makeIndex(shelf.articles), article: (id: string) => byId.get(id) };
  return { library, placeOf: shelf.placeOf };
}

function choiceOf(found: readonly Candidate[], { answers = [] }: JudgedQuery, names: readonly string[]): Choice {
  return {
    rows: found.map(({ signals }) => names.map((name) => (signals as unknown as Weights)[name] ?? 0)),
    right: found.map(({ paragraph, sentence }) =>
      holdsAnswer(paragraph.text.slice(sentence.start, sentence.end), answers),
    ),
  };
}

const isJudged = ({ name }: RetrievalSet, { answerable, strict_answer: strict }: JudgedQuery): boolean =>
  answerable === true && (name === 'squad2' || strict === true);

const isTelling = ({ right }: Choice): boolean => right.includes(true) && right.includes(false);

export interface Asked {
  /** To choose from: over all paragraphs, and in the paragraph that a question names. */
  readonly choices: readonly Choice[];
  readonly cases: readonly Case[];
}

/** Asks every question of a set once. */
export function askAll(set: RetrievalSet, names: readonly string[]): Asked {
  const { library, placeOf } = open(set);
  const choices: Choice[] = [];
  const cases: Case[] = [];
  for (const query of set.queries) {
    const question = readQuestion(query.text);
    const found = bestSentences(library, question);
    if (isJudged(set, query)) choices.push(choiceOf(found, query, names));
    const place = query.doc === undefined || !isJudged(set, query) ? undefined : placeOf(query.doc);
    if (place !== undefined) choices.push(choiceOf(inParagraph(library, question, place), query, names));
    const [best, ...others] = found;
    if (best === undefined || query.answerable === undefined) continue;
    const signs = signsOf(question, [best, ...others], library.search);
    cases.push({
      signals: CONFIDENCE_SIGNS.map((name) => signs[name]),
      right: query.answerable,
    });
  }
  return { choices: choices.filter(isTelling), cases };
}

const ROUNDS = 150;
const RATE = 1.5;
const KEEP = 0.003;

/** How likely each sentence is chosen. */
function chances(rows: Choice['rows'], weights: readonly number[]): readonly number[] {
  const scores = rows.map((row) => row.reduce((sum, signal, at) => sum + signal * (weights[at] ?? 0), 0));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, one) => sum + one, 0);
  return powers.map((power) => power / total);
}

/** Adds how the weights should move for one question: towards the sentences that hold the answer, away from the others. */
function push(slope: number[], { rows, right }: Choice, weights: readonly number[], counts: number): void {
  const chance = chances(rows, weights);
  const good = chance.reduce((sum, one, at) => sum + (right[at] ? one : 0), 0) || 1e-9;
  rows.forEach((row, at) => {
    const pull = counts * ((right[at] ? (chance[at] ?? 0) / good : 0) - (chance[at] ?? 0));
    row.forEach((signal, column) => {
      slope[column] = (slope[column] ?? 0) + pull * signal;
    });
  });
}

/** Weights by which a sentence that answers is the likeliest choice; every set counts alike, and no weight moves far without a reason. */
export function fitSentences(start: Weights, sets: readonly (readonly Choice[])[]): Weights {
  const names = Object.keys(start);
  const first = names.map((name) => start[name] ?? 0);
  let weights = first;
  let speed = names.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = names.map(() => 0);
    for (const choices of sets)
      for (const choice of choices) push(slope, choice, weights, 1 / (sets.length * choices.length));
    speed = speed.map((one, at) => 0.9 * one + (slope[at] ?? 0) - KEEP * ((weights[at] ?? 0) - (first[at] ?? 0)));
    weights = weights.map((weight, at) => weight + RATE * (speed[at] ?? 0));
  }
  return Object.fromEntries(names.map((name, at) => [name, Math.round(100 * (weights[at] ?? 0)) / 100]));
}
