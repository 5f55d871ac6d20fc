import type { Rule } from '../links.ts';
import { amongThem } from './among.ts';
import { apposed } from './apposed.ts';
import { attacks } from './attacks.ts';
import { besideIt } from './beside.ts';
import { described } from './described.ts';
import { didTo } from './did-to.ts';
import { happenedTo } from './happened-to.ts';
import { listed } from './listed.ts';
import { countedNoun, deedOf } from './nouns.ts';
import { alongWith, partOfWhole } from './parts.ts';
import { lostMen, splitVerbs } from './split-verbs.ts';
import { toll } from './toll.ts';

/** First come, first served: a count that one rule has claimed is out of the next one's reach. */
export const RULES: readonly Rule[] = [
  listed,
  toll,
  splitVerbs,
  happenedTo,
  apposed,
  didTo,
  lostMen,
  deedOf,
  countedNoun,
  amongThem,
  alongWith,
  partOfWhole,
  besideIt,
  described,
  attacks,
];
