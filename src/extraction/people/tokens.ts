import type { Extent } from '../../articles/article.ts';
import { eachWord } from '../matches.ts';
import { listsOf } from './gazetteer.ts';
import { isDemonym } from './words/peoples.ts';
import { DOTTED } from './words/persons.ts';
import { CITIES, COUNTRIES } from './words/places.ts';

export const SHAPES = ['lower', 'Title', 'CAPS', 'Initial', 'Mixed', 'number', 'mark'] as const;
export type Shape = (typeof SHAPES)[number];

/** A word or a mark with its place in the paragraph. */
export interface Token extends Extent {
  readonly text: string;
  readonly lower: string;
  readonly shape: Shape;
  /** The word lists it is on, a letter each. */
  readonly lists: string;
}

const TOKEN = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’&-](?!(?:\p{L}\.){2})[\p{L}\p{N}\p{M}]+)*|[^\s]/gu;
const POSSESSIVE = /['’][sS]$/;
const ARABIC_PARTICLE = /^(?:al|el|ul|ad|an|as|ash|at|az|ar|bin|abu|hezb|jaish|ben|de|la)$/;

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** Most words are letters without accents, all small or but the first: told without the patterns below. */
function plainShape(text: string): Shape | null {
  const first = text.charCodeAt(0);
  const isTitle = first >= 65 && first <= 90 && text.length > 1;
  if (!isTitle && !isSmall(first)) return null;
  for (let at = 1; at < text.length; at += 1) if (!isSmall(text.charCodeAt(at))) return null;
  return isTitle ? 'Title' : 'lower';
}

function shapeOf(text: string): Shape {
  const plain = plainShape(text);
  if (plain !== null) return plain;
  if (/^\p{N}/u.test(text)) return 'number';
  if (!/\p{L}/u.test(text)) return 'mark';
  if (!/\p{Lu}/u.test(text)) return 'lower';
  if (/^\p{Lu}\.?$/u.test(text)) return 'Initial';
  if (/^\p{Lu}\p{M}*(?:['’-]?[\p{Ll}\p{M}])+\.?$/u.test(text)) return 'Title';
  return /\p{Ll}/u.test(text) ? 'Mixed' : 'CAPS';
}

function token(text: string, start: number): Token {
  const shape = shapeOf(text);
  const lower = shape === 'lower' ? text : text.toLowerCase();
  return { start, end: start + text.length, text, lower, shape, lists: listsOf(lower) };
}

/** Ends of compounds: "UK-based", "Taliban-run". Not "Chun-yeh". */
const TAIL =
  /(?:ed|ing|run|born|wide|like|made|held|era|old|long|only|free|wing|rich|type|owned|time|area|bound|style|sent|won)$/;

const isCountryLike = (part: string): boolean => {
  const lower = part.toLowerCase();
  return COUNTRIES.has(lower) || CITIES.has(lower) || isDemonym(lower) || lower === 'pak';
};

/**
 * Where a hyphen joins two things rather than one name:
 * "UK-based", "non-NATO", "post-Khan", "US-Taliban", "Pak-Afghan". Not "al-Qaida", "Tehrik-i-Taliban", "Jean-Marie", "IS-K", "Guinea-Bissau".
 */
function partsAtHyphen(text: string): readonly string[] {
  if (!text.includes('-') || COUNTRIES.has(text.toLowerCase())) return [text];
  const parts = text.split('-');
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  const small = (part: string) => part.length > 2 && !/\p{Lu}|\p{N}/u.test(part);
  const isTail = small(last) && (TAIL.test(last) || last.length > 4);
  if (parts.length === 2 && small(first) && !ARABIC_PARTICLE.test(first) && !small(last)) return parts;
  if (!small(first) && isTail && !ARABIC_PARTICLE.test(first.toLowerCase()))
    return [parts.slice(0, -1).join('-'), last];
  return parts.length === 2 && parts.some(isCountryLike) && !ARABIC_PARTICLE.test(first.toLowerCase()) ? parts : [text];
}

function pushParts(into: Token[], word: string, start: number): void {
  if (!word.includes('-')) {
    into.push(token(word, start));
    return;
  }
  let at = start;
  partsAtHyphen(word).forEach((part, index) => {
    if (index > 0) into.push(token('-', at++));
    into.push(token(part, at));
    at += part.length;
  });
}

const isDotted = (word: string): boolean =>
  (/^\p{Lu}$/u.test(word) || DOTTED.has(word.toLowerCase())) && /\p{Lu}/u.test(word);

/** The words and marks of a text. A possessive 's is a word of its own; "U.S.", "Gen." and "J." keep their dots. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let dotTaken = -1;
  eachWord(TOKEN, text, (word, start) => {
    if (start === dotTaken) return;
    const end = start + word.length;
    const possessive = word.length > 2 && POSSESSIVE.test(word);
    const dotted = text[end] === '.' && isDotted(word);
    if (dotted) tokens.push(token(`${word}.`, start));
    else pushParts(tokens, possessive ? word.slice(0, -2) : word, start);
    if (dotted) dotTaken = end;
    if (possessive) tokens.push(token(word.slice(-2), end - 2));
  });
  return tokens;
}
