import type { Article, Extent, Paragraph } from '../articles/article.ts';
import { type Span, spanIn } from '../articles/span.ts';
import { terms } from '../search/terms.ts';
import type { Coverage } from './coverage.ts';

interface Sentence {
  readonly span: Span;
  readonly terms: ReadonlySet<string>;
  /** How early in the article: 1 for its first body paragraph, falling towards 0. */
  readonly early: number;
  readonly alone: boolean;
}

/** Opens with what only the sentence before explains: "He said", "This apprehension", "However, …". */
const LEANS =
  /^["“‘']?(?:he|she|it|they|this|these|those|that|his|her|its|their|such|however|but|and|so|also|meanwhile|moreover|still|instead|both|similarly|conversely|in response|in addition|as a result|the (?:two|group|attack|move|statement|former|latter))\b/iu;

const LEAST_TERMS = 5;
const MOST_CHARACTERS = 420;

const termsIn = (text: string): ReadonlySet<string> =>
  new Set(
    terms(text)
      .filter(({ stop }) => !stop)
      .map(({ term }) => term),
  );

function sentenceOf(article: Article, paragraph: Paragraph, extent: Extent, early: number): Sentence {
  const text = paragraph.text.slice(extent.start, extent.end);
  return { span: spanIn(article, paragraph, extent), terms: termsIn(text), early, alone: !LEANS.test(text) };
}

function sentencesOf(article: Article): readonly Sentence[] {
  const body = article.paragraphs.filter(({ kind }) => kind === 'body');
  return body
    .flatMap((paragraph, at) =>
      paragraph.sentences.map((extent) => sentenceOf(article, paragraph, extent, 1 / (1 + at))),
    )
    .filter(
      (sentence) => sentence.terms.size >= LEAST_TERMS && sentence.span.end - sentence.span.start <= MOST_CHARACTERS,
    );
}

/** How much each word of the article tells: often here, seldom elsewhere. */
function weightsOf(sentences: readonly Sentence[], { search }: Coverage): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const term of sentence.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const rarity = (term: string) => Math.log(1 + search.paragraphs / (1 + search.frequency(term)));
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + count) * rarity(term)]));
}

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((term) => b.has(term)).length / Math.min(a.size, b.size);

const TOO_ALIKE = 0.5;

/** Sentences of an article that say most of it, stand alone and do not repeat one another; in reading order. */
export function tellingSentences(
  coverage: Coverage,
  article: Article,
  most: number,
  fits: (span: Span) => boolean = () => true,
): readonly Span[] {
  const sentences = sentencesOf(article).filter(({ span }) => fits(span));
  const weights = weightsOf(sentences, coverage);
  const score = ({ terms: said, early, alone }: Sentence) => {
    const told = [...said].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
    return (told / Math.sqrt(said.size + 4)) * (1 + early) * (alone ? 1 : 0.5);
  };
  const ranked = sentences
    .map((sentence) => ({ ...sentence, score: score(sentence) }))
    .sort((a, b) => b.score - a.score);
  const taken: Sentence[] = [];
  for (const sentence of ranked) {
    if (taken.length >= most) break;
    if (taken.every((other) => overlap(other.terms, sentence.terms) < TOO_ALIKE)) taken.push(sentence);
  }
  return taken.map(({ span }) => span).sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}
