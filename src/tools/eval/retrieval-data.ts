import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SearchDocument } from '../search/documents.ts';
import { readDocuments } from '../search/lines.ts';

export interface JudgedQuery {
  readonly id: string;
  readonly text: string;
  readonly doc?: string;
  readonly answers?: readonly string[];
  readonly answerable?: boolean;
  readonly strict_answer?: boolean;
}

type Judgements = ReadonlyMap<string, ReadonlySet<string>>;

/** A development set of people's questions with what was judged right. */
export interface RetrievalSet {
  readonly name: string;
  readonly documents: readonly SearchDocument[];
  readonly queries: readonly JudgedQuery[];
  /** Query to documents. */
  readonly relevant: Judgements;
  /** Query to articles; empty where a document is a whole article. */
  readonly relevantArticles: Judgements;
}

const unpacked = (file: string): readonly string[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');

function judgements(file: string): Judgements {
  const found = new Map<string, Set<string>>();
  if (!existsSync(file)) return found;
  for (const line of unpacked(file)) {
    const [query = '', doc = '', grade] = line.split('\t');
    if (!(Number(grade) > 0)) continue;
    const known = found.get(query) ?? new Set<string>();
    found.set(query, known.add(doc));
  }
  return found;
}

export const retrievalFolder = (dir: string, name: string): string => join(dir, 'retrieval', name);

/** The set, or null where its files are not there. */
export function readRetrievalSet(dir: string, name: string): RetrievalSet | null {
  const file = (part: string): string => join(retrievalFolder(dir, name), part);
  if (!existsSync(file('docs.jsonl.gz')) || !existsSync(file('queries.dev.jsonl.gz'))) return null;
  return {
    name,
    documents: readDocuments(file('docs.jsonl.gz')),
    queries: unpacked(file('queries.dev.jsonl.gz')).map((line) => JSON.parse(line) as JudgedQuery),
    relevant: judgements(file('qrels.dev.tsv.gz')),
    relevantArticles: judgements(file('qrels_article.dev.tsv.gz')),
  };
}

/** Judgements that number articles which the collection lacks: after the one, each number is too high by so many. */
const LACKING: Readonly<Record<string, { readonly after: number; readonly missing: number }>> = {
  time: { after: 370, missing: 2 },
};

/** The set with its judgements on the articles they were made for: what weights are fitted on. */
export function renumbered(set: RetrievalSet): RetrievalSet {
  const { after, missing } = LACKING[set.name] ?? { after: Number.POSITIVE_INFINITY, missing: 0 };
  const meant = (id: string): string => (Number(id) > after ? String(Number(id) - missing) : id);
  const relevant = new Map([...set.relevant].map(([query, ids]) => [query, new Set([...ids].map(meant))] as const));
  return { ...set, relevant };
}
