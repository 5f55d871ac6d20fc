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

/** The words that the best paragraphs share beside those asked for, with how much each is heard; the loudest first. */
function sharedWords(best: readonly Ranked[], slots: readonly Slot[], stream: TokenStream) {
  const asked = new Set(slots.flatMap(({ ids }) => ids.map(([id]) => id)));
  const loud = new Map<number, number>();
  for (const { unit, score } of heard(best, stream)) {
    const { from, to } = stream.units[unit] ?? { from: 0, to: 0 };
    const say = Math.exp((score - (best[0]?.score ?? 0)) / BEHIND);
    for (const id of new Set(stream.tokens.subarray(from, to))) {
      if (id === 0 || asked.has(id)) continue;
      const idf = idfOf(stream.frequency[id] ?? 0, stream.paragraphs);
      if (idf >= TELLING) loud.set(id, (loud.get(id) ?? 0) + say * idf);
    }
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
  { entry }: Board,
): Float64Array {
  const shared = sharedWords(best, slots, stream);
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
