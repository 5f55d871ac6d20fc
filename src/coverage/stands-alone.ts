import type { Article } from '../articles/article.ts';
import type { Span } from '../articles/span.ts';
import type { Reading } from '../extraction/reading.ts';
import { CONNECTIVES, POINTED_AT, PRONOUNS, SAYS_WHICH } from './words/leaning.ts';

const CONNECTIVE = new Set(CONNECTIVES);
const PRONOUN = new Set(PRONOUNS);
const POINTED = new Set(POINTED_AT);
const WHICH = new Set(SAYS_WHICH);

const OPENS_LEANING =
  /^["“‘'(]*(?:in (?:response|addition|contrast|turn|return|that case)|as a result|as such|for (?:his|her|its|their) part|at the (?:same )?time|on the other hand|that (?:is|was|same|said)|the (?:two|same|former|latter|others?)\b|there\b|no (?:one|group) (?:has|had)|one of (?:them|the))/iu;

interface Word {
  readonly text: string;
  readonly at: number;
}

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    at: index,
  }));

/** A "he" or "its" that nothing before it in the sentence can mean. */
const pointsBack = (words: readonly Word[], firstName: number): boolean =>
  words.some(({ text, at }) => PRONOUN.has(text) && at < firstName);

/** "the attack" at the head of a sentence, where nothing after it says which. */
function leansOnThe(words: readonly Word[], text: string): boolean {
  const near = words.slice(0, 12);
  return near.some(({ text: word }, index) => {
    if (word !== 'the') return false;
    const head = words.slice(index + 1, index + 4).findIndex((one) => POINTED.has(one.text));
    if (head < 0) return false;
    const noun = words[index + 1 + head];
    const between = words.slice(index + 1, index + 1 + head);
    const next = words[index + 2 + head];
    const named = between.some(({ at }) => /\p{Lu}/u.test(text[at] ?? ''));
    return noun !== undefined && !named && !(next !== undefined && WHICH.has(next.text));
  });
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
  const [opening] = words;
  if (opening === undefined || CONNECTIVE.has(opening.text) || PRONOUN.has(opening.text)) return false;
  if (OPENS_LEANING.test(text) || /^[\p{Ll}]/u.test(text.replace(/^[^\p{L}\p{N}]+/u, ''))) return false;
  const first = reading === undefined ? text.length : firstNameIn(reading, span);
  if (pointsBack(words, first) || leansOnThe(words, text)) return false;
  if (reading === undefined) return true;
  return !isSaidElsewhere(reading, span) && !bareSurname(article, reading, span, words);
}
