import type { Slot } from './asked-words.ts';
import { ARTICLE_B, B, besideShare, bm25, jointShare, mostOf, share } from './fit-of-words.ts';
import { type Asked, askedOf, type Board, type Seen, seenIn } from './sightings.ts';
import type { TokenStream, Unit } from './token-stream.ts';

/** What a second look at a paragraph sees, each between 0 and about 1. */
export interface Signals {
  /** BM25 over the paragraph, of what a perfect one would get. */
  readonly words: number;
  /** Words asked stand close together. */
  readonly close: number;
  /** Best share of the asked words within a sentence or two. */
  readonly together: number;
  /** Share of the asked words in the title; less in the first words of an article that has none. */
  readonly title: number;
  /** Share of the asked words in the title, the lead and the paragraph together. */
  readonly withLead: number;
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
  /** Very short: a heading, a label. */
  readonly short: number;
  /** How much of what the best paragraphs say it says as well (echo.ts). */
  readonly echo: number;
}

/** Takes what is seen of a paragraph, by its number in the stream. */
export type Take = (unit: number, signals: Signals) => void;

/** The title and the first paragraphs. */
const LEAD = 3;
/** An untitled article opens with its headline, its dateline or the gist: so many words are read as its title, and believed half. */
const OPENING = 48;
const BELIEVED = 0.5;
/** Up to so many words a paragraph is about one thing; a word met somewhere in a longer one says less. */
const ONE_THING = 80;

const NOISE: ReadonlySet<string> = new Set(['caption', 'credit', 'byline', 'bio', 'promo']);

const oneThing = (length: number): number => Math.min(1, ONE_THING / Math.max(1, length));

function titleShare(units: readonly Unit[], seen: readonly (Seen | undefined)[], look: Look): number {
  const [first] = units;
  if (first === undefined) return 0;
  if (first.paragraph === 0) return seen[0] ? share(seen[0].counts, look.asked) : 0;
  const { from, to } = first;
  const opening = seenIn({ from, to: Math.min(to, from + OPENING) }, look.stream, look.board, look.asked, units.length);
  return opening ? BELIEVED * share(opening.counts, look.asked) : 0;
}

interface Look {
  readonly stream: TokenStream;
  readonly board: Board;
  readonly asked: Asked;
}

/** What holds for every paragraph of an article. */
function ofArticle(units: readonly Unit[], seen: readonly (Seen | undefined)[], look: Look) {
  const { asked, stream } = look;
  const all = new Float64Array(asked.idf.length);
  let length = 0;
  units.forEach((unit, one) => {
    length += unit.length;
    const counts = seen[one]?.counts;
    if (counts)
      for (let slot = 0; slot < all.length; slot++) all[slot] = (all[slot] as number) + (counts[slot] as number);
  });
  return {
    lead: mostOf(seen.slice(0, LEAD), all.length),
    title: titleShare(units, seen, look),
    article: share(all, asked) * oneThing(length / LEAD),
    articleWords: bm25(all, asked, length, stream.meanArticle, ARTICLE_B),
  };
}

function articleSignals(at: number, look: Look, take: Take): void {
  const { stream, board, asked } = look;
  const { from, to, recent } = stream.articles[at] ?? { from: 0, to: 0, recent: 0 };
  const units = stream.units.slice(from, to);
  const seen = units.map((unit, at) => seenIn(unit, stream, board, asked, at));
  const { lead, title, article, articleWords } = ofArticle(units, seen, look);
  units.forEach((unit, one) => {
    const here = seen[one];
    if (here === undefined || unit.paragraph === 0 || unit.repeated) return;
    const own = share(here.counts, asked);
    // Written out: copied together from parts it costs forty times as much.
    const signals: Signals = {
      words: bm25(here.counts, asked, unit.length, stream.meanLength, B),
      close: here.close,
      together: here.together,
      title,
      withLead: jointShare(lead, here.counts, asked) * oneThing(unit.length),
      article,
      articleWords,
      beside: besideShare(one, seen, asked, own),
      lead: 1 / unit.paragraph,
      recent,
      noise: NOISE.has(unit.kind) ? 1 : 0,
      short: unit.length < 8 ? 1 : 0,
      echo: 0,
    };
    take(from + one, signals);
  });
}

/** More asked terms than a mark can tell apart: those that stand in for the last words are left out. */
const MOST_TERMS = 255;

/** The second look: every paragraph of the articles, with positions. */
export function lookAgain(
  articles: readonly number[],
  slots: readonly Slot[],
  stream: TokenStream,
  board: Board,
  take: Take,
): void {
  const asked = askedOf(slots);
  const ids = slots.flatMap((slot) => slot.ids.map(([id]) => id));
  ids.forEach((id, entry) => {
    if (board.entry[id] === 0 && entry < MOST_TERMS) board.entry[id] = entry + 1;
  });
  for (const article of articles) articleSignals(article, { stream, board, asked }, take);
  for (const id of ids) board.entry[id] = 0;
}
