import { overlaps } from '../articles/span.ts';
import type { Reading } from '../extraction/reading.ts';
import { terms } from '../search/terms.ts';
import { tellsAgeOfOthers } from './age-told.ts';
import type { Asked } from './asked.ts';
import type { Candidate } from './best-sentences.ts';
import { tellsDoer, tellsPatient } from './doer.ts';
import { figuresMeant } from './figures-meant.ts';
import { tellsHappened } from './happened.ts';
import { leavesOpen } from './left-open.ts';
import { liesIn, namesDead, namesThem, tellsAnyone, tellsCharge, tellsManner } from './measures.ts';
import { isNamesake } from './namesake.ts';
import { hasOffice } from './office.ts';
import type { Question } from './question.ts';
import { leans } from './sentence-read.ts';
import { openingOf } from './story.ts';
import { standsIn, toldIn } from './told-there.ts';
import { isBackground, isLater } from './toll-told.ts';
import { tellsEffect, tellsWhereOthers } from './turned.ts';
import { tellsWhom } from './turned-round.ts';

/** What reading the article found in a sentence that meets the kind of question; each 0 or 1. */
export interface Evidence {
  /** The measure or attribute that is asked for stands there. */
  readonly measured: number;
  /** A count of an earlier event, or only of some of those asked about. */
  readonly background: number;
  /** A count that came in later than others. */
  readonly later: number;
  /** A figure counts what is asked: 1, less where it only says "thousands". */
  readonly figure: number;
  /** The one asked about is called something there. */
  readonly role: number;
  /** The one asked about is quoted there, on what was asked. */
  readonly speaker: number;
  /** Says when. */
  readonly dated: number;
  /** Tells who wrote it, where that is asked. */
  readonly author: number;
  /** An abbreviation stands beside what it is short for. */
  readonly defined: number;
  /** Tells who did to those named what is asked: 1 by name, less where only "a man" did. */
  readonly doer: number;
  /** It was done to those of whom it is asked when, where or how it was. */
  readonly done: number;
  /** Only wonders what is asked, or says that it is not known or was yet to be done. */
  readonly open: number;
  /** Tells what happened, where that is asked. */
  readonly happened: number;
  /** Tells what it led to, where what led to it is asked, or where others were. */
  readonly turned: number;
}

const termsOf = (text: string): readonly string[] => terms(text).flatMap(({ term, stop }) => (stop ? [] : [term]));

const meets = (name: string, wanted: ReadonlySet<string>): boolean => termsOf(name).some((term) => wanted.has(term));

/** Whether the one asked about is called something in the sentence. */
function hasRole({ kind, words }: Question, candidate: Candidate, { roles }: Reading): boolean {
  if (kind !== 'identity') return false;
  const wanted = new Set(words.map(({ term }) => term));
  const { paragraph, sentence } = candidate;
  return roles.some(
    ({ holder, span }) =>
      standsIn(candidate)(holder) &&
      overlaps(span, sentence) &&
      meets(paragraph.text.slice(holder.start, holder.end), wanted),
  );
}

/** Whether somebody whom the question names speaks in the sentence: of those of whom it is known, "What did Brandt say about Verrin?" Brandt. */
export function speaksIn(about: Asked, candidate: Candidate, reading: Reading): boolean {
  const { named, speakers } = about;
  const { text } = candidate.paragraph;
  const asked = speakers.length > 0 ? speakers : [named];
  return reading.quotes.some(
    ({ spans, speaker }) =>
      speaker !== null &&
      spans.some(standsIn(candidate)) &&
      !isNamesake(about, reading.entities[speaker.entity ?? -1]?.name ?? '') &&
      asked.every((one) => meets(`${speaker.name} ${text.slice(speaker.span.start, speaker.span.end)}`, one)),
  );
}

/** Whether all that is said in the sentence is said by others, who are known. */
export function othersSpeakIn(asked: Asked, candidate: Candidate, reading: Reading): boolean {
  const said = reading.quotes.filter(({ spans }) => spans.some(standsIn(candidate)));
  return said.length > 0 && said.every(({ speaker }) => speaker !== null) && !speaksIn(asked, candidate, reading);
}

const isDated = (question: Question, candidate: Candidate, reading: Reading): boolean =>
  question.kind === 'when' &&
  reading.dates.some(({ span, type }) => standsIn(candidate)(span) && (type === 'DATE' || type === 'TIME'));

const STANDS_FOR =
  /\bstands? for\b|\bshort for\b|\b(?:abbreviation|acronym)\b|\bwhat (?:is|are|was|were) (?:the |an? )?[A-Z][A-Z-]{1,6}\b/;

/** "TTP [Tehrik-i-Taliban Pakistan]", "National Security Committee (NSC)". */
function isDefined(question: Question, candidate: Candidate): boolean {
  if (!STANDS_FOR.test(question.text)) return false;
  const text = toldIn(candidate);
  return question.words.some(({ start, end }) => {
    const at = text.indexOf(question.text.slice(start, end));
    if (at === -1) return false;
    return (
      /^(?:\s?[([]|,? (?:or|short for)\s(?:the )?\p{Lu})/u.test(text.slice(at + end - start)) ||
      /[([]$/.test(text.slice(0, at))
    );
  });
}

const AUTHOR =
  /\bwho (?:wrote|authored|reported|penned)\b|\bwho(?:'s|’s| is| was| are) the (?:author|writer|journalist|reporter)|\bauthor of (?:the|this)\b|\bwritten by whom\b/i;
const AUTHORED: ReadonlySet<string> = new Set(['byline', 'bio']);

const PHOTO =
  /\bwho (?:took|shot|made) (?:the|this|that) (?:photo|photograph|picture|image)\b|\bphotographer\b|\b(?:photo|picture) credit\b/i;
const CREDITED: ReadonlySet<string> = new Set(['caption', 'credit']);

/** The kinds of paragraphs that tell who wrote or took it, where that is asked. */
export const madeBy = ({ text }: Question): ReadonlySet<string> | null =>
  AUTHOR.test(text) ? AUTHORED : PHOTO.test(text) ? CREDITED : null;

const CREDIT = /\b(?:credit|photo|photograph|by|via|reuters|afp|ap|getty)\b[:/ ]/i;

/** A byline tells who wrote it, a caption who took it only where it ends in a credit. */
function isSigned(question: Question, candidate: Candidate): boolean {
  const { kind, text } = candidate.paragraph;
  const kinds = madeBy(question);
  return kinds?.has(kind) === true && (kinds === AUTHORED || CREDIT.test(text));
}

/** The measure, attribute or post that is asked for stands in the sentence. */
export function isMeasured({ measure, office }: Asked, candidate: Candidate): boolean {
  const text = toldIn(candidate);
  return (
    measure?.found.test(text) === true || (office !== null && hasOffice(office, text, openingOf(candidate.article)))
  );
}

const isBest = (asked: string, sentence: string): boolean =>
  liesIn(asked, sentence) ||
  tellsManner(asked, sentence) ||
  tellsCharge(asked, sentence) ||
  namesDead(asked, sentence) ||
  namesThem(asked, sentence) ||
  tellsAnyone(asked, sentence);

const GOES_ON = /^["“‘']?the\s/iu;

/** "Five men were shot" in a story of Ada Lund tells not how she died: her name, or what stands for it, must stand there. */
function isOfOthers({ asksPerson }: Asked, candidate: Candidate): boolean {
  const text = toldIn(candidate);
  if (candidate.near === 0 && candidate.signals.names === 0) return true;
  return asksPerson && candidate.signals.names === 0 && !leans(text) && !GOES_ON.test(text);
}

/** "Dozens" answer where nobody gives a number. */
const VAGUE = 0.4;

function countedIn({ counted, places }: Asked, candidate: Candidate, reading: Reading): number {
  const meant = counted === null ? [] : figuresMeant(candidate, reading, counted, places);
  if (meant.length === 0) return 0;
  return meant.some((index) => reading.figures[index]?.number !== null) ? 1 : VAGUE;
}

export function evidenceIn(asked: Asked, candidate: Candidate, reading: Reading | undefined): Evidence {
  const { question } = asked;
  const has = (test: (reading: Reading) => boolean): number => (reading !== undefined && test(reading) ? 1 : 0);
  return {
    measured:
      isOfOthers(asked, candidate) || has((read) => tellsAgeOfOthers(asked, candidate, read)) > 0
        ? 0
        : Number(isMeasured(asked, candidate) || isBest(question.text, toldIn(candidate))),
    background: isBackground(asked, toldIn(candidate)) ? 1 : 0,
    later: asked.counted !== null && isLater(toldIn(candidate)) ? 1 : 0,
    figure: reading === undefined ? 0 : countedIn(asked, candidate, reading),
    role: has((read) => hasRole(question, candidate, read)),
    speaker: has((read) => question.kind === 'said' && candidate.near > 0 && speaksIn(asked, candidate, read)),
    dated: has((read) => isDated(question, candidate, read)),
    author: isSigned(question, candidate) ? 1 : 0,
    defined: isDefined(question, candidate) ? 1 : 0,
    doer: reading === undefined ? 0 : tellsDoer(asked, candidate, reading),
    done: tellsPatient(asked, candidate) || tellsWhom(asked, candidate) ? 1 : 0,
    open: leavesOpen(question, toldIn(candidate)) ? 1 : 0,
    happened: reading === undefined ? 0 : tellsHappened(question, candidate, reading),
    turned: tellsEffect(question, toldIn(candidate)) || tellsWhereOthers(question, toldIn(candidate)) ? 1 : 0,
  };
}
