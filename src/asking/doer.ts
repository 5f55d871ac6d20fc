import type { Extent } from '../articles/article.ts';
import { overlaps } from '../articles/span.ts';
import type { Reading } from '../extraction/reading.ts';
import type { Term } from '../search/paragraph-index.ts';
import { terms } from '../search/terms.ts';
import type { Asked } from './asked.ts';
import type { Candidate } from './best-sentences.ts';
import { doneAsked } from './done-asked.ts';
import { answersTo } from './heart.ts';
import { ofQuestion } from './of-question.ts';
import { toldIn } from './told-there.ts';

/** "Tor Hamre, 44, is accused of shooting her": he is told of as the one who did it. */
const ACCUSED =
  /\b(?:(?:accused|suspected|convicted) of|(?:charged|credited) with|(?:arrested|blamed|jailed|wanted) for|(?:alleged|believed|said|reported) to have|(?:admitted|confessed)(?: to)?)\s(?:\p{L}+ly\s)?$/iu;
/** "The order to kill", "did not shoot", "the killing": nobody did it there. */
const UNDONE =
  /\b(?:to|not|never|the|an?|this|that|his|her|its|their|of|without)\s(?:have\s|be\s|\p{L}+ly\s)?$|n['’]t\s$/iu;
const PASSIVE = /\b(?:is|are|was|were|be|been|being)\s(?:\p{L}+\s)?$/iu;
const CLAUSE = /[;:–—“”]|\b(?:but|after|before|when|while|because|said|says|told)\b/giu;
/** "Was shot on the mole by customs officers", "the killing of Ada Lund by him". */
const BY = /^(?:[^,;.]{0,40}?\s)?by\s(?<agent>[^,;.]{2,60})/iu;
/** "Shot dead by customs officers", not "fined for shooting it by a judge". */
const RIGHT_BY = /^\s(?:dead\s)?by\s(?<agent>[^,;.]{2,60})/iu;
/** Between a deed and those it was done to: "shot the ferry owner Ada Lund", not "shot at the hut of Ada Lund". */
const APART = /[,;.:]|\b(?:on|of|in|to|at|for|from|by|against|with|during|off|that|who|was|were|is|are|has|had)\b/iu;
/** How far those may stand behind the deed. */
const NEAR = 60;
const UNNAMED = 0.3;

/** From the last break before the deed to the deed. */
function subjectOf(before: string): Extent {
  const breaks = [...before.matchAll(CLAUSE)].map(({ 0: found, index }) => index + found.length);
  return { start: breaks.at(-1) ?? 0, end: before.length };
}

/** The words for whoever did it, where a deed is told so: "Tor Hamre shot Ada Lund", "Ada Lund was shot by Tor Hamre". */
function doerAt(text: string, deed: Term, patients: readonly Term[]): Extent | null {
  const whole = text.slice(0, deed.start);
  const accused = ACCUSED.exec(whole);
  const before = accused === null ? whole : whole.slice(0, accused.index);
  const behind = text.slice(deed.end);
  const isPassive = PASSIVE.test(whole);
  const by = (isPassive || /^\sof\b/u.test(behind) ? BY : RIGHT_BY).exec(behind);
  const agent = by?.groups?.agent;
  if (by !== null && agent !== undefined && patients.some(({ end }) => end <= deed.end + by[0].length - agent.length)) {
    const end = deed.end + by[0].length;
    return { start: end - agent.length, end };
  }
  if (accused === null && (isPassive || UNDONE.test(whole))) return null;
  const isBehind = patients.some(
    ({ start }) => start > deed.end && start < deed.end + NEAR && !APART.test(text.slice(deed.end, start)),
  );
  return isBehind && before.trim() !== '' ? subjectOf(before) : null;
}

const ASKS_PATIENT = /\b(?:when|where|how|why)\b.*\b(?:was|were|been|get|got)\s/iu;

/** Whether a sentence with these terms tells of the deed. */
const isTold = (deeds: ReadonlySet<string>, present: ReadonlySet<string>): boolean =>
  [...deeds].some((term) => present.has(term));

/** The deed done to somebody, where it is asked when, where, how or why. */
const deedAsked = ofQuestion(({ text, words, heart }) => {
  const deed = words.at(-1)?.term ?? '';
  return ASKS_PATIENT.test(text) && heart.includes(deed) ? deed : null;
});

/** Whether what was done to those named, whenever or wherever that is asked, was done to them in the sentence: "Ada Lund was shot", "shot Ada Lund", not "Ada Lund shot a hare". */
export function tellsPatient({ question, named }: Asked, candidate: Candidate): boolean {
  const deed = deedAsked(question);
  if (named.size === 0 || deed === null) return false;
  const deeds = new Set([deed, ...answersTo(deed)]);
  if (!isTold(deeds, candidate.present)) return false;
  const text = toldIn(candidate);
  const all = terms(text);
  const patients = all.filter(({ term, stop }) => !stop && named.has(term));
  return all.some((one) => {
    if (!deeds.has(one.term)) return false;
    const before = text.slice(0, one.start);
    const isBefore = patients.some(({ end }) => end <= one.start);
    return (PASSIVE.test(before) && isBefore) || doerAt(text, one, patients) !== null;
  });
}

/** Whether the sentence tells who did what is asked to those named: 1 by name, less where only "a man" did. */
export function tellsDoer({ question, named }: Asked, candidate: Candidate, reading: Reading): number {
  const { paragraph, sentence, present } = candidate;
  const { deed, words, wanted: kind } = question;
  if (deed === null || (kind !== 'person' && kind !== 'name')) return 0;
  const done = doneAsked(question)?.patient?.words ?? [];
  const wanted =
    named.size > 0 ? new Set([...named, ...done]) : new Set(words.flatMap(({ term }) => (term === deed ? [] : [term])));
  const deeds = new Set([deed, ...answersTo(deed)]);
  if (!isTold(deeds, present)) return 0;
  const text = toldIn(candidate);
  const all = terms(text);
  const patients = all.filter(({ term, stop }) => !stop && wanted.has(term));
  const isNamed = ({ start, end }: Extent): boolean =>
    reading.names.some(
      ({ span }) =>
        span.paragraph === paragraph.number &&
        overlaps(span, { start: sentence.start + start, end: sentence.start + end }) &&
        !terms(paragraph.text.slice(span.start, span.end)).some(({ term }) => wanted.has(term)),
    );
  return all
    .filter(({ term }) => deeds.has(term))
    .map((one) => doerAt(text, one, patients))
    .reduce((best, doer) => (doer === null ? best : Math.max(best, isNamed(doer) ? 1 : UNNAMED)), 0);
}
