import { readDocuments, readQueries } from './search/lines.ts';
import { openSearch, type Searcher } from './search/searcher.ts';

export interface SearchRequest {
  /** Files of JSON lines, plain or gzipped. */
  readonly docs: string;
  readonly queries: string;
  readonly top: number;
  readonly find: 'documents' | 'sentences' | 'sentencesGiven';
}

const YIELD_EVERY = 50;

/** Finds documents, or the sentences in them that answer: a JSON line for each, queries in their order. */
export async function searchDoor(request: SearchRequest, write: (line: object) => Promise<void> | void): Promise<void> {
  const queries = readQueries(request.queries);
  const searcher: Searcher = openSearch(readDocuments(request.docs));
  for (const [at, query] of queries.entries()) {
    for (const line of searcher[request.find](query, request.top)) await write(line);
    if (at % YIELD_EVERY === 0) await new Promise((resolve) => setImmediate(resolve));
  }
}
