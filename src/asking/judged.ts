import type { Coverage } from '../coverage/coverage.ts';
import type { Reading } from '../extraction/reading.ts';
import { atOnce, type Steps } from '../search/steps.ts';
import { answeredInstead } from './answered.ts';
import type { Asked } from './asked.ts';
import { bestSteps, type Candidate, inParagraph, type Scope } from './best-sentences.ts';
import { type Evidence, evidenceIn, madeBy } from './evidence.ts';
import type { Shortfall } from './lacking.ts';
import { namedNext } from './named-next.ts';
import type { Question } from './question.ts';
import { shortfallOf } from './shortfall.ts';
import { isOfThen } from './time-asked.ts';
import { EVIDENCE_WEIGHTS, NEWS_WEIGHTS, SHORT_QUESTION_WEIGHTS } from './weights.ts';

/** A candidate with what reading its article found for and against it. */
export interface Judged extends Candidate {
  readonly evidence: Evidence;
  readonly shortfall: Shortfall | null;
}

const KINDS = Object.keys(EVIDENCE_WEIGHTS) as (keyof Evidence)[];

export const evidenceWorth = (evidence: Evidence): number =>
  KINDS.reduce((sum, kind) => sum + EVIDENCE_WEIGHTS[kind] * evidence[kind], 0);

/** What lacks a part stands behind its equals, far behind without the measure or cause that is asked for; other words often say what is asked of those named, but not who did it. */
const SHORT = 2.5;
const UNMEASURED = 6;
const IN_OTHER_WORDS = 1.3;
/** What lacks one of these tells of something else. What tells it the other way round is the closest there is, and tells that nobody says it as asked. */
const OUTRIGHT: ReadonlySet<Shortfall['is']> = new Set(['post', 'another', 'speech', 'cause']);

export function costOf(
  { question: { deed, kind }, measure }: Pick<Asked, 'question' | 'measure'>,
  shortfall: Shortfall | null,
): number {
  if (shortfall === null || shortfall.is === 'turned') return 0;
  if (shortfall.is === 'count' || shortfall.is === 'kind' || (shortfall.is === 'heart' && deed === null))
    return IN_OTHER_WORDS;
  if (OUTRIGHT.has(shortfall.is)) return UNMEASURED;
  return shortfall.is === 'number' && (kind !== 'count' || measure !== null) ? UNMEASURED : SHORT;
}

/** What news asks for beside the words: the story that later paragraphs answer, the sentence that goes on, the report itself and not what stands around it. */
function newsWorth({ times }: Question, candidate: Candidate, reading: Reading | undefined): number {
  const { article, paragraph, signals } = candidate;
  const { heart, story, before, focus } = signals;
  const { aside, lead } = NEWS_WEIGHTS;
  const isThen = reading !== undefined && isOfThen(times, article, paragraph, reading);
  const told = NEWS_WEIGHTS.heart * heart + NEWS_WEIGHTS.story * story + NEWS_WEIGHTS.before * before;
  const timely = isThen ? NEWS_WEIGHTS.atThatTime : 0;
  return told + NEWS_WEIGHTS.focus * focus + timely + (paragraph.kind === 'body' ? 0 : aside) + lead / paragraph.number;
}

/** A when, where, why or how many stands beside what is asked. */
const BESIDE: ReadonlySet<Question['kind']> = new Set(['when', 'where', 'why', 'count']);

const shapeWorth = ({ kind }: Question, { shape }: Candidate): number =>
  (BESIDE.has(kind) ? NEWS_WEIGHTS.besideHeart * shape.besideHeart : 0) + NEWS_WEIGHTS.defines * shape.defines;

const FEW_WORDS = 3;

/** A question of a few words, as people type first: "who killed Brandt". */
export const isShort = ({ words }: Question): boolean => words.length <= FEW_WORDS;
/** Of about thirty words: longer is no fuller. */
const FULL = 0.4;
/** A sentence that has so much of the question itself is about it. */
const ABOUT = 0.4;

function shortWorth(question: Question, { paragraph, signals }: Candidate): number {
  if (!isShort(question)) return 0;
  const { together, early, long, before } = SHORT_QUESTION_WEIGHTS;
  const about = Math.min(1, signals.covered / ABOUT);
  return (
    together * signals.close +
    about * (early / paragraph.number + long * Math.min(FULL, signals.long)) +
    before * signals.before
  );
}

/** Who it was comes just before what it was that befell them. */
const BY_NAME = 0.5;

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

function judgedOne(coverage: Coverage, asked: Asked, found: Candidate): Judged {
  const reading = coverage.readings.get(found.article.id);
  const candidate = answeredInstead(found, asked.question, reading);
  const evidence = evidenceIn(asked, candidate, reading);
  const shortfall = shortfallOf(asked, candidate, reading);
  const news = newsWorth(asked.question, candidate, reading);
  const score =
    candidate.score +
    news +
    shapeWorth(asked.question, candidate) +
    shortWorth(asked.question, candidate) +
    evidenceWorth(evidence) -
    costOf(asked, shortfall);
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
    shape: candidate.shape,
    lacking,
    attribute,
    near,
    ofEvent,
    typed,
    answers,
    evidence,
    shortfall,
  };
}

/** Sentences that may answer, best first, a step for each; one that lacks what was asked for stands behind its equals. */
export function* judgedSteps(coverage: Coverage, asked: Asked, scope: Scope = {}): Steps<readonly Judged[]> {
  const found = (yield* bestSteps(coverage, asked.question, scope)).slice(0, MOST_JUDGED);
  const judged: Judged[] = [];
  for (const one of [...found, ...authors(coverage, asked, found)]) {
    yield;
    judged.push(judgedOne(coverage, asked, one));
    const named = namedNext(asked, one, coverage.readings.get(one.article.id));
    if (named !== null) judged.push(judgedOne(coverage, asked, { ...named, score: named.score + BY_NAME }));
  }
  return judged.sort((a, b) => b.score - a.score);
}

export const judgedSentences = (coverage: Coverage, asked: Asked, scope: Scope = {}): readonly Judged[] =>
  atOnce(judgedSteps(coverage, asked, scope));
