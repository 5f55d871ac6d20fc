import type { Line } from '../lines.ts';
import type { Tagged } from '../tagger.ts';
import { bodiesByPost, personsBehindPosts } from './bodies-by-post.ts';
import { bodyNames } from './body-names.ts';
import { knownNames } from './known-names.ts';
import { noNames } from './no-names.ts';
import { nothingButTitles, numbersOff, surnamesOn, titlesOff } from './person-names.ts';

/** Puts right what the model saw in one line. Names come and go in reading order and do not overlap. */
export type LineRule = (names: readonly Tagged[], line: Line) => readonly Tagged[];

/** In the order they are tried. */
const RULES: readonly LineRule[] = [
  personsBehindPosts,
  titlesOff,
  surnamesOn,
  numbersOff,
  nothingButTitles,
  bodiesByPost,
  bodyNames,
  knownNames,
  noNames,
];

export const refined = (names: readonly Tagged[], line: Line): readonly Tagged[] =>
  RULES.reduce((kept, rule) => rule(kept, line), names);
