import type { Line } from '../lines.ts';
import { lowerAt } from '../rules/words-at.ts';
import type { Tagged } from '../tagger.ts';
import { isDemonym } from '../words/peoples.ts';
import { TITLES } from '../words/persons.ts';
import { COURTESIES, POSTS, QUALIFIERS } from '../words/posts.ts';

/** A line with its names by token. */
export interface Named {
  readonly line: Line;
  readonly tagged: readonly Tagged[];
  /** The name that holds a token. */
  readonly at: (token: number) => Tagged | undefined;
}

export function named(line: Line, tagged: readonly Tagged[]): Named {
  const byToken = new Map<number, Tagged>();
  for (const name of tagged) for (let at = name.from; at < name.to; at += 1) byToken.set(at, name);
  return { line, tagged, at: (token) => byToken.get(token) };
}

/** A role by its tokens, with the bodies inside it. */
export interface Found {
  readonly holder: Tagged;
  readonly from: number;
  readonly to: number;
  readonly bodies: readonly Tagged[];
  readonly rule: string;
}

const withoutDot = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);

/** "spokesman", "Gen.", "vice-president". Not "Mr". */
export function isPost({ line, at }: Named, token: number): boolean {
  const word = withoutDot(lowerAt(line, token));
  if (at(token)?.type === 'PER') return false;
  if (COURTESIES.has(word)) return false;
  if (isPostWord(word)) return true;
  return word.endsWith('s') && isPostWord(word.replace(/(?:ies|s)$/, (end) => (end === 'ies' ? 'y' : '')));
}

const isPostWord = (word: string): boolean =>
  POSTS.has(word) || TITLES.has(word) || /^[a-z]{3,}(?:woman|person)$/.test(word);

export const isQualifier = ({ line }: Named, token: number): boolean => {
  const word = lowerAt(line, token);
  return QUALIFIERS.has(word) || isDemonym(word) || word === '-';
};

export const isBody = (name: Tagged | undefined): name is Tagged => name?.type === 'ORG';
