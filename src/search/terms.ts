import type { Term } from './paragraph-index.ts';
import { folded, oneForm, oneSpelling } from './spelling.ts';
import { STOP_WORDS } from './words/stop.ts';
import { LONG_FORMS } from './words/variants.ts';

/**
 * A number (1,200; 3.5), an abbreviation (U.S., p.m.) or a word with its inner hyphens and apostrophes (al-Qaeda, Ya'alon, F-16).
 * Every alternative moves forward over each character once: linear whatever the text.
 */
const TOKEN =
  /\d+(?:[.,]\d+)*(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\p{L}(?:\.\p{L}(?![\p{L}\p{N}]))+|[\p{L}\p{M}\p{N}]+(?:['’ʼ‘\-‐‑][\p{L}\p{M}\p{N}]+)*/gu;
const JOINT = /['’ʼ‘\-‐‑]/u;
const POSSESSIVE = /['’ʼ‘]s$/iu;
/** Up to six capitals (NATO, UNICEF): a longer word in capitals is a word that a headline shouts. */
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u;

/** `1,200` and `1200` meet; `3.5` stays. */
const numeral = (token: string): string =>
  oneForm(/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(token) ? token.replaceAll(',', '') : token);

/** `start` is within the token. `shouted`: the text is all capitals, so capitals mean nothing. */
function wordTerm(token: string, start: number, shouted: boolean): Term {
  const end = start + token.length;
  const acronym = !shouted && ACRONYM.test(token);
  const lower = folded(token);
  if (lower === 'us' && acronym) return { term: 'usa', start, end, stop: false };
  const stop = STOP_WORDS.has(lower) && !acronym;
  return { term: stop || acronym ? lower : oneForm(lower), start, end, stop };
}

/** The whole name first (alqaeda), then its parts; single letters that only join (Tehrik-i-Taliban) are left out of the whole. */
function joinedTerms(token: string, shouted: boolean): Term[] {
  const parts: Term[] = [];
  let at = 0;
  for (const part of token.split(JOINT)) {
    if (part.length > 1 || /\d/.test(part)) parts.push(wordTerm(part, at, shouted));
    at += part.length + 1;
  }
  const pieces = token.split(JOINT).map((piece) => oneSpelling(folded(piece)));
  const letters = pieces.filter((piece, index) => piece.length > 1 || index === 0 || token.length < 5).join('');
  const stop = STOP_WORDS.has(letters) || STOP_WORDS.has(pieces.join(''));
  const whole: Term = { term: oneForm(letters), start: 0, end: token.length, stop };
  return stop ? [whole] : [whole, ...parts];
}

/** The terms of one token, with places within it. */
function tokenTerms(token: string, shouted: boolean): readonly Term[] {
  const end = token.length;
  if (/^\d+(?:[.,]\d+)*$/.test(token)) return [{ term: numeral(token), start: 0, end, stop: false }];
  if (/^\p{L}\./u.test(token)) {
    const letters = folded(token.replaceAll('.', ''));
    return [{ term: letters === 'us' ? 'usa' : letters, start: 0, end, stop: false }];
  }
  const bare = token.replace(POSSESSIVE, '');
  return JOINT.test(bare) ? joinedTerms(bare, shouted) : [wordTerm(bare, 0, shouted)];
}

/** What a word becomes depends on nothing but the word: so many are remembered, since the same ones come again and again. */
const MOST_KNOWN = 50_000;
const KNOWN = new Map<string, readonly Term[]>();

function knownTerms(token: string, shouted: boolean): readonly Term[] {
  if (shouted) return tokenTerms(token, shouted);
  const remembered = KNOWN.get(token);
  if (remembered !== undefined) return remembered;
  const found = tokenTerms(token, shouted);
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(token, found);
  return found;
}

const FIRST_LETTERS = new Set([...LONG_FORMS.keys()].flatMap((word) => [word[0] ?? '', (word[0] ?? '').toUpperCase()]));

/** What a second word makes of this one: "United" expects States, Nations, Kingdom. */
const expectedAfter = (token: string): ReadonlyMap<string, string> | undefined =>
  FIRST_LETTERS.has(token[0] ?? '') ? LONG_FORMS.get(token.toLowerCase()) : undefined;

/**
 * The words of a text as they are indexed and asked for, with their places; stop words are marked, not left out.
 *
 * Taliban's → taliban; 1,200 → 1200; U.S., US, United States → usa; al-Qaeda, Al Qaida → (alqaeda,) qaeda; Tehreek-e-Taliban → tehriktaliban, tehrik, taliban;
 * attacked, attacks → attack; organised, organized → organ. "us" (the pronoun) and "is" are stop words, US and IS are not.
 */
export function terms(text: string): readonly Term[] {
  const shouted = text.length > 20 && !/\p{Ll}/u.test(text);
  const found: Term[] = [];
  let before: { readonly start: number; readonly expected: ReadonlyMap<string, string> } | undefined;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [token] = match;
    const at = match.index;
    for (const { term, start, end, stop } of knownTerms(token, shouted))
      found.push({ term, start: at + start, end: at + end, stop });
    const long = before?.expected.get(token.replace(POSSESSIVE, '').toLowerCase());
    if (before && long) found.push({ term: long, start: before.start, end: at + token.length, stop: false });
    const expected = expectedAfter(token);
    before = expected && { start: at, expected };
  }
  return found;
}

/** The terms of a text, common ones too, each once. */
export const termsIn = (text: string): ReadonlySet<string> => new Set(terms(text).map(({ term }) => term));

/** `terms` that remembers up to `texts` whole texts: the same paragraphs are asked about again and again. */
export function textReader(texts = 1_000): (text: string) => readonly Term[] {
  let known = new Map<string, readonly Term[]>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const found = terms(text);
    if (known.size >= texts) known = new Map();
    known.set(text, found);
    return found;
  };
}
