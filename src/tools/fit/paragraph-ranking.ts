import { makeIndex } from '../../search/index-paragraphs.ts';
import { type RetrievalSet, renumbered } from '../eval/retrieval-data.ts';
import { holdsAnswer } from '../eval/retrieval-metrics.ts';
import { shelve } from '../search/documents.ts';
import { type Choice, isTelling, likeliest, scaled, type Weights } from './likeliest.ts';

/** Of the paragraphs that a question brings, so many of the best are ranked. */
const MOST = 300;
/** Scores are of the size of what the confidence was fitted on. */
const SIZE = 0.11;
const WORDS = 10;

const articleOf = (doc: string): string => doc.replace(/-\d+$/, '');

/** A choice for each measure that a question is judged by: the right paragraphs, paragraphs of the right article, those that hold the answer. */
function choicesOf(set: RetrievalSet, names: readonly string[]): readonly Choice[] {
  const shelf = shelve(set.documents);
  const index = makeIndex(shelf.articles);
  return set.queries.flatMap(({ id, text, answers = [], strict_answer: strict }) => {
    const relevant = set.relevant.get(id);
    const articles = set.relevantArticles.get(id);
    if (relevant === undefined && articles === undefined && strict !== true) return [];
    const hits = index.see(text, MOST);
    const documents = hits.map(({ article, paragraph }) => shelf.documentOf(article, paragraph));
    const rows = hits.map(({ signals }) =>
      Float32Array.from(names, (name) => (signals as unknown as Weights)[name] ?? 0),
    );
    return [
      relevant && documents.map((document) => relevant.has(document.id)),
      articles && documents.map((document) => articles.has(articleOf(document.id))),
      strict === true ? documents.map((document) => holdsAnswer(document.text, answers)) : undefined,
    ].flatMap((right) => (right === undefined ? [] : [{ rows, right }]));
  });
}

/** Weights of the paragraph signals by which the sets' right documents come first. Which paragraphs are ranked, and what they share, follows from those in use. */
export function fitParagraphs(sets: readonly RetrievalSet[], names: readonly string[]): Weights {
  const nothing = Object.fromEntries(names.map((name) => [name, name === 'words' ? WORDS : 0]));
  const choices = sets.map((set) => choicesOf(renumbered(set), names).filter(isTelling));
  return scaled(likeliest(nothing, choices), SIZE, 3);
}
