import type { Coverage } from '../coverage/coverage.ts';
import { answeredInstead } from './answered.ts';
import type { Asked } from './asked.ts';
import { bestSentences, type Candidate, inParagraph, type Scope } from './best-sentences.ts';
import { type Evidence, evidenceIn, madeBy } from './evidence.ts';
import { type Shortfall, shortfallOf } from './shortfall.ts';
import { EVIDENCE_WEIGHTS } from './weights.ts';

/** A candidate with what reading its article found for and against it. */
export interface Judged extends Candidate {
  readonly evidence: Evidence;
  readonly shortfall: Shortfall | null;
}

const KINDS = Object.keys(EVIDENCE_WEIGHTS) as (keyof Evidence)[];

export const evidenceWorth = (evidence: Evidence): number =>
  KINDS.reduce((sum, kind) => sum + EVIDENCE_WEIGHTS[kind] * evidence[kind], 0);

const SHORT = 2.5;
/** In news, more than in other texts, later paragraphs answer what title and lead have named. */
const HEART = 2.2;
const STORY = 3.2;
/** Far behind, what reading finds no longer makes up for the words. */
const MOST_JUDGED = 60;

/** Who wrote the article that is asked about stands under or over it, in other words than the question's. */
function authors(coverage: Coverage, { question }: Asked, found: readonly Candidate[]): readonly Candidate[] {
  const [best] = found;
  const kinds = madeBy(question);
  if (best === undefined || kinds === null) return [];
  return best.article.paragraphs
    .filter(
      ({ kind, number }) =>
        kinds.has(kind) &&
        !found.some(({ paragraph, article }) => article === best.article && paragraph.number === number),
    )
    .flatMap(({ number }) => inParagraph(coverage, question, { article: best.article.id, paragraph: number }))
    .map((one) => ({ ...one, lacking: 0, score: best.score + one.score / 100 }));
}

/** Sentences that may answer, best first; one that lacks what was asked for stands behind its equals. */
export function judgedSentences(coverage: Coverage, asked: Asked, scope: Scope = {}): readonly Judged[] {
  const found = bestSentences(coverage, asked.question, scope).slice(0, MOST_JUDGED);
  return [...found, ...authors(coverage, asked, found)]
    .map((found) => {
      const reading = coverage.readings.get(found.article.id);
      const candidate = answeredInstead(found, asked.question, reading);
      const evidence = evidenceIn(asked, candidate, reading);
      const shortfall = shortfallOf(asked, candidate, reading);
      const { heart, story } = candidate.signals;
      const told = HEART * heart + STORY * story;
      const score = candidate.score + told + evidenceWorth(evidence) - (shortfall === null ? 0 : SHORT);
      const { article, paragraph, sentence, present, hit, signals, lacking, attribute, near, ofEvent, typed, answers } =
        candidate;
      // Written out: copied together from parts it costs many times as much.
      return {
        article,
        paragraph,
        sentence,
        present,
        score,
        hit,
        signals,
        lacking,
        attribute,
        near,
        ofEvent,
        typed,
        answers,
        evidence,
        shortfall,
      };
    })
    .sort((a, b) => b.score - a.score);
}
