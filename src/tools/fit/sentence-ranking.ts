import { bestSentences, type Candidate, inParagraph, type Library } from '../../asking/best-sentences.ts';
import { CONFIDENCE_SIGNS, signsOf } from '../../asking/confidence.ts';
import { readQuestion } from '../../asking/question.ts';
import { makeIndex } from '../../search/index-paragraphs.ts';
import type { JudgedQuery, RetrievalSet } from '../eval/retrieval-data.ts';
import { holdsAnswer } from '../eval/retrieval-metrics.ts';
import { shelve } from '../search/documents.ts';
import type { Case } from './confidence-fit.ts';
import { type Choice, isTelling, likeliest, scaled, type Weights } from './likeliest.ts';

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

export interface Asked {
  /** To choose from over all paragraphs. */
  readonly overAll: readonly Choice[];
  /** To choose from in the paragraph that a question names. */
  readonly given: readonly Choice[];
  readonly cases: readonly Case[];
}

/** Asks every question of a set once. */
export function askAll(set: RetrievalSet, names: readonly string[]): Asked {
  const { library, placeOf } = open(set);
  const overAll: Choice[] = [];
  const given: Choice[] = [];
  const cases: Case[] = [];
  for (const query of set.queries) {
    const question = readQuestion(query.text);
    const found = bestSentences(library, question);
    if (isJudged(set, query)) overAll.push(choiceOf(found, query, names));
    const place = query.doc === undefined || !isJudged(set, query) ? undefined : placeOf(query.doc);
    if (place !== undefined) given.push(choiceOf(inParagraph(library, question, place), query, names));
    const [best, ...others] = found;
    if (best === undefined || query.answerable === undefined) continue;
    const signs = signsOf(question, [best, ...others], library.search);
    cases.push({
      signals: CONFIDENCE_SIGNS.map((name) => signs[name]),
      right: query.answerable,
    });
  }
  return { overAll: overAll.filter(isTelling), given: given.filter(isTelling), cases };
}

/** Weights by which a sentence that answers is the likeliest choice. */
export const fitSentences = (names: readonly string[], sets: readonly (readonly Choice[])[]): Weights =>
  scaled(
    likeliest(
      Object.fromEntries(names.map((name) => [name, 0])),
      sets.filter((choices) => choices.length > 0),
    ),
    1,
    2,
  );
