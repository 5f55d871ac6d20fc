import type { Slot } from './asked-words.ts';
import type { TokenStream, Unit } from './token-stream.ts';

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

export interface Seen {
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

export interface Asked {
  readonly slots: readonly Slot[];
  readonly entries: readonly Entry[];
  readonly total: number;
}

export const askedOf = (slots: readonly Slot[]): Asked => ({
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

/** Of units with one word asked for there is nothing to compare. */
const ALONE = new Float64Array(0);

type Sight = (sight: number) => { readonly at: number; readonly entry: Entry };

/** How close together the slots stand, and which in the order asked. */
function placed(found: number, sightAt: Sight, width: number): Pick<Seen, 'pairs' | 'ordered'> {
  const pairs = new Float64Array(width * width);
  const ordered = new Float64Array(width);
  const last = new Int32Array(width).fill(-1_000_000);
  for (let sight = 0; sight < found; sight++) {
    const {
      at,
      entry: { slot, worth },
    } = sightAt(sight);
    for (let other = 0; other < width; other++) {
      const gap = at - (last[other] as number);
      if (other === slot || gap > NEAR) continue;
      const pair = Math.min(slot, other) * width + Math.max(slot, other);
      pairs[pair] = Math.max(pairs[pair] as number, worth / Math.max(1, gap - 1));
      if (other === slot - 1 && gap <= 3) ordered[slot] = Math.max(ordered[slot] as number, worth / Math.sqrt(gap));
    }
    last[slot] = at;
  }
  return { pairs, ordered };
}

/** How often each slot occurs in a unit and how close together; undefined where none does. */
export function seenIn(unit: Unit, stream: TokenStream, board: Board, { slots, entries }: Asked): Seen | undefined {
  const found = sightings(unit, stream, board);
  if (found === 0) return undefined;
  const sightAt: Sight = (sight) => {
    const at = board.places[sight] as number;
    return { at, entry: entries[(board.entry[stream.tokens[at] as number] as number) - 1] as Entry };
  };
  const width = slots.length;
  const counts = new Float64Array(width);
  let different = 0;
  for (let sight = 0; sight < found; sight++) {
    const { slot, worth } = sightAt(sight).entry;
    if (counts[slot] === 0) different++;
    counts[slot] = (counts[slot] as number) + worth;
  }
  return different < 2 ? { counts, pairs: ALONE, ordered: ALONE } : { counts, ...placed(found, sightAt, width) };
}
