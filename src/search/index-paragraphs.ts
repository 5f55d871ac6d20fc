import type { Article } from '../articles/article.ts';
import { slotsOf } from './asked-words.ts';
import type { IndexedWords } from './kept-index.ts';
import { candidatesIn } from './minisearch-candidates.ts';
import { nearTerms } from './near-terms.ts';
import type { Hit, ParagraphIndex } from './paragraph-index.ts';
import { lookAgain, type Signals } from './second-look.ts';
import { sectionSteps } from './sections.ts';
import { makeBoard } from './sightings.ts';
import { atOnce, type Steps } from './steps.ts';
import { textReader } from './terms.ts';
import { tokenSteps } from './token-stream.ts';
import { PARAGRAPH_WEIGHTS } from './weights.ts';

const NAMES = Object.keys(PARAGRAPH_WEIGHTS) as (keyof Signals)[];

export const scoreOf = (signals: Signals, weights: Signals): number =>
  NAMES.reduce((sum, name) => sum + weights[name] * signals[name], 0);

/** A hit with what it was ranked by: for fitting the weights. */
export interface SeenHit extends Hit {
  readonly signals: Signals;
}

export interface SeeingIndex extends ParagraphIndex {
  /** What it was made of: `kept-index.ts` writes it down. */
  readonly words: IndexedWords;
  see(text: string, only?: (article: string, paragraph: number) => boolean): readonly SeenHit[];
}

/** Indexes the paragraphs of the articles: MiniSearch finds candidates, a second look with positions ranks them. */
export const makeIndex = (articles: readonly Article[], weights: Signals = PARAGRAPH_WEIGHTS): SeeingIndex =>
  atOnce(indexSteps(articles, weights));

/** The same in steps, for whoever has others to serve in between. */
export function* indexSteps(articles: readonly Article[], weights: Signals = PARAGRAPH_WEIGHTS): Steps<SeeingIndex> {
  const stream = yield* tokenSteps(articles);
  return indexOf(articles, { stream, sections: yield* sectionSteps(stream) }, weights);
}

/** The index that its words make. */
export function indexOf(
  articles: readonly Article[],
  words: IndexedWords,
  weights: Signals = PARAGRAPH_WEIGHTS,
): SeeingIndex {
  const { stream, sections } = words;
  const ask = candidatesIn(sections);
  const board = makeBoard(stream);
  const see: SeeingIndex['see'] = (text, only) => {
    const slots = slotsOf(text, stream);
    return lookAgain(ask(slots), slots, stream, board)
      .flatMap(({ unit, signals }) => {
        const { article, paragraph } = stream.units[unit] ?? { article: -1, paragraph: 0 };
        const id = articles[article]?.id ?? '';
        if (only !== undefined && !only(id, paragraph)) return [];
        const { article: told, title: titled } = signals;
        return signals.words > 0
          ? [{ article: id, paragraph, score: scoreOf(signals, weights), told, titled, signals }]
          : [];
      })
      .sort((a, b) => b.score - a.score);
  };
  const frequency = (term: string): number => stream.frequency[stream.ids.get(term) ?? 0] ?? 0;
  return {
    words,
    see,
    search: (text, limit, only) =>
      see(text, only)
        .slice(0, limit)
        .map(({ signals: _, ...hit }) => hit),
    frequency,
    occurs: (term) => stream.ids.has(term),
    near: nearTerms(() => stream.ids.keys(), frequency),
    paragraphs: stream.paragraphs,
    terms: textReader(),
    isName: (term) => {
      const id = stream.ids.get(term) ?? 0;
      return (stream.capital[id] ?? 0) > 0.7 * (stream.inside[id] ?? 0);
    },
  };
}
