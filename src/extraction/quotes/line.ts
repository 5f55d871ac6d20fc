import type { Extent, Paragraph } from '../../articles/article.ts';
import { eachWord } from '../matches.ts';
import { cueAt, type Entry, verbsOfSaying } from './cue.ts';
import { stretchesOf } from './marks.ts';
import type { Stretch } from './stretch.ts';

/** A word, a mark of punctuation, or a whole stretch in quotation marks: opaque to grammar. */
export interface Token extends Extent {
  readonly kind: 'word' | 'point' | 'quote';
  /** Lower case; for a quote empty. */
  readonly lower: string;
  /** First letter is a capital. */
  readonly capital: boolean;
  /** How a word may be read as a verb of saying. */
  readonly says: readonly Entry[] | null;
  readonly stretch: Stretch | null;
}

/** What grammar sees of a paragraph: sentences that no quotation mark breaks. */
export interface Line {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly stretches: readonly Stretch[];
  readonly units: readonly (readonly Token[])[];
}

/** "U.S", "1,200", "Afghan-based", "al-Qaida’s"; the point behind an abbreviation is dropped, since the sentence goes on there. */
const WORD =
  /[\p{L}\p{N}$]+(?:[’'&-][\p{L}\p{N}]+|[.,]\p{N}+|(?<=(?<!\p{L})\p{L})\.\p{L}(?!\p{L})|(?<=\.\p{L})\.\p{L}(?!\p{L}))*|[^\s."]/gu;

const CAPITAL = /^[\p{Lu}\p{N}$]/u;

/** “(Greetings) Citizens …” begins with a capital too. */
const CAPITAL_SAID = /^\(?[\p{Lu}\p{N}$]/u;

/** "Price’s" is two tokens: the name and its ’s. */
const POSSESSIVE = /[’']s$/iu;

function wordToken(text: string, start: number, isWord: boolean): Token {
  const lower = text.toLowerCase();
  return {
    kind: isWord ? 'word' : 'point',
    lower,
    capital: CAPITAL.test(text),
    says: isWord ? verbsOfSaying(lower) : null,
    start,
    end: start + text.length,
    stretch: null,
  };
}

/** A word of plain letters, all small but perhaps the first: most are. */
function plainToken(text: string, start: number): Token | null {
  for (let at = 1; at < text.length; at += 1) if (text.charCodeAt(at) < 97) return null;
  const capital = text.charCodeAt(0) < 97;
  const lower = capital ? text.toLowerCase() : text;
  return { kind: 'word', lower, capital, says: verbsOfSaying(lower), start, end: start + text.length, stretch: null };
}

/** "the farms’ owner": reads like ’s. Not a mark that closes ‘both sides’ and. */
const isPluralsMark = (text: string, word: string, start: number): boolean =>
  (word === "'" || word === '’') && /^\p{L}s['’]\s\p{L}/u.test(text.slice(Math.max(0, start - 2), start + 3));

/** "the secured areaCalls for calm": a heading that the page lost its line break before. Not "iPhone". */
const GLUED = /^\p{Ll}{3,}(?=\p{Lu})/u;

function pushWord(into: Token[], text: string, start: number): void {
  const isWord = /^[\p{L}\p{N}$]/u.test(text);
  const glued = text === text.toLowerCase() ? 0 : (GLUED.exec(text)?.[0].length ?? 0);
  const cut = isWord && POSSESSIVE.test(text) ? text.length - 2 : text.length;
  if (glued > 0) into.push(wordToken(text.slice(0, glued), start, isWord));
  into.push(wordToken(text.slice(glued, cut), start + glued, isWord));
  if (cut < text.length) into.push(wordToken(text.slice(cut), start + cut, isWord));
}

const quoteToken = (text: string, stretch: Stretch): Token => ({
  kind: 'quote',
  lower: '',
  capital: CAPITAL_SAID.test(text.slice(stretch.start, stretch.start + 2)),
  says: null,
  start: stretch.outer.start,
  end: stretch.outer.end,
  stretch,
});

function tokensOf(text: string, stretches: readonly Stretch[]): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  const words = (to: number) => {
    const base = from;
    eachWord(WORD, text.slice(base, to), (word, at, match) => {
      const start = base + at;
      const plain = match === null ? plainToken(word, start) : null;
      if (plain !== null) tokens.push(plain);
      else if (isPluralsMark(text, word, start)) tokens.push({ ...wordToken('’s', start, true), end: start + 1 });
      else pushWord(tokens, word, start);
    });
  };
  for (const stretch of stretches) {
    words(stretch.outer.start);
    tokens.push(quoteToken(text, stretch));
    from = stretch.outer.end;
  }
  words(text.length);
  return tokens;
}

/** No sentence of people is longer or holds more quotations; what does (a list, a broken page) is read in pieces, so that the cost stays linear. */
const LONGEST_UNIT = 250;
const MOST_QUOTES = 16;

const isFull = (unit: readonly Token[], quotes: number): boolean =>
  unit.length >= LONGEST_UNIT || quotes >= MOST_QUOTES;

/** The page lost the space between two sentences: came to nothing.“It was loud,” – “It was loud.”Later … */
function isGlued(text: string, before: Token | undefined, token: Token): boolean {
  if (before === undefined || text.charCodeAt(token.start - 1) <= 32 || !token.capital) return false;
  if (before.kind !== 'quote') return token.kind === 'quote' && /[.!?]/u.test(text[token.start - 1] ?? '');
  return before.end === token.start && /[.!?]$/u.test(text.slice(before.start, before.stretch?.end));
}

/** “Is it right?” | Omar Tal went on: who asks stands behind the mark, in the same sentence. Not: He asked: “Why?” | Omar Tal said it was safe. */
function speaksNext(text: string, tokens: readonly Token[], at: number, current: readonly Token[]): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'quote' || current.length > 1 || tokens[at]?.kind !== 'word') return false;
  if (!/[?!][’'”"]*$/u.test(text.slice(before.start, before.end))) return false;
  let verb = at;
  while (verb < at + LONGEST_NAME && tokens[verb]?.capital) verb += 1;
  const cue = verb > at ? cueAt(tokens, verb) : null;
  return cue !== null && cue.form === 'past' && !cue.nounLike;
}

const LONGEST_NAME = 5;

/** Sentences, joined where a boundary falls inside a stretch. */
function unitsOf(paragraph: Paragraph, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const units: Token[][] = [];
  const ends = paragraph.sentences.map(({ end }) => end);
  let sentence = 0;
  let current: Token[] = [];
  let quotes = 0;
  for (const [at, token] of tokens.entries()) {
    let limit = ends[sentence] ?? Number.POSITIVE_INFINITY;
    const isNext =
      (token.start >= limit && !speaksNext(paragraph.text, tokens, at, current)) ||
      isGlued(paragraph.text, current.at(-1), token);
    if (isFull(current, quotes) || (current.length > 0 && isNext)) {
      units.push(current);
      current = [];
      quotes = 0;
    }
    while (token.start >= limit || (token.kind === 'quote' && token.end > limit + 1)) {
      sentence += 1;
      limit = ends[sentence] ?? Number.POSITIVE_INFINITY;
    }
    current.push(token);
    if (token.kind === 'quote') quotes += 1;
  }
  if (current.length > 0) units.push(current);
  return units;
}

export function lineOf(paragraph: Paragraph): Line {
  const { text, sentences } = paragraph;
  const stretches = stretchesOf(text, sentences);
  const tokens = tokensOf(text, stretches);
  return { paragraph, text, stretches, units: unitsOf(paragraph, tokens) };
}
