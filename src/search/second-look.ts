import type { Slot } from './asked-words.ts';
import {
  ARTICLE_B,
  B,
  besideShare,
  bm25,
  closeness,
  jointShare,
  orderliness,
  rareShare,
  share,
} from './fit-of-words.ts';
import { type Asked, askedOf, type Board, seenIn } from './sightings.ts';
import type { TokenStream } from './token-stream.ts';

/** What a second look at a paragraph sees, each between 0 and about 1. */
export interface Signals {
  /** BM25 over the paragraph, of what a perfect one would get. */
  readonly words: number;
  /** Which share of the asked words (by how telling they are) it has. */
  readonly covered: number;
  /** Words asked side by side stand side by side. */
  readonly inOrder: number;
  /** Words asked stand close together. */
  readonly close: number;
  /** Share of the asked words in the title. */
  readonly title: number;
  /** Share of the asked words in the title, the lead and the paragraph together. */
  readonly withLead: number;
  /** The same of the paragraph alone, where rare words weigh far more. */
  readonly rare: number;
  /** Share of the asked words anywhere in the article. */
  readonly article: number;
  /** BM25 over the whole article. */
  readonly articleWords: number;
  /** Best share of the asked words that a neighbour adds. */
  readonly beside: number;
  /** How early in the article. */
  readonly lead: number;
  /** How new the article is among all of them. */
  readonly recent: number;
  /** Caption, promotion, credit and the like. */
  readonly noise: number;
  /** Longer than usual. */
  readonly long: number;
  /** Very short: a heading, a label. */
  readonly short: number;
}

export interface Looked {
  readonly unit: number;
  readonly signals: Signals;
}

/** The title and the first paragraphs. */
const LEAD = 3;

const NOISE: ReadonlySet<string> = new Set(['caption', 'credit', 'byline', 'bio', 'promo']);

function articleSignals(at: number, stream: TokenStream, board: Board, asked: Asked): readonly Looked[] {
  const { from, to, recent } = stream.articles[at] ?? { from: 0, to: 0, recent: 0 };
  const units = stream.units.slice(from, to);
  const seen = units.map((unit) => seenIn(unit, stream, board, asked));
  const all = new Float64Array(asked.slots.length);
  let length = 0;
  units.forEach((unit, one) => {
    length += unit.length;
    seen[one]?.counts.forEach((count, slot) => {
      all[slot] = (all[slot] as number) + count;
    });
  });
  const titled = units[0]?.paragraph === 0 ? seen[0] : undefined;
  const lead = seen.slice(0, LEAD);
  const title = titled ? share(titled.counts, asked) : 0;
  const article = share(all, asked);
  const articleWords = bm25(all, asked, length, stream.meanArticle, ARTICLE_B);
  return units.flatMap((unit, one) => {
    const here = seen[one];
    if (here === undefined || unit.paragraph === 0 || unit.repeated) return [];
    const signals: Signals = {
      words: bm25(here.counts, asked, unit.length, stream.meanLength, B),
      covered: share(here.counts, asked),
      inOrder: orderliness(here.ordered, asked),
      close: closeness(here.pairs, asked),
      title,
      withLead: jointShare([...lead, here], asked),
      rare: rareShare(here.counts, asked),
      article,
      articleWords,
      beside: besideShare(one, seen, asked),
      lead: 1 / unit.paragraph,
      recent,
      noise: NOISE.has(unit.kind) ? 1 : 0,
      long: Math.max(0, Math.log(unit.length / stream.meanLength || 1)),
      short: unit.length < 8 ? 1 : 0,
    };
    return [{ unit: from + one, signals }];
  });
}

/** The second look: every paragraph of the articles, with positions. */
export function lookAgain(
  articles: readonly number[],
  slots: readonly Slot[],
  stream: TokenStream,
  board: Board,
): readonly Looked[] {
  const asked = askedOf(slots);
  const ids = slots.flatMap((slot) => slot.ids.map(([id]) => id));
  ids.forEach((id, entry) => {
    if (board.entry[id] === 0) board.entry[id] = entry + 1;
  });
  const found = articles.flatMap((article) => articleSignals(article, stream, board, asked));
  for (const id of ids) board.entry[id] = 0;
  return found;
}
