import type { Article } from '../articles/article.ts';
import type { Span } from '../articles/span.ts';
import type { Reading } from '../extraction/reading.ts';
import { CONNECTIVES, DAYS, POINTED_AT, PRONOUNS, SAYS_WHICH, TITLES } from './words/leaning.ts';

const CONNECTIVE = new Set(CONNECTIVES);
const PRONOUN = new Set(PRONOUNS);
const POINTED = new Set(POINTED_AT);
const TITLE = new Set(TITLES);
const WHICH = new Set(SAYS_WHICH);
const DAY = new Set(DAYS);

const OPENS_LEANING =
  /^["“‘'([]*(?:in (?:response|addition|contrast|turn|return|that case)|as a result|as such|for (?:example|instance|(?:his|her|its|their) part)|to this end|at the (?:same )?time|on the other hand|that (?:is|was|same|said)|the (?:two|same|former|latter|others?|catalyst)\b|there\b|here\b|importantly\b|no (?:one|group) (?:has|had)|one of (?:them|the))/iu;

/** "and the bridge was closed": the rest of a sentence. A name may begin so: "al-Qaeda", "iPhone". */
const OPENS_AMIDST = /^[^\p{L}\p{N}]*\p{Ll}[\p{Ll}'’-]*(?![\p{L}'’-])/u;

/** Speaks for the writer or to the reader: "We need to", "Let us", "you"; not "the US", nor "World War I". */
const SPEAKS = /\b(?:[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our)\b|(?<!\p{Lu}\p{L}* )\bI\b/u;
const QUOTED = /“[^”]*”|(?<![\p{L}\p{N}])"[^"]*"|''[^']*''|‘(?:[^’]|’(?=\p{L}))*’/gu;

const MARKS = /[“”]|(?<![\p{L}\p{N}])"|"(?![\p{L}\p{N}])/gu;

interface Word {
  readonly text: string;
  readonly at: number;
}

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    at: index,
  }));

const isCapital = (text: string, { at }: Word): boolean => /\p{Lu}/u.test(text[at] ?? '');

/** A "he" or "its" that nothing before it in the sentence can mean. */
const pointsBack = (words: readonly Word[], firstName: number): boolean =>
  words.some(({ text, at }) => PRONOUN.has(text) && at < firstName);

/** What follows a noun says which one: "the attack on the mosque", "the president, Ana Lind,"; not "the attack Monday". */
const saysWhich = (text: string, next: Word | undefined): boolean =>
  next !== undefined && (WHICH.has(next.text) || (isCapital(text, next) && !DAY.has(next.text)));

const points =
  (index: number) =>
  ({ text }: Word): boolean =>
    POINTED.has(text) || (index === 0 && TITLE.has(text));

/** "the attack" at the head of a sentence, where nothing after it says which. */
function leansOnThe(words: readonly Word[], text: string): boolean {
  return words.slice(0, 12).some(({ text: word }, index) => {
    if (word !== 'the') return false;
    const head = words.slice(index + 1, index + 4).findIndex(points(index));
    if (head < 0) return false;
    const between = words.slice(index + 1, index + 1 + head);
    return !between.some((one) => isCapital(text, one)) && !saysWhich(text, words[index + 2 + head]);
  });
}

/** Opens with what only the sentence before explains: "He said", "This apprehension", "However, …". */
const opensLeaning = (text: string, [opening]: readonly Word[]): boolean =>
  opening === undefined ||
  CONNECTIVE.has(opening.text) ||
  PRONOUN.has(opening.text) ||
  OPENS_LEANING.test(text) ||
  OPENS_AMIDST.test(text);

/** A mark that opens here and closes elsewhere, or the other way about. */
function isTorn(text: string): boolean {
  const marks = text.match(MARKS) ?? [];
  const straight = marks.filter((mark) => mark === '"').length;
  const curly = marks.reduce((depth, mark) => depth + (mark === '“' ? 1 : mark === '”' ? -1 : 0), 0);
  return straight % 2 === 1 || curly !== 0;
}

const asks = (text: string): boolean => /\?["”’)]*$/u.test(text);
const speaks = (text: string): boolean => SPEAKS.test(text.replace(QUOTED, ' '));

/**
 * How well words can be read by themselves, 1 where nothing is missing.
 * "The minister of water resigned on Friday." 1; "He resigned." less; “We will go and” less; "Who pays?" less.
 */
export function standingAlone(text: string): number {
  const words = wordsIn(text);
  const leans = opensLeaning(text, words) || leansOnThe(words.slice(0, 4), text) ? 0.35 : 1;
  const ends = /[.!?…]["”’')\]]*$/u.test(text) ? 1 : 0.5;
  return leans * (isTorn(text) ? 0.4 : 1) * (asks(text) ? 0.3 : 1) * (speaks(text) ? 0.6 : 1) * ends;
}

/** A bare surname that the article has given in full before: only its readers know who "Price" is. */
function bareSurname({ paragraphs }: Article, { names }: Reading, span: Span, words: readonly Word[]): boolean {
  const text = paragraphs[span.paragraph - 1]?.text.slice(span.start, span.end) ?? '';
  const [first, second] = words.map(({ text: { length }, at }) => text.slice(at, at + length).replace(/['’]s$/u, ''));
  if (first === undefined || !/^\p{Lu}/u.test(first) || /^\p{Lu}/u.test(second ?? '')) return false;
  return names.some(
    ({ kind, span: name }) =>
      kind === 'person' &&
      (name.paragraph < span.paragraph || (name.paragraph === span.paragraph && name.end <= span.start)) &&
      `${paragraphs[name.paragraph - 1]?.text.slice(name.start, name.end)} `.includes(` ${first} `),
  );
}

/** Words in somebody's mouth whose speaker another sentence names. */
function isSaidElsewhere({ quotes }: Reading, { paragraph, start, end }: Span): boolean {
  return quotes.some(({ kind, spans, speaker }) => {
    const covers = spans.some(
      (said) => said.paragraph === paragraph && said.start <= start + 1 && said.end > start + 1,
    );
    const named =
      speaker !== null &&
      speaker.span.paragraph === paragraph &&
      speaker.span.start >= start &&
      speaker.span.end <= end;
    return kind !== 'indirect' && covers && !named;
  });
}

/** Where the first name of the sentence begins, in it; its length where it has none. */
function firstNameIn({ names }: Reading, { paragraph, start, end }: Span): number {
  const inside = names.filter(({ span }) => span.paragraph === paragraph && span.start >= start && span.end <= end);
  return inside.reduce((first, { span }) => Math.min(first, span.start - start), end - start);
}

/**
 * Whether a sentence can be read without the one before it: "Gunmen killed 12 people at the market of Sarnath." can; "He denied it.",
 * "The attack was claimed by nobody.", "However, …" and "Price said so." cannot.
 */
export function standsAlone(article: Article, reading: Reading | undefined, span: Span): boolean {
  const text = article.paragraphs[span.paragraph - 1]?.text.slice(span.start, span.end) ?? '';
  const words = wordsIn(text);
  if (opensLeaning(text, words) || isTorn(text) || asks(text) || speaks(text)) return false;
  const first = reading === undefined ? text.length : firstNameIn(reading, span);
  if (pointsBack(words, first) || leansOnThe(words, text)) return false;
  if (reading === undefined) return true;
  return !isSaidElsewhere(reading, span) && !bareSurname(article, reading, span, words);
}
