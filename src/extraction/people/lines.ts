import type { Article, Paragraph } from '../../articles/article.ts';
import { type Shape, type Token, tokensOf } from './tokens.ts';
import { REPORTING_VERBS } from './words/persons.ts';
import { CITIES, COUNTRIES } from './words/places.ts';

/** A paragraph in words, with the shapes that count for names: in a headline, common words count as lower case. */
export interface Line {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly shapes: readonly Shape[];
  /** Whether a token begins a sentence. */
  readonly begins: readonly boolean[];
  /** Words that the article writes small somewhere. */
  readonly small: ReadonlySet<string>;
}

const SHARE_OF_CAPITALS = 0.6;

/** "LONDON (Reuters)": a place in capitals is no acronym. */
const isPlace = (lower: string): boolean => lower.length > 3 && (COUNTRIES.has(lower) || CITIES.has(lower));

/** "SOCCER - SMITH NAMED CAPTAIN", "Smith Named Captain of the Team": capitals say little there. */
function isHeadline(tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.text === '.') return false;
  const words = tokens.filter(({ shape, text }) => shape !== 'mark' && shape !== 'number' && text.length > 3);
  const capitals = words.filter(({ shape }) => shape !== 'lower');
  return (
    tokens.length < 40 &&
    words.length >= 4 &&
    capitals.length >= words.length * SHARE_OF_CAPITALS &&
    capitals.length > 3
  );
}

const isShouted = (tokens: readonly Token[]): boolean => {
  let words = 0;
  for (const { text, shape } of tokens) {
    if (shape === 'mark' || text.length < 2) continue;
    if (shape !== 'CAPS' && shape !== 'Initial' && shape !== 'number') return false;
    words += 1;
  }
  return words >= 3;
};

const OPENS = /[:“"•]/;

function beginnings(paragraph: Paragraph, tokens: readonly Token[]): readonly boolean[] {
  const starts = new Set(paragraph.sentences.map(({ start }) => start));
  let open = true;
  return tokens.map(({ start, shape }, at) => {
    if (starts.has(start)) open = true;
    const opened =
      open || (shape !== 'mark' && tokens[at - 1]?.shape === 'mark' && OPENS.test(tokens[at - 1]?.text ?? ''));
    if (shape !== 'mark') open = false;
    return opened;
  });
}

function shapesOf(tokens: readonly Token[], isCommon: (lower: string) => boolean): readonly Shape[] {
  const shouted = isShouted(tokens);
  if (!shouted && !isHeadline(tokens))
    return tokens.map(({ shape, lower }) => (shape === 'CAPS' && isPlace(lower) ? 'Title' : shape));
  return tokens.map(({ shape, lower }) => {
    if (shape === 'lower' || shape === 'mark' || shape === 'number') return shape;
    if (isCommon(lower) || (shouted && REPORTING_VERBS.has(lower))) return 'lower';
    return shouted && shape === 'CAPS' && lower.length > 4 ? 'Title' : shape;
  });
}

/** The article's paragraphs as lines of words. `common`: words that are mostly written small. */
export function linesOf(article: Article, common: ReadonlySet<string>): readonly Line[] {
  const tokenised = article.paragraphs.map((paragraph) => ({ paragraph, tokens: tokensOf(paragraph.text) }));
  const small = new Set<string>();
  for (const { tokens } of tokenised) for (const { shape, lower } of tokens) if (shape === 'lower') small.add(lower);
  const isCommon = (lower: string) => small.has(lower) || common.has(lower);
  return tokenised.map(({ paragraph, tokens }) => ({
    paragraph,
    tokens,
    shapes: shapesOf(tokens, isCommon),
    begins: beginnings(paragraph, tokens),
    small,
  }));
}
