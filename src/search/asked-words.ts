import { terms } from './terms.ts';
import type { TokenStream } from './token-stream.ts';
import { PARAPHRASES } from './words/paraphrases.ts';
import { ALSO_SAID } from './words/thesaurus.ts';
import { WEAK_WORDS } from './words/weak.ts';

/** One word asked for, with the words that may stand for it. */
export interface Slot {
  readonly term: string;
  /** How telling it is: rare words weigh more. */
  readonly idf: number;
  /** The term's number in the stream (0: nowhere in the coverage) and of those that stand for it, with how well they do (1: the word itself). */
  readonly ids: readonly (readonly [id: number, worth: number])[];
}

export const idfOf = (frequency: number, paragraphs: number): number =>
  Math.log(1 + (paragraphs - frequency + 0.5) / (frequency + 0.5));

export const MAX_SLOTS = 24;
/** What a word that stands for the one asked counts; less where it is more common, since it tells less. */
const STAND_IN_WORTH = 0.5;
/** What a word counts that texts seldom repeat ("happened", "name", "how much"). */
export const WEAK_WORTH = 0.4;

/** A name tells more than another word that is as rare: who it is about, not what is told of them. */
const NAME_WORTH = 1.3;
const OFTEN = 0.7;

/** Whether the coverage writes a term, by its number, with a capital in mid-sentence. */
export const isNamed = ({ capital, inside }: TokenStream, id: number): boolean =>
  (capital[id] ?? 0) > OFTEN * (inside[id] ?? 0);

/** The words asked for, each once, in the order asked. */
export function slotsOf(text: string, stream: TokenStream): readonly Slot[] {
  const rarity = (id: number): number => idfOf(stream.frequency[id] ?? 0, stream.paragraphs);
  const wanted = [
    ...new Set(
      terms(text)
        .filter(({ stop }) => !stop)
        .map(({ term }) => term),
    ),
  ];
  return wanted.slice(0, MAX_SLOTS).map((term) => {
    const id = stream.ids.get(term) ?? 0;
    const standIns = [...new Set([...(PARAPHRASES.get(term) ?? []), ...(ALSO_SAID.get(term) ?? [])])].flatMap((one) => {
      const other = stream.ids.get(one);
      if (other === undefined || wanted.includes(one)) return [];
      return [[other, STAND_IN_WORTH * Math.min(1, rarity(other) / rarity(id))] as const];
    });
    const worth = (isNamed(stream, id) ? NAME_WORTH : 1) * (WEAK_WORDS.has(term) ? WEAK_WORTH : 1);
    return {
      term,
      idf: rarity(id) * worth,
      ids: id === 0 ? standIns : [[id, 1] as const, ...standIns],
    };
  });
}
