import type { Line } from '../lines.ts';
import type { Tagged } from '../tagger.ts';
import { bodiesBehindKinds, calledBodies, calledPersons, knownGroups, members } from './apposed-kinds.ts';
import { bodiesByPost, personsBehindPosts } from './bodies-by-post.ts';
import { bodyNames } from './body-names.ts';
import { knownNames } from './known-names.ts';
import { noNames } from './no-names.ts';
import { gerundsOff, possessivesOff } from './parted-names.ts';
import { givenOn, nothingButTitles, numbersOff, seatsOff, surnamesOn, titledNames, titlesOff } from './person-names.ts';
import { bodiesWhole, firms, knownPlaces, landNames, movements } from './whole-names.ts';

/** Puts right what the model saw in one line. Names come and go in reading order and do not overlap. */
export type LineRule = (names: readonly Tagged[], line: Line) => readonly Tagged[];

/** In the order they are tried. */
const RULES: readonly LineRule[] = [
  gerundsOff,
  possessivesOff,
  personsBehindPosts,
  titlesOff,
  titledNames,
  surnamesOn,
  givenOn,
  numbersOff,
  seatsOff,
  nothingButTitles,
  bodiesByPost,
  firms,
  bodiesWhole,
  bodyNames,
  knownNames,
  knownPlaces,
  landNames,
  movements,
  calledBodies,
  bodiesBehindKinds,
  calledPersons,
  members,
  knownGroups,
  noNames,
];

export const refined = (names: readonly Tagged[], line: Line): readonly Tagged[] =>
  RULES.reduce((kept, rule) => rule(kept, line), names);
