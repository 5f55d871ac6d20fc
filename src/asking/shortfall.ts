import type { Reading } from '../extraction/reading.ts';
import { terms } from '../search/terms.ts';
import { tellsAgeOfOthers } from './age-told.ts';
import { lacksDisaster, tellsAnotherEvent } from './another-event.ts';
import { typedPlaces } from './answer-type.ts';
import type { Asked } from './asked.ts';
import type { Candidate } from './best-sentences.ts';
import { isMeasured } from './evidence.ts';
import { answersTo } from './heart.ts';
import { missesKind } from './kind-told.ts';
import type { Shortfall } from './lacking.ts';
import { asksOrigin, originsIn } from './measures.ts';
import { lacksNames } from './names-told.ts';
import { tellsOfNamesake, tellsOfOther } from './namesake.ts';
import { namesNewPerson } from './new-person.ts';
import { countsSoFar, nthAsked } from './nth-asked.ts';
import { missesCount } from './number-missed.ts';
import { hasOffice, namesHolder, namesOneCalled } from './office.ts';
import { isRefused } from './refused.ts';
import { leans } from './sentence-read.ts';
import { missesCalledSo, missesDoer, missesNewName, namesAnother } from './somebody.ts';
import { isSaid } from './spoken.ts';
import { openingOf } from './story.ts';
import { besideIt, standsIn, toldIn } from './told-there.ts';
import { isOfOtherDoer, isTurnedRound } from './turned-round.ts';
import { isUncounted } from './uncounted.ts';
import { TITLES } from './words/question-words.ts';
import { GIVES_REASON, MAY_BE_REASON } from './words/reasons.ts';
import { TIMES } from './words/times.ts';
import { monthMissed, yearsMissed } from './year-missed.ts';

type Test = (asked: Asked, candidate: Candidate, reading: Reading | undefined) => Shortfall | null;

const missesYear: Test = ({ question }, candidate, reading) => {
  const month = monthMissed(question, candidate);
  if (month !== null) return { is: 'nth', typed: month };
  const years = yearsMissed(question, candidate, reading);
  return years.length > 0 ? { is: 'year', years } : null;
};

/** The measure that is asked for, or else a number that counts what is asked. */
const missesNumber: Test = (asked, candidate, reading) => {
  const { question, measure } = asked;
  if (measure !== null && question.kind !== 'said')
    return measure.found.test(toldIn(candidate)) &&
      !(reading !== undefined && tellsAgeOfOthers(asked, candidate, reading))
      ? null
      : { is: measure.is };
  if (question.kind !== 'count') return null;
  if (missesCount(asked, candidate, reading)) return { is: 'number' };
  return isUncounted(asked, candidate, reading) ? { is: 'count' } : null;
};

/** Whoever is asked about is told of somewhere in the article. */
const missesPerson: Test = (asked, candidate, reading) =>
  (candidate.lacking === 0 || asked.persons.every((tellsOf) => tellsOf(candidate.article))) &&
  !(reading !== undefined && (tellsOfNamesake(asked, candidate, reading) || tellsOfOther(asked, candidate, reading)))
    ? null
    : { is: 'person' };

const missesName: Test = (asked, candidate, reading) => (lacksNames(asked, candidate, reading) ? { is: 'name' } : null);

/** "The 33rd report" is told of where only the 35th is. */
const missesNth: Test = ({ question }, { article }) => {
  const asked = nthAsked(question);
  return asked === null || countsSoFar(article, asked.nth) ? null : { is: 'nth', typed: asked.typed };
};

const missesParty: Test = ({ leavesOut }, candidate) => (leavesOut(candidate) ? { is: 'party' } : null);

const missesTime: Test = ({ question }, candidate, reading) => {
  if (question.kind !== 'when') return null;
  const [, wanted] = TIMES.find(([asked]) => asked.test(question.text)) ?? [];
  if (wanted !== undefined) return wanted.test(toldIn(candidate)) ? null : { is: 'time' };
  const dated = reading?.dates.some(({ span }) => standsIn(candidate)(span));
  return candidate.typed.length > 0 || dated === true ? null : { is: 'time' };
};

const missesSpeech: Test = (asked, candidate, reading) =>
  asked.question.kind !== 'said' || isSaid(asked, candidate, reading) ? null : { is: 'speech' };

const missesPlace: Test = ({ question: { kind } }, candidate) =>
  kind !== 'where' || typedPlaces(toldIn(candidate), 'place').length > 0 ? null : { is: 'place' };

/** "Where is the nurse from" is answered by "from Oster", "a native of Velm", but not by a place that the question names. */
const missesOrigin: Test = ({ question: { text, words } }, candidate) => {
  if (!asksOrigin(text)) return null;
  const asked = new Set(words.map(({ term }) => term));
  const from = originsIn(toldIn(candidate));
  return from.some((place) => terms(place).every(({ term }) => !asked.has(term))) ? null : { is: 'origin' };
};

/** The name of somebody is asked for, or of a place called by what it is, or "which drug", of any. */
const missesSomebody: Test = (asked, candidate, reading) =>
  missesCalledSo(asked, candidate) ||
  missesDoer(asked, candidate) ||
  (reading !== undefined && missesNewName(asked, candidate, reading))
    ? { is: 'somebody' }
    : missesKind(asked, candidate)
      ? { is: 'kind' }
      : null;

/** The reason stands in the sentence, or right before or after it. */
const missesReason: Test = ({ question: { kind } }, candidate) =>
  kind !== 'why' || GIVES_REASON.test(besideIt(candidate)) || MAY_BE_REASON.test(toldIn(candidate))
    ? null
    : { is: 'reason' };

/** "The embassy attack" is answered in a story that tells of an embassy, how many the quake killed in one of a quake. */
const missesEvent: Test = ({ question }, candidate) =>
  candidate.ofEvent && !(question.kind === 'count' && lacksDisaster(question, candidate)) ? null : { is: 'event' };

/** What is counted, dated or placed there befell another event than the one that the question names. */
const missesNamedEvent: Test = (asked, candidate, reading) =>
  reading !== undefined && tellsAnotherEvent(asked, candidate, reading) ? { is: 'another' } : null;

const PREDICATED: ReadonlySet<string> = new Set(['who', 'which', 'when', 'where', 'why', 'count']);

/** What is asked of those named must be said in the sentence or beside it. */
const missesHeart: Test = (asked, candidate) => {
  const { kind, heart } = asked.question;
  if (!PREDICATED.has(kind) || asked.counted !== null || heart.length === 0 || candidate.near > 0) return null;
  return isMeasured(asked, candidate) ? null : { is: 'heart' };
};

/** It was done by those to whom it should have been done. */
const missesDirection: Test = (asked, candidate, reading) =>
  isTurnedRound(asked, candidate) || (reading !== undefined && isOfOtherDoer(asked, candidate, reading))
    ? { is: 'turned' }
    : null;

/** The post and the body it is held in stand together, beside somebody by name. */
const missesOffice: Test = (asked, candidate, reading) => {
  if (asked.office === null) return null;
  const told = toldIn(candidate);
  if (!hasOffice(asked.office, told, openingOf(candidate.article))) return { is: 'post' };
  if (reading === undefined || leans(told) || namesHolder(asked.office, told)) return null;
  return namesAnother(asked, candidate, reading) || namesNewPerson(asked, candidate, reading)
    ? null
    : { is: 'somebody' };
};

/** "Which general" is answered by somebody who is called general there, or elsewhere in the article. */
const missesPost: Test = ({ question: { kind, focus } }, candidate, reading) => {
  if (kind !== 'which' || focus === null || !TITLES.has(focus)) return null;
  const posts = new Set([focus, ...answersTo(focus)]);
  const isHeld = [...posts].some((post) => candidate.present.has(post));
  return isHeld || (reading !== undefined && namesOneCalled(posts, candidate, reading)) ? null : { is: 'post' };
};

const TESTS: readonly Test[] = [
  missesPerson,
  missesName,
  missesParty,
  missesNth,
  missesEvent,
  missesNamedEvent,
  missesYear,
  missesNumber,
  missesTime,
  missesPlace,
  missesOrigin,
  missesSpeech,
  missesPost,
  missesOffice,
  missesDirection,
  missesSomebody,
  missesReason,
  missesHeart,
];

/** What an answer must have itself where the question before it has the asked words. */
const OF_ANSWERS: readonly Test[] = [
  missesPerson,
  missesName,
  missesYear,
  missesNumber,
  missesTime,
  missesPlace,
  missesSpeech,
];

/** What the candidate lacks of what was asked: first what leaves the question without an answer, or null. */
export function shortfallOf(asked: Asked, candidate: Candidate, reading: Reading | undefined): Shortfall | null {
  let partly: Shortfall | null = null;
  for (const test of candidate.answers ? OF_ANSWERS : TESTS) {
    const found = test(asked, candidate, reading);
    if (found !== null && isRefused(asked.question, { shortfall: found })) return found;
    partly ??= found;
  }
  return partly;
}
