import type { Coverage } from '../coverage/coverage.ts';
import { CITIES, COUNTRIES } from '../extraction/people/words/places.ts';
import { PARAPHRASES } from '../search/words/paraphrases.ts';
import { otherNames } from './aliases.ts';
import { asWritten } from './as-written.ts';
import { type AskedName, landOf, namesAsked } from './asked-names.ts';
import type { Candidate } from './best-sentences.ts';
import { type CountAsked, countAsked } from './counted-asked.ts';
import { leavingOut, type NamedWithin, namedBy } from './left-out.ts';
import { type MeasureAsked, measureAsked } from './measures.ts';
import { type OfficeAsked, officeAsked } from './office.ts';
import { isPerson, personsAsked, type TellsOf } from './persons-asked.ts';
import type { Question } from './question.ts';
import { type Sought, soughtOf } from './sought-words.ts';
import { asksOthers, speakerNamed, speakersAsked } from './speakers-asked.ts';
import { EVENT_NOUNS } from './words/answering.ts';
import { TITLES } from './words/question-words.ts';
import { ASKED_TO_HAVE_SAID } from './words/saying.ts';

/** A question with what the coverage tells of its names, ready to be held against many sentences. */
export interface Asked {
  readonly question: Question;
  readonly names: readonly AskedName[];
  readonly persons: readonly TellsOf[];
  /** Those whom the coverage has under just that name. */
  readonly inFull: readonly AskedName[];
  /** Terms of all names. */
  readonly named: ReadonlySet<string>;
  /** Terms of the places named, and of their people. */
  readonly places: ReadonlySet<string>;
  readonly counted: CountAsked | null;
  /** Terms of the people counted, where they go by a name: "Ostanians", "Norvik fighters". */
  readonly people: ReadonlySet<string>;
  readonly office: OfficeAsked | null;
  readonly measure: MeasureAsked | null;
  /** Those whose words are asked for. */
  readonly speakers: readonly ReadonlySet<string>[];
  /** Who should speak, or all who are named, are persons: nobody else speaks for them, as people do for their country or party. */
  readonly asksPerson: boolean;
  /** Of each word of each name, where an article has it or what stands for it. */
  readonly namings: readonly NamedWithin[];
  /** Whether a passage leaves out somebody of whom it is asked. */
  readonly leavesOut: (candidate: Candidate) => boolean;
  /** Words of whom a count should come from: "the police" of "how many were hurt, according to the police". */
  readonly source: readonly Sought[];
  /** What they should speak of. */
  readonly topic: readonly Sought[];
}

const SAYING = new RegExp(`^(?:${ASKED_TO_HAVE_SAID})$`, 'i');

const SOURCE = /\baccording to (?:the )?[^,?]+/iu;

function sourceOf(coverage: Coverage, question: Question): readonly Sought[] {
  const found = question.kind === 'count' ? SOURCE.exec(question.sought) : null;
  if (found === null) return [];
  const within = question.words.filter(({ start }) => start >= found.index && start < found.index + found[0].length);
  const own = new Set(within.map(({ term }) => term));
  return soughtOf(question, coverage.search, otherNames(coverage, question)).filter(({ term }) => own.has(term));
}

/** "About the ferry" of "What did she say about the ferry after the guards had come?": when they spoke is not of what. */
const SPOKEN_OF = /\b(?:about|on)\s(?<what>.{3,}?)\s(?:when|after|before|while|during)\s/iu;

/** All words but the speaker's own name and those for saying. */
function topicOf(coverage: Coverage, question: Question, speaker: AskedName | null): readonly Sought[] {
  if (question.kind !== 'said') return [];
  const own = new Set(speaker?.words.map(({ term }) => term));
  const said = new Set(
    question.words.filter(({ start, end }) => SAYING.test(question.sought.slice(start, end))).map(({ term }) => term),
  );
  const about = SPOKEN_OF.exec(question.sought);
  const end = about === null ? Infinity : about.index + about[0].length;
  const later = new Set(question.words.filter(({ start }) => start >= end).map(({ term }) => term));
  return soughtOf(question, coverage.search, otherNames(coverage, question)).filter(
    ({ term }) => !own.has(term) && !said.has(term) && !later.has(term),
  );
}

const isPlace = (coverage: Coverage, { text }: AskedName): boolean => {
  const lower = text.toLowerCase();
  return COUNTRIES.has(lower) || CITIES.has(lower) || coverage.entities.find(text)[0]?.kind === 'place';
};

/** The Oster Fire has no namesake, and of "Lund's brother" another may be told. */
const isInFull = ({ entities }: Coverage, question: Question, { text, words }: AskedName): boolean =>
  !EVENT_NOUNS.has(words.at(-1)?.term ?? '') &&
  !new RegExp(`${asWritten(text)}['’]s?\\s`, 'iu').test(question.text) &&
  entities
    .find(text)
    .some(({ kind, names }) => kind !== 'place' && names.some((name) => name.toLowerCase() === text.toLowerCase()));

/** "Tarvian" and "Ostani" of "the Tarvian-Ostani pact", "Ostan" of "Ostan-run". */
function ownWords({ sought }: Question, { words }: AskedName): AskedName['words'] {
  const simple = words.filter(({ start, end }) => /^[\p{Lu}\p{N}][^-‐‑]*$/u.test(sought.slice(start, end)));
  return simple.length > 0 ? simple : words;
}

function peopleCounted({ search }: Coverage, { kind, focus }: Question): ReadonlySet<string> {
  if (kind !== 'count' || focus === null || TITLES.has(focus) || !search.isName(focus)) return new Set();
  return new Set([focus, ...(PARAPHRASES.get(focus) ?? []), ...landOf(search, focus)]);
}

export function askedOf(coverage: Coverage, question: Question): Asked {
  const also = otherNames(coverage, question);
  const names = namesAsked(question);
  const termsOf = (some: readonly AskedName[]) => some.flatMap(({ words }) => words.map(({ term }) => term));
  const places = termsOf(names.filter((name) => isPlace(coverage, name)));
  const speaker = speakerNamed(question.text, names);
  return {
    question,
    names,
    persons: personsAsked(coverage, names),
    inFull: names.filter((name) => isInFull(coverage, question, name)),
    named: new Set(termsOf(names)),
    places: new Set(places.flatMap((term) => [term, ...(PARAPHRASES.get(term) ?? [])])),
    counted: countAsked(question.text),
    people: peopleCounted(coverage, question),
    office: officeAsked(question.text),
    measure: measureAsked(question.text),
    speakers: speakersAsked(question.text, names),
    asksPerson:
      !asksOthers(question.text) &&
      (speaker === null
        ? names.length > 0 && names.every((name) => isPerson(coverage, name))
        : isPerson(coverage, speaker)),
    namings: names.flatMap((name) => ownWords(question, name).map((word) => namedBy(coverage, [word], question, also))),
    leavesOut: leavingOut(coverage, question),
    source: sourceOf(coverage, question),
    topic: topicOf(coverage, question, speaker),
  };
}
