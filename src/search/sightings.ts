import { MAX_SLOTS, type Slot } from './asked-words.ts';
import type { TokenStream, Unit } from './token-stream.ts';

/** Words at most so many places apart stand close together. */
const NEAR = 8;
/** Words of one or two sentences: how far a passage reaches that may answer. */
const WINDOW = 36;

/** Scratch space of one index, empty between two looks. */
export interface Board {
  /** Which of the asked terms each term is (0: none). */
  readonly entry: Uint8Array;
  /** Where the sightings of a unit are, and of which asked term. */
  readonly places: Uint32Array;
  readonly marks: Uint8Array;
  /** For the counts of the units of one article, lent one after the other: a question looks at many hundreds. */
  readonly counts: Float64Array[];
  /** For one unit: how near the slots come to one another, how often each is held in a stretch, and with what worth. */
  readonly pairs: Float64Array;
  readonly held: Int32Array;
  readonly worths: Float64Array;
}

const MAX_PLACES = 2_000;

export const makeBoard = (stream: TokenStream): Board => ({
  entry: new Uint8Array(stream.ids.size + 1),
  places: new Uint32Array(MAX_PLACES),
  marks: new Uint8Array(MAX_PLACES),
  counts: [],
  pairs: new Float64Array(MAX_SLOTS * MAX_SLOTS),
  held: new Int32Array(MAX_SLOTS),
  worths: new Float64Array(MAX_SLOTS),
});

export interface Seen {
  /** Occurrences of each slot, by worth; until the board is lent to the next article. */
  readonly counts: Float64Array;
  /** 0..1: how close together the slots stand; what share of them within a sentence or two. */
  readonly close: number;
  readonly together: number;
}

export interface Asked {
  readonly slots: readonly Slot[];
  readonly idf: Float64Array;
  /** The slot of each asked term (from 1) and how well it stands for it. */
  readonly slotOf: Uint8Array;
  readonly worthOf: Float64Array;
  readonly total: number;
  /** What all pairs of slots weigh together. */
  readonly pairs: number;
}

const lesser = (idf: Float64Array, one: number, other: number): number =>
  Math.min(idf[one] as number, idf[other] as number);

export function askedOf(slots: readonly Slot[]): Asked {
  const idf = Float64Array.from(slots, (slot) => slot.idf);
  const entries = slots.flatMap(({ ids }, slot) => ids.map(([, worth]) => ({ slot, worth })));
  let pairs = 0;
  for (let one = 0; one < slots.length; one++)
    for (let other = one + 1; other < slots.length; other++) pairs += lesser(idf, one, other);
  return {
    slots,
    idf,
    slotOf: Uint8Array.from([0, ...entries.map(({ slot }) => slot)]),
    worthOf: Float64Array.from([0, ...entries.map(({ worth }) => worth)]),
    total: slots.reduce((sum, slot) => sum + slot.idf, 0) || 1,
    pairs: pairs || 1,
  };
}

type Stretch = Pick<Unit, 'from' | 'to'>;

/** Where the unit has words asked for: nothing more is done for the many units that have none. */
function sightings({ from, to }: Stretch, { tokens }: TokenStream, { entry, places, marks }: Board): number {
  let found = 0;
  for (let at = from; at < to; at++) {
    const mark = entry[tokens[at] as number] as number;
    if (mark === 0 || found === places.length) continue;
    places[found] = at;
    marks[found++] = mark;
  }
  return found;
}

/** How close together the slots stand. */
function closeness(found: number, { places, marks, pairs }: Board, asked: Asked): number {
  const { slotOf, worthOf, idf } = asked;
  const width = idf.length;
  pairs.fill(0, 0, width * width);
  for (let sight = 1; sight < found; sight++) {
    const at = places[sight] as number;
    const slot = slotOf[marks[sight] as number] as number;
    const worth = worthOf[marks[sight] as number] as number;
    for (let before = sight - 1; before >= 0; before--) {
      const gap = at - (places[before] as number);
      if (gap > NEAR) break;
      const other = slotOf[marks[before] as number] as number;
      if (other === slot) continue;
      const pair = Math.min(slot, other) * width + Math.max(slot, other);
      pairs[pair] = Math.max(pairs[pair] as number, worth / Math.max(1, gap - 1));
    }
  }
  let close = 0;
  for (let one = 0; one < width; one++)
    for (let other = one + 1; other < width; other++) {
      const near = pairs[one * width + other] as number;
      if (near > 0) close += lesser(idf, one, other) * near;
    }
  return close / asked.pairs;
}

/** The largest share of the slots that any stretch of a sentence or two holds; a slot counts as the first word in it that stands for it. */
function together(found: number, board: Board, { slotOf, worthOf, idf, total }: Asked): number {
  const { places, marks, held, worths } = board;
  held.fill(0);
  let sum = 0;
  let best = 0;
  let first = 0;
  for (let sight = 0; sight < found; sight++) {
    for (; (places[sight] as number) - (places[first] as number) > WINDOW; first++) {
      const gone = slotOf[marks[first] as number] as number;
      held[gone] = (held[gone] as number) - 1;
      if (held[gone] === 0) sum -= worths[gone] as number;
    }
    const mark = marks[sight] as number;
    const slot = slotOf[mark] as number;
    if (held[slot] === 0) {
      worths[slot] = (idf[slot] as number) * (worthOf[mark] as number);
      sum += worths[slot] as number;
    }
    held[slot] = (held[slot] as number) + 1;
    best = Math.max(best, sum);
  }
  return best / total;
}

/** An empty row of counts: the board's own one of that number. */
function lent({ counts }: Board, number: number): Float64Array {
  const row = counts[number] ?? new Float64Array(MAX_SLOTS);
  counts[number] = row;
  return row.fill(0);
}

/** How often each slot occurs in a unit and how close together; undefined where none does. `row`: which of the board's counts it is lent. */
export function seenIn(unit: Stretch, stream: TokenStream, board: Board, asked: Asked, row: number): Seen | undefined {
  const found = sightings(unit, stream, board);
  if (found === 0) return undefined;
  const counts = lent(board, row);
  let different = 0;
  for (let sight = 0; sight < found; sight++) {
    const mark = board.marks[sight] as number;
    const slot = asked.slotOf[mark] as number;
    if (counts[slot] === 0) different++;
    counts[slot] = (counts[slot] as number) + (asked.worthOf[mark] as number);
  }
  return {
    counts,
    close: different < 2 ? 0 : closeness(found, board, asked),
    together: together(found, board, asked),
  };
}
