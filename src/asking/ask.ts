import type { Answer, Part } from '../answer/answer.ts';
import { words } from '../answer/words.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { distinct, nearestPart, partFor } from './answer-parts.ts';
import { neverMentioned } from './asked-names.ts';
import { confidenceOf } from './confidence.ts';
import { evidenceWorth, type Judged, judgedSentences } from './judged.ts';
import { type Question, readQuestion } from './question.ts';
import { reasonFor } from './reasons.ts';

/** Limits that the asker set apart from the question: ISO days, both included; an outlet or an article. */
export interface AskLimits {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly source?: string | undefined;
}

const MOST = 3;
const ENOUGH = 0.2;
const NEAREST = 2;
/** How far behind the best a further passage may be. */
const BEHIND = 5;

const note = (text: string): Part => ({ type: 'note', text });

/** How sure we are that the first passage answers, 0-1. */
function certainty(coverage: Coverage, question: Question, found: readonly Judged[]): number {
  const [best] = found;
  if (best === undefined || best.shortfall !== null) return 0;
  const plain = confidenceOf(question, found, coverage.search);
  const odds = (plain / Math.max(1e-9, 1 - plain)) * Math.exp(evidenceWorth(best.evidence));
  return odds / (1 + odds);
}

function refusal(coverage: Coverage, question: Question, found: readonly Judged[]): Answer {
  const near = distinct(found, NEAREST).map((one) => nearestPart(question, one));
  const heading: readonly Part[] = near.length > 0 ? [{ type: 'heading', text: words.closest }] : [];
  return { state: 'not-covered', parts: [note(reasonFor(coverage, question, found[0])), ...heading, ...near] };
}

/** Answers a question in the coverage's own words, or says what is missing and shows what comes closest. */
export function ask(coverage: Coverage, text: string, _limits: AskLimits = {}): Answer {
  const question = readQuestion(text);
  const found = judgedSentences(coverage, question);
  const unknown = neverMentioned(question, coverage.search);
  const sure = unknown.length > 0 ? 0 : certainty(coverage, question, found);
  if (sure < ENOUGH) return refusal(coverage, question, found);
  const best = found[0]?.score ?? 0;
  const shown = distinct(
    found.filter(({ score, shortfall }) => shortfall === null && score > best - BEHIND),
    MOST,
  );
  return { state: 'supported', parts: shown.map((one) => partFor(coverage, question, one)) };
}
