import type { Article } from '../articles/article.ts';
import { type Span, slice, spanIn } from '../articles/span.ts';
import type { Reading } from '../extraction/reading.ts';
import { terms } from '../search/terms.ts';
import type { Coverage } from './coverage.ts';
import { isPageTalk } from './page-talk.ts';
import { standingAlone, standsAlone } from './stands-alone.ts';
import type { Leaf } from './worked-out.ts';

interface Sentence {
  readonly span: Span;
  readonly terms: ReadonlySet<string>;
  /** What its place and its form make of it: the opening of an article tells most. */
  readonly worth: number;
}

/** `terms`: those of the span, where they are known. */
type Fits = (span: Span, terms: ReadonlySet<string>) => boolean;

const LEAST_TERMS = 5;
const MOST_CHARACTERS = 420;
/** A longer sentence has to tell more to be worth its reading. */
const EASY_CHARACTERS = 240;

const brevity = (length: number): number => (length <= EASY_CHARACTERS ? 1 : EASY_CHARACTERS / length);

/** `at`: which body paragraph, `within`: which sentence of it, both from 0. */
const placeWorth = (at: number, within: number): number => (1 + 2 / (1 + at)) * (within === 0 ? 1 : 0.8);

/** Next to nothing: there may be no other. */
const LEANING = 0.3;

function sentenceOf(article: Article, reading: Reading | undefined, span: Span, place: number): Sentence {
  const words = slice(article, span);
  const said = terms(words).filter(({ stop }) => !stop);
  const alone = standsAlone(article, reading, span) ? 1 : LEANING;
  const worth = place * alone * standingAlone(words) * brevity(words.length);
  return { span, terms: new Set(said.map(({ term }) => term)), worth };
}

function sentencesIn(article: Article, reading: Reading | undefined): readonly Sentence[] {
  const body = article.paragraphs.filter(({ kind }) => kind === 'body');
  return body
    .flatMap((paragraph, at) =>
      paragraph.sentences.flatMap((extent, within) => {
        const span = spanIn(article, paragraph, extent);
        if (extent.end - extent.start > MOST_CHARACTERS || isPageTalk(slice(article, span))) return [];
        return [sentenceOf(article, reading, span, placeWorth(at, within))];
      }),
    )
    .filter(({ terms: own }) => own.size >= LEAST_TERMS);
}

/** Judged once an article: neither it nor its reading ever changes. */
const READ: Leaf<readonly Sentence[]> = sentencesIn;

const sentencesOf = (coverage: Coverage, article: Article, fits: Fits): readonly Sentence[] =>
  (coverage.worked.leaf(READ, article) ?? sentencesIn(article, undefined)).filter((one) => fits(one.span, one.terms));

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
  fits: Fits = () => true,
): readonly Span[] {
  const sentences = sentencesOf(coverage, article, fits);
  const weights = weightsOf(sentences, coverage);
  const score = ({ terms, worth }: Sentence) =>
    ([...terms].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0) / Math.sqrt(terms.size + 4)) * worth;
  const ranked = sentences
    .map((sentence) => ({ ...sentence, score: score(sentence) }))
    .sort((a, b) => b.score - a.score);
  const spread = new Set(sentences.map(({ span }) => span.paragraph)).size >= most;
  const repeats = (one: Sentence, other: Sentence): boolean =>
    (spread && one.span.paragraph === other.span.paragraph) || overlap(one.terms, other.terms) >= TOO_ALIKE;
  const taken: Sentence[] = [];
  for (const sentence of ranked) {
    if (taken.length >= most) break;
    if (!taken.some((other) => repeats(sentence, other))) taken.push(sentence);
  }
  return taken.map(({ span }) => span).sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}
