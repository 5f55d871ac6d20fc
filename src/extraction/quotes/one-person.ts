import { TITLES } from '../people/words/persons.ts';
import { POSTS } from '../people/words/posts.ts';
import { DETERMINERS, LINKING } from '../words/clause-words.ts';
import type { Token } from './line.ts';
import type { Phrase } from './phrase.ts';

/** What one person can be beside the posts: kin, friends, those who were there. */
const OTHERS = new Set(
  `brother sister father friend ally confidant neighbour neighbor resident witness eyewitness survivor farmer fighter
  shopkeeper teacher trader driver mentor classmate colleague companion partner girlfriend boyfriend fiance fiancee
  grandmother grandfather aunt niece nephew protester demonstrator lecturer novelist poet artist musician rapper`.split(
    /\s+/u,
  ),
);

/** "governor", "spokeswoman", "sister": a noun for one person, in the singular. Not "lawyers", "ministry". */
export const isOnePerson = (noun: string): boolean =>
  POSTS.has(noun) || TITLES.has(noun) || OTHERS.has(noun) || /\p{L}(?:man|woman|person)$/u.test(noun);

const isPossessive = (token: Token | undefined) => token?.lower === '’s' || token?.lower === "'s";

/** "the governor of Orlen", "Roe’s closest ally": what somebody is, not who. Not "the city of Orlen", "Roe’s lawyers". */
export function isDescription(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const owner = tokens.slice(from, Math.min(to, from + 5)).findLastIndex(isPossessive);
  if (owner === -1 && !DETERMINERS.has(tokens[from]?.lower ?? '')) return false;
  let end = owner === -1 ? from : from + owner + 1;
  while (end < to && !LINKING.has(tokens[end]?.lower ?? '')) end += 1;
  const noun = tokens[end - 1];
  return noun !== undefined && !noun.capital && isOnePerson(noun.lower);
}

/** "head of the agency", "director at the institute" behind a name's comma, without its article. */
export const isPost = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  to - from > 2 && LINKING.has(tokens[from + 1]?.lower ?? '') && isOnePerson(tokens[from]?.lower ?? '');
