import type { Article } from '../articles/article.ts';
import { slotsOf } from './asked-words.ts';
import { bestFew } from './best-few.ts';
import type { IndexedWords } from './kept-index.ts';
import { candidatesIn } from './minisearch-candidates.ts';
import { nearTerms } from './near-terms.ts';
import type { Hit, ParagraphIndex } from './paragraph-index.ts';
import { lookAgain, type Signals, type Take } from './second-look.ts';
import { sectionSteps } from './sections.ts';
import { makeBoard } from './sightings.ts';
import { atOnce, type Steps } from './steps.ts';
import { textReader } from './terms.ts';
import { tokenSteps } from './token-stream.ts';
import { PARAGRAPH_WEIGHTS } from './weights.ts';

/** Written out: name by name it costs many times as much. */
export const scoreOf = (signals: Signals, weights: Signals): number =>
  weights.words * signals.words +
  weights.covered * signals.covered +
  weights.inOrder * signals.inOrder +
  weights.close * signals.close +
  weights.together * signals.together +
  weights.title * signals.title +
  weights.withLead * signals.withLead +
  weights.article * signals.article +
  weights.articleWords * signals.articleWords +
  weights.beside * signals.beside +
  weights.lead * signals.lead +
  weights.recent * signals.recent +
  weights.noise * signals.noise +
  weights.long * signals.long +
  weights.short * signals.short;

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
  const hitOf = (unit: number, { article: told, title: titled }: Signals, score: number): Hit => {
    const { article = -1, paragraph = 0 } = stream.units[unit] ?? {};
    return { article: articles[article]?.id ?? '', paragraph, score, told, titled };
  };
  const look = (text: string, take: Take): void => {
    const slots = slotsOf(text, stream);
    lookAgain(ask(slots), slots, stream, board, (unit, signals) => {
      if (signals.words > 0) take(unit, signals);
    });
  };
  const see: SeeingIndex['see'] = (text, only) => {
    const seen: SeenHit[] = [];
    look(text, (unit, signals) => {
      const hit = hitOf(unit, signals, scoreOf(signals, weights));
      if (only === undefined || only(hit.article, hit.paragraph)) seen.push({ ...hit, signals });
    });
    return seen.sort((a, b) => b.score - a.score);
  };
  const search: SeeingIndex['search'] = (text, limit, only) => {
    const best = bestFew<Hit>(limit);
    look(text, (unit, signals) => {
      const score = scoreOf(signals, weights);
      if (score <= best.least()) return;
      const hit = hitOf(unit, signals, score);
      if (only === undefined || only(hit.article, hit.paragraph)) best.add(hit);
    });
    return best.list();
  };
  const frequency = (term: string): number => stream.frequency[stream.ids.get(term) ?? 0] ?? 0;
  return {
    words,
    see,
    search,
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
