import type { Article } from '../articles/article.ts';
import { isNamed, slotsOf } from './asked-words.ts';
import { bestFew } from './best-few.ts';
import { echoes } from './echo.ts';
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

/** Written out: name by name it costs many times as much. */
export const scoreOf = (signals: Signals, weights: Signals): number =>
  weights.words * signals.words +
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
  weights.short * signals.short;

type Only = (article: string, paragraph: number) => boolean;

/** A hit with what it was ranked by: for fitting the weights. */
export interface SeenHit extends Hit {
  readonly signals: Signals;
}

export interface SeeingIndex extends ParagraphIndex {
  /** What it was made of: `kept-index.ts` writes it down. */
  readonly words: IndexedWords;
  see(text: string, limit: number, only?: Only): readonly SeenHit[];
}

interface Looked {
  readonly unit: number;
  readonly signals: Signals;
  readonly score: number;
}

/** At least so many paragraphs are put in the order that what they share gives them. */
const HEARD_IN = 200;

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
  const hitOf = ({ unit, signals: { article: told, title: titled }, score }: Looked): Hit => {
    const { article = -1, paragraph = 0 } = stream.units[unit] ?? {};
    return { article: articles[article]?.id ?? '', paragraph, score, told, titled };
  };
  const isWithin = (unit: number, only: Only | undefined): boolean => {
    if (only === undefined) return true;
    const { article = -1, paragraph = 0 } = stream.units[unit] ?? {};
    return only(articles[article]?.id ?? '', paragraph);
  };
  /** The best by their own words, in the order that what they share gives them. */
  const ranked = (text: string, limit: number, only: Only | undefined): readonly Looked[] => {
    const slots = slotsOf(text, stream);
    const best = bestFew<Looked>(Math.max(limit, HEARD_IN));
    lookAgain(ask(slots), slots, stream, board, (unit, signals) => {
      const score = scoreOf(signals, weights);
      if (signals.words > 0 && score > best.least() && isWithin(unit, only)) best.add({ unit, signals, score });
    });
    const own = best.list();
    const echo = echoes(own, slots, stream, board);
    return own
      .map(({ unit, signals, score }, at) => {
        const heard = echo[at] ?? 0;
        return { unit, signals: { ...signals, echo: heard }, score: score + weights.echo * heard };
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  };
  const frequency = (term: string): number => stream.frequency[stream.ids.get(term) ?? 0] ?? 0;
  return {
    words,
    see: (text, limit, only) => ranked(text, limit, only).map((one) => ({ ...hitOf(one), signals: one.signals })),
    search: (text, limit, only) => ranked(text, limit, only).map(hitOf),
    frequency,
    occurs: (term) => stream.ids.has(term),
    near: nearTerms(() => stream.ids.keys(), frequency),
    paragraphs: stream.paragraphs,
    terms: textReader(),
    isName: (term) => isNamed(stream, stream.ids.get(term) ?? 0),
  };
}
