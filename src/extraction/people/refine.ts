import { listsOf } from './gazetteer.ts';
import type { Line } from './lines.ts';
import type { Tagged } from './tagger.ts';
import { isDemonym } from './words/peoples.ts';

type Refiner = (name: Tagged, line: Line) => Tagged | null;

const word = (line: Line, at: number): string => line.tokens[at]?.lower ?? '';

/** "President Suharto", "Gen. Munir", "Argentine Abel Balbo": the name begins behind. Not "Grant", "Prince" alone. */
const titlesOff: Refiner = (name, line) => {
  if (name.type !== 'PER') return name;
  let { from } = name;
  while (from < name.to - 1 && (isTitle(word(line, from)) || isDemonym(word(line, from)))) from += 1;
  return { ...name, from };
};

const isTitle = (lower: string): boolean => {
  const lists = listsOf(lower);
  return lists.includes('T') && !lists.includes('F');
};

/** "Holder 12th", "Indians 5-3": numbers behind a person or team are no part of it. */
const numbersOff: Refiner = (name, line) => {
  let { to } = name;
  while (to - 1 > name.from && line.tokens[to - 1]?.shape === 'number') to -= 1;
  return { ...name, to };
};

/** "Pakistani" alone, "Monday" alone: no names. */
const isName: Refiner = (name, line) =>
  line.tokens
    .slice(name.from, name.to)
    .every(
      ({ lower, shape }) => isDemonym(lower) || listsOf(lower).includes('M') || shape === 'number' || shape === 'mark',
    )
    ? null
    : name;

const REFINERS: readonly Refiner[] = [titlesOff, numbersOff, isName];

export const refined = (names: readonly Tagged[], line: Line): readonly Tagged[] =>
  names.flatMap((name) => REFINERS.reduce<Tagged | null>((kept, refine) => kept && refine(kept, line), name) ?? []);
