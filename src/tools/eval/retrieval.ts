import { openSearch, type Searcher } from '../search/searcher.ts';
import type { Measured, Measurement } from './reading.ts';
import {
  type JudgedQuery,
  type RetrievalSet,
  readRetrievalSet,
  renumbered,
  retrievalFolder,
} from './retrieval-data.ts';
import { answeredAtTenth, areaUnderCurve, holdsAnswer, mean, ndcg } from './retrieval-metrics.ts';
import { type Risk, risksOf } from './risk.ts';

const TOP = 20;
const ARTICLES = 200;

type Measure = (set: RetrievalSet, searcher: Searcher) => number;

interface Row {
  readonly metric: string;
  readonly peer: number | null;
  readonly target: number | null;
  readonly measure: Measure;
}

const row = (metric: string, peer: number | null, target: number | null, measure: Measure): Row => ({
  metric,
  peer,
  target,
  measure,
});

const judged = ({ queries, relevant }: RetrievalSet): readonly JudgedQuery[] =>
  queries.filter(({ id }) => relevant.has(id));

const documentNdcg: Measure = (set, searcher) =>
  mean(
    judged(set).map((query) =>
      ndcg(
        searcher.documents(query, TOP).map(({ doc }) => doc),
        set.relevant.get(query.id) ?? new Set(),
      ),
    ),
  );

const articleOf = (doc: string): string => doc.replace(/-\d+$/, '');

const articleNdcg: Measure = (set, searcher) =>
  mean(
    set.queries
      .filter(({ id }) => set.relevantArticles.has(id))
      .map((query) => {
        const articles = searcher.documents(query, ARTICLES).map(({ doc }) => articleOf(doc));
        return ndcg([...new Set(articles)], set.relevantArticles.get(query.id) ?? new Set());
      }),
  );

const strict = ({ queries }: RetrievalSet): readonly JudgedQuery[] => queries.filter((query) => query.strict_answer);

const answerAt5: Measure = (set, searcher) => {
  const texts = new Map(set.documents.map(({ id, text }) => [id, text]));
  return mean(
    strict(set).map((query) => {
      const first = searcher.documents(query, 5).map(({ doc }) => texts.get(doc) ?? '');
      return first.some((text) => holdsAnswer(text, query.answers ?? [])) ? 1 : 0;
    }),
  );
};

const answeredBy = (query: JudgedQuery, text: string | undefined): number =>
  text !== undefined && holdsAnswer(text, query.answers ?? []) ? 1 : 0;

const withAnswers = ({ name, queries }: RetrievalSet): readonly JudgedQuery[] =>
  queries.filter(
    ({ answerable, strict_answer: isStrict }) => answerable === true && (name === 'squad2' || isStrict === true),
  );

const sentenceGiven: Measure = (set, searcher) =>
  mean(withAnswers(set).map((query) => answeredBy(query, searcher.sentencesGiven(query, 1)[0]?.text)));

const sentenceOverAll: Measure = (set, searcher) =>
  mean(withAnswers(set).map((query) => answeredBy(query, searcher.sentences(query, 1)[0]?.text)));

const abstention =
  (judge: typeof areaUnderCurve): Measure =>
  (set, searcher) => {
    const confidences = (answerable: boolean): readonly number[] =>
      set.queries
        .filter((query) => query.answerable === answerable)
        .map((query) => searcher.sentences(query, 1)[0]?.confidence ?? 0);
    return judge(confidences(true), confidences(false));
  };

/** Where only words that stand everywhere answer, nobody can tell whether an answer is right. */
const riskOf = (set: RetrievalSet, searcher: Searcher): Risk | null => {
  const answerable = withAnswers(set);
  if (answerable.length === 0) return null;
  const judgeable = [...answerable, ...set.queries.filter((query) => query.answerable === false)];
  const outcomes = judgeable.map((query) => {
    const [best] = searcher.sentences(query, 1);
    const right = query.answerable === true && answeredBy(query, best?.text) === 1;
    return { confidence: best?.confidence ?? 0, right };
  });
  return { set: set.name, wrong: risksOf(outcomes) };
};

const ABSTAINS = 'abstention, area under the curve';
const TENTH = 'answered while a tenth of the unanswerable are';

/** What is measured on each set; peers and targets are held-out figures, in per cent. */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  time: [
    row('whole articles, nDCG@10', 74.2, 77, documentNdcg),
    row('the same, judgements renumbered', null, null, (set, searcher) => documentNdcg(renumbered(set), searcher)),
  ],
  squad2: [
    row('paragraphs, nDCG@10', 90, 92, documentNdcg),
    row('sentence that answers, paragraph given, hit@1', 83.9, 87, sentenceGiven),
    row('sentence that answers, over all, hit@1', 73.3, 78, sentenceOverAll),
    row(ABSTAINS, 58, 66, abstention(areaUnderCurve)),
    row(TENTH, null, null, abstention(answeredAtTenth)),
  ],
  rtqa: [
    row('paragraphs, nDCG@10', 36.1, 40, documentNdcg),
    row('articles, nDCG@10', 62.8, 66, articleNdcg),
    row('answer in the first five', 51.3, 56, answerAt5),
    row('sentence that answers, over all, hit@1', 29.7, 36, sentenceOverAll),
    row(ABSTAINS, 82, 90, abstention(areaUnderCurve)),
    row(TENTH, null, null, abstention(answeredAtTenth)),
  ],
};

/** Each question is asked once however many measures need it. */
function remembering(searcher: Searcher): Searcher {
  const remember = <T>(ask: (query: JudgedQuery, top: number) => readonly T[], most: number) => {
    const known = new Map<string, readonly T[]>();
    return (query: JudgedQuery, top: number): readonly T[] => {
      const found = known.get(query.id) ?? ask(query, most);
      known.set(query.id, found);
      return found.slice(0, top);
    };
  };
  return {
    documents: remember(searcher.documents, ARTICLES),
    sentences: remember(searcher.sentences, 1),
    sentencesGiven: remember(searcher.sentencesGiven, 1),
  };
}

interface MeasuredRetrieval extends Measurement {
  readonly risks: readonly Risk[];
}

/** Finding, choosing and refusing on the retrieval development sets, by the code that answers /ask. */
export function measureRetrieval(dir: string, say: (line: string) => void): MeasuredRetrieval {
  const rows: Measured[] = [];
  const missing: string[] = [];
  const risks: Risk[] = [];
  for (const [name, wanted] of Object.entries(ROWS)) {
    const set = readRetrievalSet(dir, name);
    if (set === null) missing.push(retrievalFolder(dir, name));
    else say(`asking ${name} …`);
    const searcher = set && remembering(openSearch(set.documents));
    for (const { metric, peer, target, measure } of wanted)
      rows.push({ set: name, metric, value: set && searcher && 100 * measure(set, searcher), peer, target });
    const risk = set && searcher && riskOf(set, searcher);
    if (risk !== null) risks.push(risk);
  }
  return { rows, missing, risks };
}
