import type { Line } from '../lines.ts';
import { isCapital } from '../runs.ts';
import type { Tagged } from '../tagger.ts';
import { FIRM_ENDINGS } from '../words/businesses.ts';
import { CITIES, COUNTRIES } from '../words/places.ts';
import { wordSet } from '../words/word-set.ts';
import type { LineRule } from './line-rules.ts';
import { listsAt, lowerAt, lowersOf, put } from './words-at.ts';

const bare = (lower: string): string => lower.replace(/\.$/, '');

/** "co" and "sa" are words of names too: without a dot only the plain forms count. */
const isFirmEnding = (line: Line, at: number): boolean => {
  const lower = lowerAt(line, at);
  return isCapital(line, at) && FIRM_ENDINGS.has(bare(lower)) && (lower.length > 2 || lower.endsWith('.'));
};

/** "Roe Shipping" + "Co." is a firm, whoever Roe was. Not "Roe & Sons said". */
export const firms: LineRule = (names, line) =>
  names.map((name): Tagged => {
    const to = isFirmEnding(line, name.to) && !line.begins[name.to] ? name.to + 1 : name.to;
    const isFirm = to - name.from > 1 && isFirmEnding(line, to - 1) && name.type !== 'LOC';
    return isFirm ? { from: name.from, to, type: 'ORG', rule: 'firm' } : name;
  });

/** "Sahar Relief" + "Foundation": a body's last word alone is the end of its name. Not "The Foundation", "Monday Council". */
export const bodiesWhole: LineRule = (names, line) =>
  names.map((name, index): Tagged => {
    if (name.type !== 'ORG' || name.to - name.from > 1 || !listsAt(line, name.from).includes('O')) return name;
    const end = names[index - 1]?.to ?? 0;
    let { from } = name;
    while (from > end && isCapital(line, from - 1) && !line.begins[from - 1] && listsAt(line, from - 1) === '')
      from -= 1;
    return from < name.from ? { ...name, from, rule: 'body-whole' } : name;
  });

/** "Sweden", "Khyber Pakhtunkhwa": known places are no bodies and, where they have two words, no persons. Not "Jordan" (Michael), "Washington Post". */
export const knownPlaces: LineRule = (names, line) =>
  names.map((name): Tagged => {
    const text = lowersOf(line, name).join(' ');
    const isPlace = COUNTRIES.has(text) || (name.to - name.from > 1 && CITIES.has(text));
    const is = isPlace && (name.type === 'ORG' || (name.type === 'PER' && name.to - name.from > 1));
    return is ? { ...name, type: 'LOC', rule: 'known-place' } : name;
  });

const LANDS = wordSet('port mount fort lake camp cape');
const WHERE = wordSet('in at near to from outside around');

/** "in | Port Rahmani", "near | Camp Bastion". Not "the Port said". */
export const landNames: LineRule = (names, line) => {
  let kept = names;
  line.tokens.forEach(({ lower }, at) => {
    if (!isCapital(line, at) || !LANDS.has(lower) || !isCapital(line, at + 1) || !WHERE.has(lowerAt(line, at - 1)))
      return;
    if (!kept.some(({ from, to }) => from < at + 2 && at < to))
      kept = put(kept, { from: at, to: at + 2, type: 'LOC', rule: 'land-name' });
  });
  return kept;
};

/** "Jaish-e-Sahra", "Sipah-i-Noor": a movement by its form. Not "Mazar-i-Sharif", "Zia-ul-Haq". */
const MOVEMENT = /^\p{Lu}\p{Ll}+-[ie]-\p{Lu}\p{Ll}+$/u;

export const movements: LineRule = (names, line) => {
  let kept = names;
  line.tokens.forEach(({ text, lower }, at) => {
    if (
      !text.includes('-') ||
      !MOVEMENT.test(text) ||
      CITIES.has(lower) ||
      kept.some(({ from, to }) => from <= at && at < to)
    )
      return;
    kept = put(kept, { from: at, to: at + 1, type: 'ORG', rule: 'movement' });
  });
  return kept;
};
