import type { Article } from '../../articles/article.ts';
import { articleFromText } from '../../articles/article-from-text.ts';

/** A number from 0 to below 1, the next of its series. */
export type Dice = () => number;

/** The same seed gives the same series everywhere (mulberry32). */
export function diceFrom(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const STARTS = 'b br c d dr f g gr h k kl l m n p pr r s sh st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea oo'.split(' ');
const ENDS = ['', '', 'l', 'n', 'r', 's', 't', 'nd', 'rk', 'm'] as const;

const pick = <T>(list: readonly T[], dice: Dice): T => list[Math.floor(dice() * list.length)] as T;

const syllables = (count: number, dice: Dice): string =>
  Array.from({ length: count }, () => pick(STARTS, dice) + pick(VOWELS, dice) + pick(ENDS, dice)).join('');

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Few are named often, most seldom, as in news. */
const seldom = <T>(list: readonly T[], dice: Dice): T => list[Math.floor(list.length * dice() ** 3)] as T;

interface Cast {
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly bodies: readonly string[];
  readonly words: readonly string[];
}

const some = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: Math.max(8, count) }, make);

/** Names and words grow with the news, more slowly than it does. */
function castFor(paragraphs: number, dice: Dice): Cast {
  const name = (long: number) => capital(syllables(1 + Math.floor(dice() * long), dice));
  return {
    people: some(paragraphs ** 0.7, () => `${name(2)} ${name(3)}`),
    places: some(paragraphs ** 0.5, () => name(3)),
    bodies: some(paragraphs ** 0.5, () => `${pick(['Ministry of', 'Institute for', 'Front of'], dice)} ${name(3)}`),
    words: some(40 * paragraphs ** 0.5, () => syllables(1 + Math.floor(dice() * 3), dice)),
  };
}

const MONTHS = ['January', 'March', 'May', 'August', 'October', 'December'] as const;
const DAYS = ['Monday', 'Tuesday', 'Friday', 'Sunday'] as const;
const ROLES = ['minister', 'spokeswoman', 'general', 'analyst', 'mayor', 'judge', 'director', 'reporter'] as const;
const JOINTS = ['of the', 'and the', 'in the', 'for a', 'with the', 'after the', 'to the', 'on a'] as const;

/** Slots: {p} person, {l} place, {b} body, {r} role, {n} number, {d} date, {w} day of the week, {x} words of no meaning. */
const SENTENCES = [
  '{p}, a {r} at the {b}, said on {w} that {x} had been {x}.',
  '“We have seen {x} in {l}, and {x},” {p} told reporters on {w}.',
  'At least {n} people were killed and {n} injured in {l} on {d}, police said.',
  'The {b} denied that {x} had reached {l}.',
  '{p} and {p} met in {l} on {d} to discuss {x}.',
  'According to the {b}, {x} rose by {n} per cent in {l}.',
  'The {r} of {l}, {p}, rejected the report about {x} as false.',
  '“There is no evidence that {x},” the {b} said in a statement.',
  'Residents of {l} described {x}, while {x} remained closed.',
  'More than {n} families fled {l} after {x}, the {b} reported.',
  'In {l}, {x} and {x} are expected to go on until {d}.',
  'He added that {x} would be discussed with the {r} of {l}.',
  'Earlier, {p} accused the {b} of hiding {x}.',
] as const;

function wordsOf({ words }: Cast, dice: Dice): string {
  const pairs = Array.from(
    { length: 2 + Math.floor(dice() * 3) },
    () => `${seldom(words, dice)} ${pick(JOINTS, dice)}`,
  );
  return `the ${pairs.join(' ')} ${seldom(words, dice)}`;
}

const fill = (slot: string, cast: Cast, dice: Dice): string => {
  const made: Readonly<Record<string, () => string>> = {
    p: () => seldom(cast.people, dice),
    l: () => seldom(cast.places, dice),
    b: () => seldom(cast.bodies, dice),
    r: () => pick(ROLES, dice),
    n: () => String(2 + Math.floor(dice() * 90)),
    d: () => `${pick(MONTHS, dice)} ${1 + Math.floor(dice() * 28)}`,
    w: () => pick(DAYS, dice),
  };
  return made[slot]?.() ?? wordsOf(cast, dice);
};

const sentence = (cast: Cast, dice: Dice): string =>
  pick(SENTENCES, dice).replace(/\{(\w)\}/g, (_, slot: string) => fill(slot, cast, dice));

const paragraph = (cast: Cast, dice: Dice): string =>
  Array.from({ length: 1 + Math.floor(dice() * 3) }, () => sentence(cast, dice)).join(' ');

const A_DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2022, 0, 1);

/** News of the shape of news: so many paragraphs, 8 to 20 an article, a day of publication each, names that come back. Same seed, same bytes. */
export function madeNews(paragraphs: number, seed = 1): readonly Article[] {
  const dice = diceFrom(seed);
  const cast = castFor(paragraphs, dice);
  const articles: Article[] = [];
  for (let left = paragraphs; left > 0; ) {
    const lines = some(Math.min(left, 8 + Math.floor(dice() * 13)), () => paragraph(cast, dice)).slice(0, left);
    const published = new Date(FIRST_DAY + articles.length * (A_DAY / 8)).toISOString().slice(0, 10);
    articles.push(articleFromText(`made/${String(articles.length).padStart(6, '0')}`, lines.join('\n'), { published }));
    left -= lines.length;
  }
  return articles;
}
