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
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

type FormOf = (word: string) => string;

/** `1,200` and `1200` meet; `3.5` stays. */
const numeral = (token: string): string => {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(token) ? token.replaceAll(',', '') : token;
  return oneForm(plain);
};

interface Sighting {
  readonly shouted: boolean;
  readonly formOf: FormOf;
}

function wordTerm(token: string, start: number, { shouted, formOf }: Sighting): Term {
  const end = start + token.length;
  const acronym = !shouted && ACRONYM.test(token);
  const lower = folded(token);
  if (lower === 'us' && (acronym || (shouted && token === 'U.S'))) return { term: 'usa', start, end, stop: false };
  const stop = STOP_WORDS.has(lower) && !acronym;
  return { term: stop || acronym ? lower : formOf(lower), start, end, stop };
}

/** The whole name first (alqaeda), then its parts; single letters that only join (Tehrik-i-Taliban) are left out of the whole. */
function joinedTerms(token: string, start: number, sighting: Sighting): Term[] {
  const parts: Term[] = [];
  let at = 0;
  for (const part of token.split(JOINT)) {
    if (part.length > 1 || /\d/.test(part)) parts.push(wordTerm(part, start + at, sighting));
    at += part.length + 1;
  }
  const pieces = token.split(JOINT).map((piece) => oneSpelling(folded(piece)));
  const letters = pieces.filter((piece, index) => piece.length > 1 || index === 0 || token.length < 5).join('');
  const term = sighting.formOf(letters);
  const stop = STOP_WORDS.has(letters) || STOP_WORDS.has(pieces.join(''));
  const whole: Term = { term, start, end: start + token.length, stop };
  return stop ? [whole] : [whole, ...parts];
}

function tokenTerms(token: string, start: number, sighting: Sighting): Term[] {
  const end = start + token.length;
  if (/^\d+(?:[.,]\d+)*$/.test(token)) return [{ term: numeral(token), start, end, stop: false }];
  if (/^\p{L}\./u.test(token)) {
    const letters = folded(token.replaceAll('.', ''));
    return [{ term: letters === 'us' ? 'usa' : letters, start, end, stop: false }];
  }
  const bare = token.replace(POSSESSIVE, '');
  return JOINT.test(bare) ? joinedTerms(bare, start, sighting) : [wordTerm(bare, start, sighting)];
}

/** "United States" is found under `usa` too. */
function longForm(before: string, token: string, start: number, end: number): Term | undefined {
  const term = LONG_FORMS.get(before.toLowerCase())?.get(token.toLowerCase());
  return term === undefined ? undefined : { term, start, end, stop: false };
}

function read(text: string, formOf: FormOf): readonly Term[] {
  const sighting: Sighting = { shouted: text.length > 20 && !/\p{Ll}/u.test(text), formOf };
  const found: Term[] = [];
  let before = { token: '', start: 0 };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    found.push(...tokenTerms(token, index, sighting));
    const long = longForm(before.token, token.replace(POSSESSIVE, ''), before.start, index + token.length);
    if (long) found.push(long);
    before = { token, start: index };
  }
  return found;
}

/**
 * The words of a text as they are indexed and asked for, with their places; stop words are marked, not left out.
 *
 * Taliban's → taliban; 1,200 → 1200; U.S., US, United States → usa; al-Qaeda, Al Qaida → (alqaeda,) qaeda; Tehreek-e-Taliban → tehriktaliban, tehrik, taliban;
 * attacked, attacks → attack; organised, organized → organ. "us" (the pronoun) and "is" are stop words, US and IS are not.
 */
export const terms = (text: string): readonly Term[] => read(text, oneForm);

/** `terms` that remembers the forms of up to `limit` words: for reading many texts in one go. */
export function termReader(limit = 50_000): (text: string) => readonly Term[] {
  const forms = new Map<string, string>();
  return (text) =>
    read(text, (word) => {
      const known = forms.get(word);
      if (known !== undefined) return known;
      const form = oneForm(word);
      if (forms.size < limit) forms.set(word, form);
      return form;
    });
}
