import { stem } from './stem.ts';
import { IRREGULAR } from './words/irregular.ts';
import { VARIANTS } from './words/variants.ts';

const BRITISH_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=...)is(?=(?:e|es|ed|ing|er|ers|ation|ations)$)/, 'iz'],
  [/(?<=...)ys(?=(?:e|es|ed|ing)$)/, 'yz'],
  [/our(?=(?:s|ed|ing|able|er|ers|ite|ites|hood|hoods|ly|ful)?$)/, 'or'],
  [/ogue(?=s?$)/, 'og'],
];

/** British and American spellings made one: neighbour/neighbor, organise/organize. Short words (four, rise, rising, raised) are left alone. */
function americanised(word: string): string {
  if (word.length < 6) return word;
  const found = BRITISH_ENDINGS.find(([ending]) => ending.test(word));
  return found ? word.replace(found[0], found[1]) : word;
}

const singular = (word: string): string => (word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word);

const FOLDS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower case without accents. */
export function folded(word: string): string {
  const lower = word.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => FOLDS[letter] ?? letter);
}

/** The chosen spelling of a name that is written in several ways: tehreek → tehrik. */
export const oneSpelling = (word: string): string => VARIANTS.get(word) ?? VARIANTS.get(singular(word)) ?? word;

/** One form for all spellings and inflections of a folded word. */
export function oneForm(word: string): string {
  return stem(IRREGULAR.get(word) ?? americanised(oneSpelling(word)));
}
