import type { Article } from '../articles/article.ts';
import { MONTH_NAMES } from '../extraction/dates/words.ts';
import { isDemonym } from '../extraction/people/words/peoples.ts';
import { bare, type EventNamed } from './named-event.ts';
import { CHRISTENED } from './words/event-sorts.ts';

/** Where a text names an event of a sort. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly names: readonly string[];
}

const CAPITAL = "\\p{Lu}[\\p{L}'’-]+";
const NO_NAME = new RegExp(
  `^(?:The|An?|This|That|His|Her|Its|Their|In|On|At|After|Before|During|As|Since|When|While|And|But|Another|Tropical|Subtropical|Deadly|Major|New|${MONTH_NAMES}|\\p{L}+day)(?:['’]s)?$`,
  'u',
);

const isNamed = (word: string): boolean => !NO_NAME.test(word) && !isDemonym(bare(word));

interface Patterns {
  /** Any of its nouns: most sentences have none, which is seen faster than that no name stands beside one. */
  readonly noun: RegExp;
  readonly mention: RegExp;
}

const PATTERNS = new Map<string, Patterns>();

/** "Hurricane Ada", "the Velm bombing", "the Velm market bombing", "a blast in the town of Velm": not "the mayor said the attack". */
function patternsFor(sort: string): Patterns {
  const known = PATTERNS.get(sort);
  if (known !== undefined) return known;
  const made = {
    noun: new RegExp(`\\b(?:${sort})\\b`, 'u'),
    mention: new RegExp(
      `\\b(?<before>${CAPITAL}(?:\\s${CAPITAL}){0,3})\\s(?:(?!the\\b|an?\\b|\\p{L}+(?:ed|ing)\\b|said\\b)[\\p{Ll}-]+\\s)?(?:${sort})\\b|\\b(?:${sort})\\s(?:(?:in|on|at|near|of|outside)\\s(?:the\\s)?(?:\\p{Ll}+\\sof\\s)?)?(?<after>${CAPITAL}(?:\\s${CAPITAL}){0,3})`,
      'gu',
    ),
  };
  PATTERNS.set(sort, made);
  return made;
}

/** "The Oak Fire", not "according to Cal Fire": what is written as a name and is none of a single event goes without "the". */
const isOffice = (whole: string, before: string): boolean =>
  /\s\p{Lu}\p{L}+$/u.test(whole) && !/^The\s/u.test(whole) && before !== '' && !/(?:\bthe|['’]s)\s$/iu.test(before);

function mentionsIn(text: string, sort: string): readonly Mention[] {
  const { noun, mention } = patternsFor(sort);
  if (!noun.test(text)) return [];
  return [...text.matchAll(mention)].flatMap(({ 0: whole, index, groups }) => {
    if (groups?.before !== undefined && isOffice(whole, text.slice(0, index))) return [];
    const names = (groups?.after ?? groups?.before ?? '').split(/\s+/u).filter(isNamed).map(bare);
    return names.length === 0 ? [] : [{ start: index, end: index + whole.length, names }];
  });
}

const CHRISTENED_IN = new WeakMap<Article, ReadonlySet<string>>();

/** "Ada" of an article that speaks of Hurricane Ada. */
function christenedIn(article: Article, sort: string): ReadonlySet<string> {
  const known = CHRISTENED_IN.get(article);
  if (known !== undefined) return known;
  const told = [article.title ?? '', ...article.paragraphs.map(({ text }) => text)];
  const pattern = new RegExp(`\\b(?:${sort})\\s(${CAPITAL})`, 'gu');
  const made = new Set(
    told
      .flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name))
      .filter(isNamed)
      .map(bare),
  );
  CHRISTENED_IN.set(article, made);
  return made;
}

/** All mentions of the sort, in reading order; those christened by their name alone too. */
export function allMentions(article: Article, { noun, sort }: EventNamed, text: string): readonly Mention[] {
  const found = mentionsIn(text, sort);
  if (!CHRISTENED.has(noun)) return found;
  const names = christenedIn(article, sort);
  const alone = [...text.matchAll(new RegExp(`\\b${CAPITAL}`, 'gu'))].flatMap(({ 0: word, index }) =>
    names.has(bare(word)) ? [{ start: index, end: index + word.length, names: [bare(word)] }] : [],
  );
  return [...found, ...alone].sort((a, b) => a.end - b.end);
}
