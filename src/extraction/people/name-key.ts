import type { EntityKind } from '../reading.ts';
import { FIRM_ENDINGS } from './words/businesses.ts';
import { FULL_FORMS } from './words/nicknames.ts';
import { SAME_BODIES } from './words/same-bodies.ts';
import { oneSpelling } from './words/spellings.ts';
import { wordSet } from './words/word-set.ts';

/** Organisations and groups are told apart by their names only: one article's group is another's organisation. */
export type Sort = 'person' | 'body' | 'place';

export const sortOf = (kind: EntityKind): Sort => (kind === 'person' || kind === 'place' ? kind : 'body');

const SMALL = wordSet('of for and the in on to a an de du la le e i ul ur');
const BEHIND_NAMES = wordSet('jr sr ii iii iv');

/** The words of a name in lower case, without accents, marks, "the" and the possessive, each in one spelling: "Tehreek-e-Taliban" → tehrik, e, taliban. */
export function nameWords(text: string): readonly string[] {
  const words = PLAIN.test(text) ? text.toLowerCase().split(' ') : markedWords(text);
  const kept = words.map(oneSpelling);
  return kept.length > 1 && kept[0] === 'the' ? kept.slice(1) : kept;
}

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

function markedWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`]/gu, "'")
    .replace(/'s?$/u, '')
    .toLowerCase();
  const words = plain.split(/[\s\-‐‑–—/]+/u).map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));
  return words.filter((word) => word !== '');
}

/** "Joe R. Biden Jr." → joseph, biden. A first initial stays. */
export function personWords(text: string): readonly string[] {
  const words = nameWords(text).filter((word, at) => at === 0 || (word.length > 1 && !BEHIND_NAMES.has(word)));
  const [first = '', ...others] = words;
  return others.length === 0 ? words : [FULL_FORMS.get(first) ?? first, ...others];
}

function bodyWords(text: string): readonly string[] {
  const words = nameWords(text).filter((word) => !SMALL.has(word));
  let end = words.length;
  while (end > 1 && FIRM_ENDINGS.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
}

/** What names of one sort have in common when they are spellings of one name. */
export function keyOf(sort: Sort, text: string): string {
  if (sort === 'person') return personWords(text).join(' ');
  const key = bodyWords(text).join(' ');
  return SAME_BODIES.get(key) ?? key;
}

/** "TTP", "U.N.", "UNHCR": no word by itself. */
export const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{N}.&-]{1,8}$/u.test(text);

/** First letters of the words that count: "Tehrik-i-Taliban Pakistan" → ttp. */
export const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => !SMALL.has(word))
    .map((word) => word.charAt(0))
    .join('');
