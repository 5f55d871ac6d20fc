import type { Article, Paragraph, ParagraphKind } from '../articles/article.ts';
import type { Steps } from './steps.ts';
import { terms } from './terms.ts';

/** A run of words that is searched as one: a paragraph, or (number 0) an article's title. */
export interface Unit {
  readonly article: number;
  /** From 1; 0 is the title. */
  readonly paragraph: number;
  readonly kind: ParagraphKind | 'title';
  /** The same text stands earlier in the coverage. */
  readonly repeated: boolean;
  /** In how many words (stop words left out). */
  readonly length: number;
  /** Its stretch of the token stream. */
  readonly from: number;
  readonly to: number;
}

export interface ArticleRange {
  readonly from: number;
  readonly to: number;
  /** 1 for the newest article, half for one that is a year older; half where no date is stated. */
  readonly recent: number;
}

/** All words of the coverage in order as numbers: what lets a second look at a paragraph cost next to nothing. Stop words are 0. */
export interface TokenStream {
  readonly units: readonly Unit[];
  readonly tokens: Uint32Array;
  /** Each article's stretch of `units`. */
  readonly articles: readonly ArticleRange[];
  readonly ids: ReadonlyMap<string, number>;
  /** In how many paragraphs each term occurs, by its number. */
  readonly frequency: Uint32Array;
  /** How often each term stands in mid-sentence, and how often with a capital there. */
  readonly inside: Uint32Array;
  readonly capital: Uint32Array;
  readonly paragraphs: number;
  readonly meanLength: number;
  readonly meanArticle: number;
}

interface Growing {
  tokens: Uint32Array;
  size: number;
  readonly ids: Map<string, number>;
  readonly frequency: number[];
  readonly inside: number[];
  readonly capital: number[];
  /** The last unit that counted each term. */
  readonly seenIn: number[];
  readonly units: Unit[];
  readonly texts: Map<string, number>;
}

const SHORT = 40;

function push(growing: Growing, id: number): void {
  if (growing.size === growing.tokens.length) {
    const wider = new Uint32Array(growing.tokens.length * 2);
    wider.set(growing.tokens);
    growing.tokens = wider;
  }
  growing.tokens[growing.size++] = id;
}

function numberOf(growing: Growing, term: string, counts: boolean): number {
  let id = growing.ids.get(term);
  if (id === undefined) {
    id = growing.ids.size + 1;
    growing.ids.set(term, id);
    growing.frequency[id] = 0;
    growing.inside[id] = 0;
    growing.capital[id] = 0;
    growing.seenIn[id] = -1;
  }
  const unit = growing.units.length;
  if (counts && growing.seenIn[id] !== unit) {
    growing.seenIn[id] = unit;
    growing.frequency[id] = (growing.frequency[id] ?? 0) + 1;
  }
  return id;
}

const isCapital = (letter: string): boolean => letter >= 'A' && letter !== letter.toLowerCase();

/** A capital after a lower-case word or a comma tells a name; one that opens a sentence tells nothing. */
function noteCapital(growing: Growing, id: number, text: string, start: number): void {
  if (text[start - 1] !== ' ' || !/[\p{L}\p{N},;]/u.test(text[start - 2] ?? '.')) return;
  growing.inside[id] = (growing.inside[id] ?? 0) + 1;
  if (isCapital(text[start] ?? '')) growing.capital[id] = (growing.capital[id] ?? 0) + 1;
}

type Source = Pick<Unit, 'article' | 'paragraph' | 'kind'> & { readonly text: string };

function addUnit(growing: Growing, { text, ...source }: Source): void {
  const from = growing.size;
  let length = 0;
  const repeated = source.paragraph > 0 && text.length > SHORT && growing.texts.has(text);
  if (!repeated && text.length > SHORT) growing.texts.set(text, growing.units.length);
  for (const { term, stop, start } of terms(text)) {
    const id = stop ? 0 : numberOf(growing, term, source.paragraph > 0 && !repeated);
    push(growing, id);
    if (stop) continue;
    length++;
    if (source.paragraph > 0) noteCapital(growing, id, text, start);
  }
  growing.units.push({ ...source, repeated, length, from, to: growing.size });
}

const unitsOf = (article: Article, at: number): Source[] => [
  ...(article.title === undefined ? [] : [{ article: at, paragraph: 0, kind: 'title' as const, text: article.title }]),
  ...article.paragraphs.map(({ number, kind, text }: Paragraph) => ({ article: at, paragraph: number, kind, text })),
];

const YEAR = 365 * 24 * 3600 * 1000;

function recencyIn(articles: readonly Article[]): (article: Article) => number {
  const dayOf = ({ published }: Article): number => Date.parse(published?.slice(0, 10) ?? '');
  const newest = articles.reduce((last, article) => Math.max(last, dayOf(article) || 0), 0);
  return (article) => {
    const day = dayOf(article);
    return Number.isNaN(day) ? 0.5 : 0.5 ** ((newest - day) / YEAR);
  };
}

/** Reads every article once, one a step. */
export function* tokenSteps(articles: readonly Article[]): Steps<TokenStream> {
  const growing: Growing = {
    tokens: new Uint32Array(4096),
    size: 0,
    ids: new Map(),
    frequency: [0],
    inside: [0],
    capital: [0],
    seenIn: [-1],
    units: [],
    texts: new Map(),
  };
  const recency = recencyIn(articles);
  const ranges: TokenStream['articles'][number][] = [];
  for (const [at, article] of articles.entries()) {
    const from = growing.units.length;
    for (const source of unitsOf(article, at)) addUnit(growing, source);
    ranges.push({ from, to: growing.units.length, recent: recency(article) });
    yield;
  }
  let [paragraphs, words] = [0, 0];
  for (const { paragraph, length } of growing.units) {
    if (paragraph === 0) continue;
    paragraphs += 1;
    words += length;
  }
  yield;
  const tokens = growing.tokens.slice(0, growing.size);
  yield;
  return {
    units: growing.units,
    tokens,
    articles: ranges,
    ids: growing.ids,
    frequency: Uint32Array.from(growing.frequency),
    inside: Uint32Array.from(growing.inside),
    capital: Uint32Array.from(growing.capital),
    paragraphs,
    meanLength: words / Math.max(1, paragraphs),
    meanArticle: words / Math.max(1, articles.length),
  };
}
