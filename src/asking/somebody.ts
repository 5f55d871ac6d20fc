import { overlaps } from '../articles/span.ts';
import type { Reading } from '../extraction/reading.ts';
import { terms } from '../search/terms.ts';
import type { Asked } from './asked.ts';
import type { Candidate } from './best-sentences.ts';
import { answersTo } from './heart.ts';
import { ASKING_VERB, CALLED_SO, PEOPLE } from './words/question-words.ts';

/** Of other words, or of the same family: Lena Verrin is not Tomas Verrin, Verrin may be. */
function isAnother(name: string, { names }: Asked): boolean {
  const own = terms(name).map(({ term }) => term);
  const shared = names.filter(({ words }) => words.some(({ term }) => own.includes(term)));
  return shared.every(({ words }) => own.length > 1 && words.length > 1 && words[0]?.term !== own[0]);
}

/** Whether the sentence names a person that the question does not. */
export const namesAnother = (
  asked: Asked,
  { paragraph, sentence }: Pick<Candidate, 'paragraph' | 'sentence'>,
  reading: Reading,
): boolean =>
  reading.names.some(
    ({ kind, span }) =>
      kind === 'person' &&
      span.paragraph === paragraph.number &&
      overlaps(span, sentence) &&
      isAnother(paragraph.text.slice(span.start, span.end), asked),
  );

const ASKS_NAME =
  /\bname of (?:the|his|her|their|its) (?!(?:(?!of\b)[\p{L}-]+ ){0,2}(?:group|organi[sz]ation|company|firm|village|town|city|operation|ship|book|film|party|agency|team)\b)\p{L}/iu;

/** "wife" of "Who is Tomas Verrin's wife?", "pilot" of "the name of the pilot of the plane" and "Who was the pilot of the plane?". */
const ASKS_RELATION =
  /\bwho (?:is|was|are|were) (?:[^,?]{1,60}?['’]s? (?<owned>[\p{L}-]+)\s*\??$|the (?<held>[\p{L}-]+) of\b)|\bname of the (?<named>[\p{L}-]+) (?:of|who|that)\b|\bname of [^,?]{1,60}?['’]s? (?<theirs>[\p{L}-]+)\s*\??$/iu;

const relationAsked = (text: string): string | undefined => {
  const { owned, held, named, theirs } = ASKS_RELATION.exec(text)?.groups ?? {};
  const noun = owned ?? held ?? named ?? theirs;
  return noun === undefined || /^\p{Lu}/u.test(noun) ? undefined : terms(noun)[0]?.term;
};

/** "Which actress", "jockey of Silver Lane", "name of the arrested man": somebody by name, whatever else is told of them. */
const ASKS_PERSON = new RegExp(
  `\\b(?:(?:which|what)|name of (?:the|his|her|their|its|an?)) (?:(?!(?:${ASKING_VERB})\\b)[\\p{L}-]+ ){0,2}?(?:${PEOPLE})\\b|^\\s*(?:the )?(?:[\\p{L}-]+ ){0,2}?(?:${PEOPLE}) (?:of|for|who|playing|in|at|behind)\\b|\\bwho (?:is|was|were|are) (?:the|an?) (?:[\\p{L}\\p{N}-]+ ){1,4}?(?:who|that)\\b|\\bnames of\\b|\\bwhat (?:is|was) [^,?]{1,60} called\\s*\\??$`,
  'iu',
);

/** Whether a person stands in the sentence or beside it of whom the question has no word. */
function namesNewPerson({ question }: Asked, { paragraph, sentence }: Candidate, reading: Reading): boolean {
  const typed = new Set(question.words.map(({ term }) => term));
  const at = paragraph.sentences.findIndex(({ start }) => start === sentence.start);
  const near = {
    start: paragraph.sentences[at - 1]?.start ?? sentence.start,
    end: paragraph.sentences[at + 1]?.end ?? sentence.end,
  };
  return reading.names.some(
    ({ kind, span }) =>
      kind === 'person' &&
      span.paragraph === paragraph.number &&
      overlaps(span, near) &&
      !terms(paragraph.text.slice(span.start, span.end)).some(({ term }) => typed.has(term)),
  );
}

/** Whether the name of a hospital, hotel or bank is asked for and none is called so in the sentence: "the Harrow hotel", "St. Brannoc's Hospital", not "a hospital". */
export function missesCalledSo({ question }: Asked, { paragraph, sentence }: Candidate): boolean {
  const { kind, focus } = question;
  if (kind !== 'which' || focus === null || !CALLED_SO.has(focus)) return false;
  const told = paragraph.text.slice(sentence.start, sentence.end);
  return !terms(told).some(
    ({ term, start, end }) =>
      term === focus &&
      (/^\p{Lu}/u.test(told.slice(start, end)) ||
        /\p{Lu}[\p{L}'’.-]* $/u.test(told.slice(0, start)) ||
        /^ (?:of |in |at )?(?:the )?\p{Lu}/u.test(told.slice(end))),
  );
}

/** Whether the name of somebody is asked for and none that is new stands there, or nothing of what that one is to those named. */
export function missesNewName(asked: Asked, candidate: Candidate, reading: Reading): boolean {
  const { text } = asked.question;
  if (asked.office === null && ASKS_PERSON.test(text) && !namesNewPerson(asked, candidate, reading)) return true;
  const relation = asked.office === null ? relationAsked(text) : undefined;
  if (relation === undefined) return ASKS_NAME.test(text) && !namesAnother(asked, candidate, reading);
  const told = new Set(terms(candidate.paragraph.text).map(({ term }) => term));
  return ![relation, ...answersTo(relation)].some((term) => told.has(term)) || !namesAnother(asked, candidate, reading);
}
