import type { Reading } from '../extraction/reading.ts';
import { terms } from '../search/terms.ts';
import type { Asked } from './asked.ts';
import type { Candidate } from './best-sentences.ts';
import { answersTo } from './heart.ts';
import { execNeeding, type Needing, needing } from './needing.ts';
import { namesNewPerson } from './new-person.ts';
import { ofQuestion } from './of-question.ts';
import { besideIt, standsIn, toldIn } from './told-there.ts';
import { ASKING_VERB, CALLED_SO, KIN, PEOPLE, PERSON_NOUNS } from './words/question-words.ts';

/** Of other words, or of the same family: Lena Verrin is not Tomas Verrin, Verrin may be. */
function isAnother(name: string, { names }: Asked): boolean {
  const own = terms(name).map(({ term }) => term);
  const shared = names.filter(({ words }) => words.some(({ term }) => own.includes(term)));
  return shared.every(({ words }) => own.length > 1 && words.length > 1 && words[0]?.term !== own[0]);
}

/** Whether the sentence names a person that the question does not. */
export const namesAnother = (
  asked: Asked,
  told: Pick<Candidate, 'paragraph' | 'sentence'>,
  reading: Reading,
): boolean =>
  reading.names.some(
    ({ kind, span }) =>
      kind === 'person' && standsIn(told)(span) && isAnother(told.paragraph.text.slice(span.start, span.end), asked),
  );

/** "wife" of "Who is Tomas Verrin's wife?", "pilot" of "the name of the pilot of the plane" and "Who was the pilot of the plane?". */
const ASKS_RELATION =
  /\bwho (?:is|was|are|were) (?:[^,?]{1,60}?['’]s? (?<owned>[\p{L}-]+)\s*\??$|the (?<held>[\p{L}-]+) of\b)|\bname of the (?<named>[\p{L}-]+) (?:of|who|that|in|at|on|behind|from)\b|\bname of [^,?]{1,60}?['’]s? (?<theirs>[\p{L}-]+)\s*\??$/iu;

const relationAsked = ofQuestion(({ text }): string | undefined => {
  const { owned, held, named, theirs } = ASKS_RELATION.exec(text)?.groups ?? {};
  const noun = owned ?? held ?? named ?? theirs;
  return noun === undefined || /^\p{Lu}/u.test(noun) ? undefined : terms(noun)[0]?.term;
});

/** "Which actress", "jockey of Silver Lane", "name of the arrested man": somebody by name, whatever else is told of them. */
const ASKS_PERSON: readonly Needing[] = [
  needing(
    /\b(?:which|what|name of)\b/i,
    new RegExp(
      `\\b(?:(?:which|what)|name of (?:the|his|her|their|its|an?)) (?:(?!(?:${ASKING_VERB})\\b)[\\p{L}-]+ ){0,2}?(?:${PEOPLE})\\b`,
      'iu',
    ),
  ),
  needing(
    /^\s*(?!who\b)\S.* (?:of|for|who|playing|in|at|behind)\b/i,
    new RegExp(
      `^\\s*(?!(?:${ASKING_VERB}|what|which|how)\\b)(?:the )?(?:[\\p{L}-]+ ){0,2}?(?:${PEOPLE}) (?:of|for|who|playing|in|at|behind)\\b`,
      'iu',
    ),
  ),
  needing(
    /\bwho\b/i,
    /\bwho (?:is|was|were|are) (?:the|an?) (?:[\p{L}\p{N}-]+ ){1,4}?(?:who|that|in|at|on|behind|from|of|with|during|for)\b/iu,
  ),
  needing(/\bcalled\b/i, /\bwhat (?:is|was) [^,?]{1,60} called\s*\??$/iu),
];

const THINGS =
  'group|organi[sz]ation|company|firm|village|town|city|operation|ship|tanker|vessel|boat|aircraft|plane|dam|canal|base|camp|port|project|exercise|storm|book|film|party|agency|team|piece|song';
/** "Name of the arrested man", "pilot name", "what was his full name", "the bomber, his name?": not "name of the ship". */
const ASKS_NAME = needing(
  /names?\b/i,
  new RegExp(
    `\\b(?:full|real|legal|first|last|family|birth) name\\b|, (?:his|her|their) names?\\b|(?<!\\b(?:${THINGS})\\b(?! \\p{L}+(?:er|or|ist)\\b).*)\\b(?<!code )names?\\s*\\??$|\\b(?:${PEOPLE}) names?\\b|\\b(?<!code )names? (?:of|given to) (?!(?:the |an? |his |her |their |its )?(?:(?!of\\b)[\\p{L}'’-]+ ){0,3}(?:${THINGS})\\b)`,
    'iu',
  ),
);

/** "How old is Brandt's brother?", "brandt brother name", "names of the baker's nephews who died". */
const ASKS_KIN = new RegExp(
  `(?:^(?!who )[\\p{L}'’-]+(?: [\\p{L}'’-]+){0,2}?|\\bhow old (?:is|was|are|were) [^,?]{1,40}|\\bnames? of [^,?]{1,40}?)['’]?s? (?<kin>${KIN})(?:\\s*\\??$| names?\\b| who\\b| that\\b)`,
  'iu',
);

const kinAsked = ofQuestion(({ text }) => terms(ASKS_KIN.exec(text)?.groups?.kin ?? '').map(({ term }) => term));

/** Whether somebody is asked about by whose brother or wife they are, and none is told of there. */
function missesKin({ question }: Asked, candidate: Candidate): boolean {
  const kin = kinAsked(question);
  if (kin.length === 0) return false;
  const told = new Set(terms(besideIt(candidate)).map(({ term }) => term));
  return kin.some((term) => ![term, ...answersTo(term)].some((one) => told.has(one)));
}

/** "What was the bakery in Oster called?", "name of the hospital where she lay". */
const NOUNS = "(?:(?!(?:who|where|that|which|in|at|of|on|off|near)\\b)[\\p{L}’'-]+ ?){1,4}";
const ASKS_CALLED = needing(
  /\b(?:called|name of)\b/i,
  new RegExp(
    `\\bwhat (?:is|was|are|were) (?<called>${NOUNS})(?:(?:in|at|of|on|off|near) [^,?]{1,40})?\\bcalled\\s*\\??$|\\bname of (?:the |an? |his |her |their |its )?(?<named>${NOUNS})`,
    'iu',
  ),
);

/** What should stand with its name: the noun after "which" or before "called". */
const calledSo = ofQuestion(({ kind, focus, text }): string | null => {
  if (kind === 'which') return focus !== null && CALLED_SO.has(focus) && !/\bprisoners?\b/iu.test(text) ? focus : null;
  const { called, named } = execNeeding(ASKS_CALLED, text)?.groups ?? {};
  const noun = terms((called ?? named ?? '').replace(/ called.*/iu, '')).at(-1);
  if (noun === undefined || noun.stop || PERSON_NOUNS.has(noun.term)) return null;
  return called !== undefined || CALLED_SO.has(noun.term) ? noun.term : null;
});

/** Whether the name of a hospital, hotel or bank is asked for and none is called so in the sentence: "the Harrow hotel", "St. Brannoc's Hospital", not "a hospital". */
export function missesCalledSo({ question }: Asked, candidate: Candidate): boolean {
  const noun = calledSo(question);
  if (noun === null) return false;
  const told = toldIn(candidate);
  return !terms(told).some(
    ({ term, start, end }) =>
      term === noun &&
      (/^\p{Lu}/u.test(told.slice(start, end)) ||
        /\p{Lu}[\p{L}'’.-]* $/u.test(told.slice(0, start)) ||
        /^ (?:of )?(?:the )?\p{Lu}/u.test(told.slice(end))),
  );
}

/** "Who shot at her", "who burned the barn", not "who drowned in the flood". */
const DID_TO = /^\s*(?:and |so )?who \p{L}+ (?!(?:in|on|off|near|during|after|before|when|while|last)\b)\p{L}/iu;
const PASSIVE = /\b(?:was|were|been|being|is|are|be|gets?|got)\s(?:\p{L}+\s){0,2}$/iu;
const BY = /^[^.]*\bby\b/u;

const asksWhoDid = ofQuestion(({ kind, deed, text }) => kind === 'who' && deed !== null && DID_TO.test(text));

/** Whether it is told that the deed was done to somebody, and not by whom: "she was shot in the leg". */
export function missesDoer({ question }: Asked, candidate: Candidate): boolean {
  if (!asksWhoDid(question)) return false;
  const told = besideIt(candidate);
  const done = terms(told).filter(({ term }) => term === question.deed);
  return (
    done.length > 0 && done.every(({ start, end }) => PASSIVE.test(told.slice(0, start)) && !BY.test(told.slice(end)))
  );
}

const asksName = ofQuestion(({ text }) => execNeeding(ASKS_NAME, text) !== null);
const asksPerson = ofQuestion(({ text }) => ASKS_PERSON.some((one) => execNeeding(one, text) !== null));

/** Whether the name of somebody is asked for and none that is new stands there, or nothing of what that one is to those named. */
export function missesNewName(asked: Asked, candidate: Candidate, reading: Reading): boolean {
  const { question } = asked;
  if (calledSo(question) !== null) return false;
  if (missesKin(asked, candidate)) return true;
  const asksOne = asksName(question) || (asked.office === null && asksPerson(question));
  if (asksOne && !namesNewPerson(asked, candidate, reading)) return true;
  const relation = asked.office === null ? relationAsked(question) : undefined;
  if (relation === undefined) return false;
  const told = new Set(terms(candidate.paragraph.text).map(({ term }) => term));
  return ![relation, ...answersTo(relation)].some((term) => told.has(term)) || !namesAnother(asked, candidate, reading);
}
