import { makeIndex } from '../../search/index-paragraphs.ts';
import { type RetrievalSet, renumbered } from '../eval/retrieval-data.ts';
import { holdsAnswer, ndcg } from '../eval/retrieval-metrics.ts';
import { shelve } from '../search/documents.ts';
import { ascend, type Weights } from './ascent.ts';

/** The paragraphs that one question brings, each with its signals and what it is worth. */
interface Asked {
  readonly rows: Float32Array;
  readonly ids: readonly string[];
  readonly relevant: ReadonlySet<string>;
  readonly relevantArticles: ReadonlySet<string>;
  /** Which paragraphs hold the answer; null where that is not judged. */
  readonly answers: readonly boolean[] | null;
}

const CUT = 10;
const FIRST = 5;
/** Enough to find ten different articles among the best. */
const KEPT = 120;

const articleOf = (doc: string): string => doc.replace(/-\d+$/, '');

function askedOf(set: RetrievalSet, names: readonly string[]): readonly Asked[] {
  const shelf = shelve(set.documents);
  const index = makeIndex(shelf.articles);
  return set.queries
    .filter(({ id }) => set.relevant.has(id) || set.relevantArticles.has(id))
    .map((query) => {
      const hits = index.see(query.text);
      const documents = hits.map(({ article, paragraph }) => shelf.documentOf(article, paragraph));
      const rows = new Float32Array(hits.length * names.length);
      hits.forEach(({ signals }, at) => {
        names.forEach((name, column) => {
          rows[at * names.length + column] = (signals as unknown as Weights)[name] ?? 0;
        });
      });
      const answers = query.answers ?? [];
      return {
        rows,
        ids: documents.map(({ id }) => id),
        relevant: set.relevant.get(query.id) ?? new Set(),
        relevantArticles: set.relevantArticles.get(query.id) ?? new Set(),
        answers: query.strict_answer ? documents.map(({ text }) => holdsAnswer(text, answers)) : null,
      };
    });
}

function bestRows({ rows, ids }: Asked, weights: readonly number[]): readonly number[] {
  const width = weights.length;
  const scores = ids.map((_, row) => {
    let sum = 0;
    for (let column = 0; column < width; column++)
      sum += (rows[row * width + column] as number) * (weights[column] as number);
    return sum;
  });
  return scores
    .map((score, row) => ({ score, row }))
    .sort((a, b) => b.score - a.score || a.row - b.row)
    .slice(0, KEPT)
    .map(({ row }) => row);
}

/** Mean of the measures that a question is judged by. */
function worthOf(asked: Asked, weights: readonly number[]): number {
  const best = bestRows(asked, weights);
  const ids = best.map((row) => asked.ids[row] ?? '');
  const measures = [
    ...(asked.relevant.size > 0 ? [ndcg(ids, asked.relevant, CUT)] : []),
    ...(asked.relevantArticles.size > 0 ? [ndcg([...new Set(ids.map(articleOf))], asked.relevantArticles, CUT)] : []),
    ...(asked.answers ? [best.slice(0, FIRST).some((row) => asked.answers?.[row]) ? 1 : 0] : []),
  ];
  return measures.reduce((sum, one) => sum + one, 0) / measures.length;
}

/** Weights of the paragraph signals by which the sets' right documents come first; every set counts alike. */
export function fitParagraphs(sets: readonly RetrievalSet[], start: Weights): Weights {
  const names = Object.keys(start);
  const asked = sets.map((set) => askedOf(renumbered(set), names));
  return ascend(start, { fixed: 'words', most: 0.5 }, (weights) => {
    const values = names.map((name) => weights[name] ?? 0);
    return asked.reduce((sum, set) => sum + set.reduce((s, one) => s + worthOf(one, values), 0) / set.length, 0);
  });
}
