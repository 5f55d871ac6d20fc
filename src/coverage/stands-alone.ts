import type { Article } from '../articles/article.ts';
import type { Span } from '../articles/span.ts';
import type { Reading } from '../extraction/reading.ts';
import { CONNECTIVES, DAYS, POINTED_AT, PRONOUNS, SAYS_WHICH, THE_ONLY, THEN, TITLES } from './words/leaning.ts';

const CONNECTIVE = new Set(CONNECTIVES);
const PRONOUN = new Set(PRONOUNS);
const POINTED = new Set(POINTED_AT);
const TITLE = new Set(TITLES);
const WHICH = new Set(SAYS_WHICH);
const DAY = new Set(DAYS);
const ONLY = new Set(THE_ONLY);

const OPENS_LEANING =
  /^["“‘'([]*(?:in (?:response|addition|contrast|turn|return|that case)|as a result|as such|for (?:example|instance|(?:his|her|its|their) part)|to this end|at the (?:same )?time|on the other hand|that (?:is|was|same|said)|the (?:two|same|former|latter|others?|catalyst)\b|there\b|here\b|more broadly\b|since then\b|by then\b|among (?:them|those|the \p{Ll}+ (?:was|were|is|are))\b|(?:an? |\p{L}+ )?(?:few |couple of )?(?:minutes|hours|days|weeks|months|years) (?:later|earlier|before)\b|(?:many|some|most|several|few|all|none) (?:have|had|were|are|said|say|will|would|of (?:them|those))\b|importantly\b|no (?:one|group) (?:has|had)|one of (?:them|the))/iu;

/** "and the bridge was closed": the rest of a sentence. A name may begin so: "al-Qaeda", "iPhone". */
const OPENS_AMIDST = /^[^\p{L}\p{N}]*\p{Ll}[\p{Ll}'’-]*(?![\p{L}'’-])/u;

/** Speaks for the writer or to the reader: "We need to", "Let us", "you"; not "the US", nor "World War I". */
const SPEAKS = /\b(?:[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our)\b|(?<!\p{Lu}\p{L}* )\bI\b/u;
/** "was there to see", "who lives there"; "The move also followed": not "Zhina, also known as Mahsa", nor "who also serves". */
const ADDS =
  /\b(?:was|were|been|from|lived?s?|arrived?|went|go|stay(?:ed|s)?) there\b|\bhere (?:is|are)\b|\bhere[.,]|^(?:\S+ ){1,4}of (?:that|those|these|this|them)\b(?! \p{L}+ (?:who|which|that|of)\b)|(?<!\b(?:who|which|but|and|not) )\balso\b(?! (?:known|called|named|spelled|written)\b)/u;
/** "The crowd was", "The government’s collapse", "The club, which": nothing says which. */
const BARE_THE = new RegExp(
  `^\\P{L}*The (?:\\p{Ll}[\\p{Ll}-]* ){0,2}(?<head>\\p{Ll}[\\p{Ll}-]*)(?:['’]s?\\s|,|\\s(?:${THEN.join('|')})\\b)`,
  'u',
);
const OF_AN_AGE = /\bthe \d{1,3}-year-old\b(?! [\p{Lu}])/u;
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

/** "The club, which plays in …": the head of the sentence is known to those who read on only. */
function opensBare(text: string): boolean {
  const head = BARE_THE.exec(text)?.groups?.head;
  return head !== undefined && !ONLY.has(head);
}

/** Opens with what only the sentence before explains: "He said", "This apprehension", "However, …". */
const opensLeaning = (text: string, [opening]: readonly Word[]): boolean =>
  opening === undefined ||
  CONNECTIVE.has(opening.text) ||
  PRONOUN.has(opening.text.replace(/['’].*$/u, '')) ||
  OPENS_LEANING.test(text) ||
  OPENS_AMIDST.test(text);

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

/** Opens with "It", "However" or whatever else only the sentence before explains. */
export const opensOnOthers = (text: string): boolean => opensLeaning(text, wordsIn(text)) || opensBare(text);

/** A mark that opens here and closes elsewhere, or the other way about. */
function isTorn(text: string): boolean {
  const marks = text.match(MARKS) ?? [];
  const straight = marks.filter((mark) => mark === '"').length;
  const curly = marks.reduce((depth, mark) => depth + (mark === '“' ? 1 : mark === '”' ? -1 : 0), 0);
  return straight % 2 === 1 || curly !== 0 || count(text, /\(/gu) > count(text, /\)/gu);
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

const inside = ({ paragraph, start, end }: Span, span: Span): boolean =>
  span.paragraph === paragraph && span.start >= start && span.end <= end;

/** A name alone that the article has given before, or less of it, or an age in place of one: only its readers know who "Price" is, or "the 15-year-old". */
function hasBareName({ paragraphs }: Article, { names }: Reading, span: Span): boolean {
  const people = names.filter(({ kind }) => kind === 'person');
  const textOf = ({ paragraph, start, end }: Span) =>
    (paragraphs[paragraph - 1]?.text.slice(start, end) ?? '').replace(/['’]s$/u, '');
  const told: string[] = [];
  const age = OF_AN_AGE.exec(textOf(span));
  if (age !== null && !people.some(({ span: name }) => inside(span, name) && name.start < span.start + age.index))
    return true;
  for (const { span: name } of people) {
    const text = textOf(name);
    if (!inside(span, name)) continue;
    const before = paragraphs[name.paragraph - 1]?.text.slice(span.start, name.start) ?? '';
    const titled = /\p{Lu}[\p{L}.]*\s$/u.test(before);
    const isGiven = told.some((one) => one.includes(text));
    told.push(text);
    if (titled || isGiven) continue;
    const isIt = (other: string) =>
      ` ${other} `.includes(` ${text} `) && (!/\s/u.test(text) || other.length > text.length);
    if (people.some(({ span: other }) => isBefore(other, span) && isIt(textOf(other)))) return true;
  }
  return false;
}

const isBefore = (one: Span, other: Span): boolean =>
  one.paragraph < other.paragraph || (one.paragraph === other.paragraph && one.end <= other.start);

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
function firstNameIn({ names }: Reading, span: Span): number {
  const here = names.filter(({ span: name }) => inside(span, name));
  return here.reduce((first, { span: name }) => Math.min(first, name.start - span.start), span.end - span.start);
}

/**
 * Whether a sentence can be read without the one before it: "Gunmen killed 12 people at the market of Sarnath." can; "He denied it.",
 * "The attack was claimed by nobody.", "However, …" and "Price said so." cannot.
 */
export function standsAlone(article: Article, reading: Reading | undefined, span: Span): boolean {
  const text = article.paragraphs[span.paragraph - 1]?.text.slice(span.start, span.end) ?? '';
  const words = wordsIn(text);
  if (opensLeaning(text, words) || opensBare(text) || isTorn(text) || asks(text) || speaks(text)) return false;
  if (ADDS.test(text.replace(QUOTED, ' '))) return false;
  const first = reading === undefined ? text.length : firstNameIn(reading, span);
  if (pointsBack(words, first) || leansOnThe(words, text)) return false;
  if (reading === undefined) return true;
  return !isSaidElsewhere(reading, span) && !hasBareName(article, reading, span);
}
