import { PLURAL_PEOPLE } from '../extraction/figures/words/people.ts';
import { termsIn } from '../search/terms.ts';
import type { Asked } from './asked.ts';
import type { Candidate } from './best-sentences.ts';
import { standingFor } from './heart.ts';
import { ofQuestion } from './of-question.ts';
import { besideIt } from './told-there.ts';
import { ASKING_VERB } from './words/question-words.ts';

const NOUNS = `(?:(?!(?:${ASKING_VERB}|who|that|of|in|at|on|by|from|to|for)\\b)[\\p{L}\\p{N}'’-]+\\s*){1,3}?`;
/** Things that are seldom told of without what they are. */
const THINGS =
  'medals?|awards?|prizes?|trophy|trophies|drugs?|medicines?|vaccines?|poisons?|weapons?|rifles?|instruments?|explosives?|diseases?|virus(?:es)?';
/** "Which drug was", "what model of plane", "what medal did"; "what trouble was there" is told in any words. */
const PHRASE = new RegExp(
  `\\b(?:which\\s+(?<nouns>${NOUNS})(?=(?:${ASKING_VERB}|of)\\b)|what\\s+(?<of>${NOUNS})(?=of\\b)|what\\s+(?<thing>(?:\\p{L}+\\s)?(?:${THINGS})\\s)(?=(?:${ASKING_VERB})\\b))`,
  'iu',
);
/** These say hardly what is asked for. */
const VAGUE = /\b(?:kinds?|sorts?|types?|parts?|pieces?|ways?|things?|ideas?|roles?|reasons?|terms?|words?)\b/iu;

/** "Which captive" is answered by a name alone. */
const namesPeople = (phrase: string): boolean =>
  (phrase.toLowerCase().match(/\p{L}+/gu) ?? []).some(
    (word) => PLURAL_PEOPLE.has(word) || PLURAL_PEOPLE.has(`${word}s`),
  );

/** "drug" of "Which drug did she take": it and what stands for it; null where a place, a person or nothing much is asked for. */
const kindAsked = ofQuestion(({ kind, wanted, text }): ReadonlySet<string> | null => {
  const found = kind === 'which' && wanted === 'name' ? PHRASE.exec(text)?.groups : undefined;
  const phrase = found?.nouns ?? found?.of ?? found?.thing;
  if (phrase === undefined || VAGUE.test(phrase) || namesPeople(phrase)) return null;
  const all = standingFor(phrase);
  return all.length === 0 ? null : new Set(all);
});

/** Whether nothing of the kind that is asked for is told of there: "tested positive for a banned substance" names no drug. */
export function missesKind({ question }: Asked, candidate: Candidate): boolean {
  const kind = kindAsked(question);
  if (kind === null) return false;
  const told = termsIn(besideIt(candidate));
  return ![...kind].some((term) => told.has(term));
}
