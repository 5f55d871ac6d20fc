import { bestSentences, type Candidate, inParagraph, type Library } from '../../asking/best-sentences.ts';
import { confidenceOf } from '../../asking/confidence.ts';
import { readQuestion } from '../../asking/question.ts';
import { makeIndex } from '../../search/index-paragraphs.ts';
import { type SearchDocument, shelve } from './documents.ts';
import type { SearchQuery } from './lines.ts';

export interface FoundDocument {
  readonly query: string;
  readonly doc: string;
  /** From 1. */
  readonly rank: number;
  readonly score: number;
}

export interface FoundSentence {
  readonly query: string;
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rank: number;
  /** The first line's is the one that decides between answering and refusing. */
  readonly confidence: number;
}

/** Documents opened for search, by the code that answers /ask. */
export interface Searcher {
  documents(query: SearchQuery, top: number): readonly FoundDocument[];
  sentences(query: SearchQuery, top: number): readonly FoundSentence[];
  /** Only within the document that the query names. */
  sentencesGiven(query: SearchQuery, top: number): readonly FoundSentence[];
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

export function openSearch(documents: readonly SearchDocument[]): Searcher {
  const shelf = shelve(documents);
  const byId = new Map(shelf.articles.map((article) => [article.id, article]));
  const index = makeIndex(shelf.articles);
  const library: Library = { search: index, article: (id) => byId.get(id) };

  /** Confidence falls with the score, so that one order holds for both. */
  const lines = (query: SearchQuery, found: readonly Candidate[], top: number): readonly FoundSentence[] => {
    const confidence = confidenceOf(readQuestion(query.text), found, index);
    return found.slice(0, top).map(({ article, paragraph, sentence: { start, end }, score }, at) => ({
      query: query.id,
      doc: shelf.documentOf(article.id, paragraph.number).id,
      start,
      end,
      text: paragraph.text.slice(start, end),
      rank: at + 1,
      confidence: rounded(confidence * Math.exp(Math.min(0, score - (found[0]?.score ?? 0)))),
    }));
  };
  return {
    documents: (query, top) =>
      index.search(query.text, top).map(({ article, paragraph, score }, at) => ({
        query: query.id,
        doc: shelf.documentOf(article, paragraph).id,
        rank: at + 1,
        score: rounded(score),
      })),
    sentences: (query, top) => lines(query, bestSentences(library, readQuestion(query.text)), top),
    sentencesGiven: (query, top) => {
      const place = query.doc === undefined ? undefined : shelf.placeOf(query.doc);
      return place === undefined ? [] : lines(query, inParagraph(library, readQuestion(query.text), place), top);
    },
  };
}
