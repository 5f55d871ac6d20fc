import type { Slot } from './asked-words.ts';
import type { TokenStream, Unit } from './token-stream.ts';

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

const NEAR = 8;

/** Scratch space of one index, empty between two looks: which slot each term belongs to. */
export interface Board {
  readonly entry: Uint8Array;
  readonly places: Uint32Array;
}

const MAX_PLACES = 2_000;

export const makeBoard = (stream: TokenStream): Board => ({
  entry: new Uint8Array(stream.ids.size + 1),
  places: new Uint32Array(MAX_PLACES),
});

interface Seen {
  /** Occurrences of each slot, by worth. */
  readonly counts: Float64Array;
  /** Best closeness of each pair of slots (row × slots + column), 0..1. */
  readonly pairs: Float64Array;
  readonly ordered: Float64Array;
}

interface Entry {
  readonly slot: number;
  readonly worth: number;
}

interface Asked {
  readonly slots: readonly Slot[];
  readonly entries: readonly Entry[];
  readonly total: number;
}

const askedOf = (slots: readonly Slot[]): Asked => ({
  slots,
  entries: slots.flatMap(({ ids }, slot) => ids.map(([, worth]) => ({ slot, worth }))),
  total: slots.reduce((sum, { idf }) => sum + idf, 0) || 1,
});

/** Where the unit has words asked for: nothing more is done for the many units that have none. */
function sightings(unit: Unit, { tokens }: TokenStream, { entry, places }: Board): number {
  let found = 0;
  for (let at = unit.from; at < unit.to; at++)
    if (entry[tokens[at] as number] !== 0 && found < places.length) places[found++] = at;
  return found;
}

/** How often each slot occurs in a unit and how close together; undefined where none does. */
function seenIn(unit: Unit, stream: TokenStream, board: Board, { slots, entries }: Asked): Seen | undefined {
  const found = sightings(unit, stream, board);
  if (found === 0) return undefined;
  const width = slots.length;
  const counts = new Float64Array(width);
  const pairs = new Float64Array(width * width);
  const ordered = new Float64Array(width);
  const last = new Int32Array(width).fill(-1_000_000);
  for (let sight = 0; sight < found; sight++) {
    const at = board.places[sight] as number;
    const { slot, worth } = entries[(board.entry[stream.tokens[at] as number] as number) - 1] as Entry;
    counts[slot] = (counts[slot] as number) + worth;
    for (let other = 0; other < width; other++) {
      const gap = at - (last[other] as number);
      if (other === slot || gap > NEAR) continue;
      const pair = Math.min(slot, other) * width + Math.max(slot, other);
      pairs[pair] = Math.max(pairs[pair] as number, worth / Math.max(1, gap - 1));
      if (other === slot - 1 && gap <= 3) ordered[slot] = Math.max(ordered[slot] as number, worth / Math.sqrt(gap));
    }
    last[slot] = at;
  }
  return { counts, pairs, ordered };
}

const K = 1.2;
const B = 0.7;
const ARTICLE_B = 0.4;

const saturated = (count: number, length: number, mean: number, b: number): number =>
  count / (count + K * (1 - b + (b * length) / mean));

function bm25(counts: Float64Array, { slots, total }: Asked, length: number, mean: number, b: number): number {
  let sum = 0;
  for (let slot = 0; slot < slots.length; slot++)
    sum += (slots[slot] as Slot).idf * saturated(counts[slot] as number, length, mean, b);
  return sum / total;
}

function share(counts: Float64Array, { slots, total }: Asked): number {
  let sum = 0;
  for (let slot = 0; slot < slots.length; slot++)
    sum += (slots[slot] as Slot).idf * Math.min(1, counts[slot] as number);
  return sum / total;
}

function rareShare(counts: Float64Array, { slots }: Asked): number {
  let got = 0;
  let most = 0;
  for (let slot = 0; slot < slots.length; slot++) {
    const weight = (slots[slot] as Slot).idf ** 2;
    most += weight;
    got += weight * Math.min(1, counts[slot] as number);
  }
  return most > 0 ? got / most : 0;
}

/** Share of the asked words in several units together. */
function jointShare(units: readonly (Seen | undefined)[], { slots, total }: Asked): number {
  let sum = 0;
  for (let slot = 0; slot < slots.length; slot++) {
    let most = 0;
    for (const unit of units) if (unit !== undefined) most = Math.max(most, unit.counts[slot] as number);
    sum += (slots[slot] as Slot).idf * Math.min(1, most);
  }
  return sum / total;
}

function closeness(pairs: Float64Array, { slots }: Asked): number {
  let got = 0;
  let most = 0;
  for (let one = 0; one < slots.length; one++)
    for (let other = one + 1; other < slots.length; other++) {
      const weight = Math.min(slots[one]?.idf ?? 0, slots[other]?.idf ?? 0);
      most += weight;
      got += weight * (pairs[one * slots.length + other] ?? 0);
    }
  return most > 0 ? got / most : 0;
}

function orderliness(ordered: Float64Array, { slots }: Asked): number {
  let got = 0;
  let most = 0;
  for (let slot = 1; slot < slots.length; slot++) {
    const weight = Math.min(slots[slot]?.idf ?? 0, slots[slot - 1]?.idf ?? 0);
    most += weight;
    got += weight * (ordered[slot] ?? 0);
  }
  return most > 0 ? got / most : 0;
}

/** What the neighbours (and this one) have together, beyond this one. */
function besideShare(at: number, all: readonly (Seen | undefined)[], asked: Asked): number {
  const own = all[at]?.counts ?? new Float64Array(0);
  let best = 0;
  for (const near of [all[at - 1], all[at + 1]]) {
    if (near === undefined) continue;
    let added = 0;
    asked.slots.forEach(({ idf }, slot) => {
      added += idf * Math.max(0, Math.min(1, near.counts[slot] ?? 0) - Math.min(1, own[slot] ?? 0));
    });
    best = Math.max(best, added / asked.total);
  }
  return best;
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
