import type { Article, Paragraph, ParagraphKind } from '../articles/article.ts';
import { termReader } from './terms.ts';

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

/** All words of the coverage in order as numbers: what lets a second look at a paragraph cost next to nothing. Stop words are 0. */
export interface TokenStream {
  readonly units: readonly Unit[];
  readonly tokens: Uint32Array;
  /** Each article's stretch of `units`. */
  readonly articles: readonly { readonly from: number; readonly to: number }[];
  readonly ids: ReadonlyMap<string, number>;
  /** In how many paragraphs each term occurs, by its number. */
  readonly frequency: Uint32Array;
  readonly paragraphs: number;
  readonly meanLength: number;
}

interface Growing {
  tokens: Uint32Array;
  size: number;
  readonly ids: Map<string, number>;
  readonly frequency: number[];
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
    growing.seenIn[id] = -1;
  }
  const unit = growing.units.length;
  if (counts && growing.seenIn[id] !== unit) {
    growing.seenIn[id] = unit;
    growing.frequency[id] = (growing.frequency[id] ?? 0) + 1;
  }
  return id;
}

type Source = Pick<Unit, 'article' | 'paragraph' | 'kind'> & { readonly text: string };

/** Adds a unit and gives its terms, as they are to be indexed. */
function addUnit(growing: Growing, { text, ...source }: Source, readTerms: ReturnType<typeof termReader>): string[] {
  const from = growing.size;
  const found: string[] = [];
  const repeated = source.paragraph > 0 && text.length > SHORT && growing.texts.has(text);
  if (!repeated && text.length > SHORT) growing.texts.set(text, growing.units.length);
  for (const { term, stop } of readTerms(text)) {
    push(growing, stop ? 0 : numberOf(growing, term, source.paragraph > 0 && !repeated));
    if (!stop) found.push(term);
  }
  growing.units.push({ ...source, repeated, length: found.length, from, to: growing.size });
  return repeated ? [] : found;
}

const unitsOf = (article: Article, at: number): Source[] => [
  ...(article.title === undefined ? [] : [{ article: at, paragraph: 0, kind: 'title' as const, text: article.title }]),
  ...article.paragraphs.map(({ number, kind, text }: Paragraph) => ({ article: at, paragraph: number, kind, text })),
];

/** Reads every article once; `onUnit` gets each unit's terms for the index of another engine. */
export function readTokens(
  articles: readonly Article[],
  onUnit: (unit: number, terms: readonly string[]) => void,
): TokenStream {
  const growing: Growing = {
    tokens: new Uint32Array(4096),
    size: 0,
    ids: new Map(),
    frequency: [0],
    seenIn: [-1],
    units: [],
    texts: new Map(),
  };
  const readTerms = termReader();
  const ranges = articles.map((article, at) => {
    const from = growing.units.length;
    for (const source of unitsOf(article, at)) onUnit(growing.units.length, addUnit(growing, source, readTerms));
    return { from, to: growing.units.length };
  });
  const counted = growing.units.filter(({ paragraph }) => paragraph > 0);
  const words = counted.reduce((sum, { length }) => sum + length, 0);
  return {
    units: growing.units,
    tokens: growing.tokens.slice(0, growing.size),
    articles: ranges,
    ids: growing.ids,
    frequency: Uint32Array.from(growing.frequency),
    paragraphs: counted.length,
    meanLength: words / Math.max(1, counted.length),
  };
}
