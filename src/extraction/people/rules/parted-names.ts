import { listsOf } from '../gazetteer.ts';
import { isCapital } from '../runs.ts';
import type { Tagged } from '../tagger.ts';
import { COUNTRIES } from '../words/places.ts';
import type { LineRule } from './line-rules.ts';
import { isPossessive, listsAt, lowerAt, lowersOf } from './words-at.ts';

/** "Atlantic Council" ’s "South Asia Center": two bodies. Not "Prime Minister’s Office", "People’s Party", "Lloyd’s Register". */
export const possessivesOff: LineRule = (names, line) =>
  names.flatMap((name): readonly Tagged[] => {
    if (name.type !== 'ORG') return [name];
    for (let at = name.from + 2; at < name.to - 1; at += 1) {
      if (!isPossessive(lowerAt(line, at)) || !listsAt(line, at - 1).includes('O')) continue;
      const rest: Tagged = { from: at + 1, to: name.to, type: 'ORG', rule: 'body-of-body' };
      return isCapital(line, at + 1) ? [{ ...name, to: at }, rest] : [{ ...name, to: at }];
    }
    return [name];
  });

const LONG_ENOUGH = 9;

/** "Characterizing" + "Afghanistan": what a sentence begins with is no name. Not "Beijing", "Boeing", "Sterling Motors". */
export const gerundsOff: LineRule = (names, line) =>
  names.map((name): Tagged => {
    const word = lowerAt(line, name.from);
    const isGerund =
      word.length >= LONG_ENOUGH && word.endsWith('ing') && line.begins[name.from] && listsOf(word) === '';
    if (!isGerund || name.to - name.from < 2) return name;
    const rest = { ...name, from: name.from + 1 };
    return COUNTRIES.has(lowersOf(line, rest).join(' ')) ? { ...rest, type: 'LOC' } : rest;
  });
