import type { Answer, Part } from '../answer/answer.ts';
import { words } from '../answer/words.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { landsSpokenFor, otherNames } from './aliases.ts';
import { distinct, nearestPart, partFor, withIntroductions } from './answer-parts.ts';
import { answersFirst, answersWell } from './answers-first.ts';
import { type Asked, askedOf } from './asked.ts';
import type { Only } from './best-sentences.ts';
import { confidenceOf } from './confidence.ts';
import { fromTables } from './from-tables.ts';
import { readAsked, severalPersons, whoItIs } from './identity.ts';
import { costOf, evidenceWorth, isShort, type Judged, judgedSteps } from './judged.ts';
import { type AskLimits, byAuthor, byOutlet, limitedTo } from './limits.ts';
import { neverMentioned } from './never-mentioned.ts';
import type { Question } from './question.ts';
import { reasonFor } from './reasons.ts';
import { isRefused } from './refused.ts';
import { questionsIn } from './several.ts';
import { isUnheard, type Sought, soughtOf } from './sought-words.ts';
import { withoutTypos } from './typos.ts';

/** From this score on the best is seldom not the answer, so that few others are shown; below it one of those further behind may be. */
const CLEAR = 14;
/** The same of a question of a few words, which more sentences meet whole. */
const SHORT_CLEAR = 16;
const clearOf = (question: Question): number => (isShort(question) ? SHORT_CLEAR : CLEAR);
const FEW = { most: 3, behind: 5 };
const SEVERAL = { most: 5, behind: 8 };
/** Where half of the questions had an answer, an answer this unsure would be wrong six times in seven; most that readers ask have one. */
const ENOUGH = 0.15;
/** With most of what is asked of those named, a passage that lacks nothing is an answer, however rare its words. */
const MOSTLY = 0.5;
const NEAREST = 2;

const note = (text: string): Part => ({ type: 'note', text });

/** What lacks a part and has less beside has hardly anything of what was asked. */
const FAINT = 7;

/** How sure we are that the first passage answers, 0-1. */
function certainty(coverage: Coverage, asked: Asked, found: readonly Judged[]): number {
  const { question } = asked;
  const [best] = found;
  if (best === undefined || isRefused(question, best)) return 0;
  if (best.shortfall !== null && best.score + costOf(asked, best.shortfall) < FAINT) return 0;
  const plain = confidenceOf(question, found, coverage.search);
  const odds = (plain / Math.max(1e-9, 1 - plain)) * Math.exp(evidenceWorth(best.evidence));
  return odds / (1 + odds);
}

/** The best passages, more of them where the first is not clearly better. */
function shownOf(question: Question, found: readonly Judged[]): readonly Judged[] {
  const [best] = found;
  if (best === undefined) return [];
  const { most, behind } = best.shortfall === null && best.score >= clearOf(question) ? FEW : SEVERAL;
  return distinct(
    found.filter((one) => !isRefused(question, one) && one.score > best.score - behind),
    most,
  );
}

/** Another passage this close behind an unclear best one is about as often the answer. */
const CLOSE = 1.5;

const isUnclear = (question: Question, [best, next]: readonly Judged[]): boolean =>
  best !== undefined && next !== undefined && best.score < clearOf(question) && next.score > best.score - CLOSE;

/** A passage about those named comes closer than one about others. */
function refusal(coverage: Coverage, question: Question, found: readonly Judged[]): Answer {
  const isOfOthers = ({ shortfall }: Judged): number => Number(shortfall?.is === 'name' || shortfall?.is === 'person');
  const closest = [...found].sort((a, b) => isOfOthers(a) - isOfOthers(b));
  const near = distinct(closest, NEAREST).map((one) => nearestPart(question, one));
  const heading: readonly Part[] = near.length > 0 ? [{ type: 'heading', text: words.closest }] : [];
  return { state: 'not-covered', parts: [note(reasonFor(coverage, question, closest[0])), ...heading, ...near] };
}

/** Two reports of one count lead to the same newest one. */
const onceEach = (parts: readonly Part[]): readonly Part[] => {
  const known = new Set<string>();
  return parts.filter((part) => {
    const place = 'citation' in part ? JSON.stringify(part.citation) : '';
    if (part.type !== 'figure' || !known.has(place)) {
      known.add(place);
      return true;
    }
    return false;
  });
};

/** "What did he say about it?" leaves open who and what. */
const saysNothing = (sought: readonly Sought[]): boolean => sought.every(({ weak }) => weak);

/** `typed` is all that was asked: one of several questions may be asked again under other limits. */
function answerOne(coverage: Coverage, text: string, only: Only | undefined, typed: string): Answer {
  const told = only === undefined ? fromTables(coverage, text) : null;
  if (told !== null) return told;
  const question = readAsked(coverage, text);
  const several = severalPersons(coverage, question);
  if (several !== null) return several;
  const alsoCalled = otherNames(coverage, question);
  const asked = askedOf(coverage, question);
  const also = `${landsSpokenFor(question)} ${asked.office?.posts ?? ''}`;
  const judged = coverage.worked.forQuestion(`judged ${text} of ${typed}`, (whole) =>
    judgedSteps(whole, asked, { only, alsoCalled, also }),
  );
  const found = answersFirst(question, judged);
  const unknown = neverMentioned(coverage, question, alsoCalled);
  const sought = soughtOf(question, coverage.search, alsoCalled);
  const isOpen = saysNothing(sought) || isUnheard(sought, coverage.search);
  const [best] = found;
  const isWhole = best !== undefined && answersWell(best) && best.attribute >= MOSTLY;
  const isSure = isWhole || certainty(coverage, asked, found) >= ENOUGH;
  if (unknown.length > 0 || isOpen || !isSure) return refusal(coverage, question, found);
  const shown = shownOf(question, found);
  const [first, ...further] = onceEach(withIntroductions(shown).map((one) => partFor(coverage, asked, one, only)));
  const who = only === undefined ? whoItIs(coverage, question) : [];
  const parts = [...(first === undefined ? [] : [first]), ...who, ...further];
  if (best?.shortfall != null) return { state: 'partly', parts: [...parts, note(reasonFor(coverage, question, best))] };
  return isUnclear(question, shown)
    ? { state: 'partly', parts: [...parts, note(words.noneClearly)] }
    : { state: 'supported', parts };
}

/** The first of them, with what a partial answer lacks. */
const fewOf = (parts: readonly Part[], most: number, state: Answer['state']): readonly Part[] => [
  ...parts.slice(0, most),
  ...(state === 'partly' && parts.length > most ? parts.slice(-1) : []),
];

/** One answer for each question: what is answered first, then what is not. */
function joined(texts: readonly string[], answers: readonly Answer[]): Answer {
  const answered = answers.filter(({ state }) => state !== 'not-covered');
  if (answered.length === 0) return answers[0] ?? { state: 'not-covered', parts: [] };
  const rest = answers.flatMap(({ state, parts }, at) =>
    state === 'not-covered'
      ? [{ type: 'heading', text: words.notCoveredPart(texts[at] ?? '') } as const, ...parts.slice(0, 1)]
      : [],
  );
  const each = Math.max(1, Math.floor(FEW.most / answered.length));
  const isWhole = answers.every(({ state }) => state === 'supported');
  return {
    state: isWhole ? 'supported' : 'partly',
    parts: [...answered.flatMap(({ state, parts }) => fewOf(parts, each, state)), ...rest],
  };
}

/** Within limits: an answer and what was put right in the question. */
function within(coverage: Coverage, typed: string, only: Only | undefined): Answer {
  const textOf = (article: string, paragraph: number) =>
    coverage.article(article)?.paragraphs[paragraph - 1]?.text ?? '';
  const { text, corrections } = withoutTypos(typed, coverage.search, textOf);
  const texts = questionsIn(text);
  const answers = texts.map((one) => answerOne(coverage, one, only, typed));
  const [alone] = answers;
  const answer = answers.length === 1 && alone !== undefined ? alone : joined(texts, answers);
  const notes = corrections.map((one) => note(words.readAs(one.typed, one.read)));
  return { ...answer, parts: [...answer.parts, ...notes] };
}

/** Answers a question in the coverage's own words, or says what is missing and shows what comes closest. */
export function ask(coverage: Coverage, asked: string, limits: AskLimits = {}): Answer {
  const { text: unsigned, outlet } = byOutlet(coverage, asked);
  const { text: typed, author } = byAuthor(coverage, unsigned);
  const source = limits.source ?? outlet;
  const { only, noSource } = limitedTo(coverage, { ...limits, source, author });
  if (noSource !== null) return { state: 'not-covered', parts: [note(words.noSuchArticle(noSource))] };
  const answer = within(coverage, typed, only);
  if (answer.state !== 'not-covered' || typed === asked) return answer;
  // Others give what an outlet or its writer reported: "370,000 have left, according to Gazette News".
  const reported = within(coverage, asked, limitedTo(coverage, limits).only);
  return reported.state === 'not-covered' ? answer : reported;
}
