import { idfOf, type Slot } from './asked-words.ts';
import type { Board } from './sightings.ts';
import type { TokenStream } from './token-stream.ts';

/** A paragraph with what its own words are worth. */
export interface Ranked {
  readonly unit: number;
  readonly score: number;
}

/** How many of the best paragraphs are listened to, and how many of one article. */
const HEARD = 12;
const OF_ONE = 2;
/** So far behind the best, a paragraph has a third of its say. */
const BEHIND = 0.15;
const WORDS = 20;
/** Words in one paragraph of seven or more tell nothing. */
const TELLING = 2;

/** Those listened to, best first. */
function heard(best: readonly Ranked[], { units }: TokenStream): readonly Ranked[] {
  const of = new Map<number, number>();
  const found: Ranked[] = [];
  for (const one of best) {
    const article = units[one.unit]?.article ?? -1;
    const before = of.get(article) ?? 0;
    if (before === OF_ONE) continue;
    of.set(article, before + 1);
    found.push(one);
    if (found.length === HEARD) break;
  }
  return found;
}

/** A mark on the board for the words asked for; below it those of the paragraphs listened to. */
const ASKED = 255;

/** The words that the best paragraphs share beside those asked for, with how much each is heard; the loudest first. */
function sharedWords(
  best: readonly Ranked[],
  slots: readonly Slot[],
  stream: TokenStream,
  { entry }: Board,
): readonly (readonly [word: number, loud: number])[] {
  const { units, tokens, frequency, paragraphs } = stream;
  const listened = heard(best, stream);
  const loud = new Map<number, number>();
  for (const { ids } of slots) for (const [id] of ids) entry[id] = ASKED;
  for (const [at, { unit, score }] of listened.entries()) {
    const { from, to } = units[unit] ?? { from: 0, to: 0 };
    const say = Math.exp((score - (best[0]?.score ?? 0)) / BEHIND);
    for (let place = from; place < to; place++) {
      const id = tokens[place] as number;
      const mark = entry[id] as number;
      if (id === 0 || mark === ASKED || mark === at + 1) continue;
      entry[id] = at + 1;
      const idf = idfOf(frequency[id] ?? 0, paragraphs);
      if (idf >= TELLING) loud.set(id, (loud.get(id) ?? 0) + say * idf);
    }
  }
  for (const { ids } of slots) for (const [id] of ids) entry[id] = 0;
  for (const { unit } of listened) {
    const { from, to } = units[unit] ?? { from: 0, to: 0 };
    for (let place = from; place < to; place++) entry[tokens[place] as number] = 0;
  }
  return [...loud].sort(([a, x], [b, y]) => y - x || a - b).slice(0, WORDS);
}

/**
 * How much of what the best paragraphs say each paragraph says as well, 0..1, in the order given (best first): a report of the same event in other words
 * ("a magnitude 5.9 tremor in Khost" for "the earthquake") comes nearer, one that only happens to have the asked words falls back.
 */
export function echoes(
  best: readonly Ranked[],
  slots: readonly Slot[],
  stream: TokenStream,
  board: Board,
): Float64Array {
  const { entry } = board;
  const shared = sharedWords(best, slots, stream, board);
  const total = shared.reduce((sum, [, loud]) => sum + loud, 0) || 1;
  shared.forEach(([id], at) => {
    entry[id] = at + 1;
  });
  const found = Float64Array.from(best, ({ unit }) => {
    const { from, to } = stream.units[unit] ?? { from: 0, to: 0 };
    let known = 0;
    let sum = 0;
    for (let at = from; at < to; at++) {
      const word = entry[stream.tokens[at] as number] as number;
      if (word === 0 || (known & (1 << word)) !== 0) continue;
      known |= 1 << word;
      sum += shared[word - 1]?.[1] ?? 0;
    }
    return sum / total;
  });
  for (const [id] of shared) entry[id] = 0;
  return found;
}
