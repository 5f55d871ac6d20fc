import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../../words/clause-words.ts';
import { listsOf } from '../gazetteer.ts';
import type { Line } from '../lines.ts';
import { isCapital } from '../runs.ts';
import type { Tagged } from '../tagger.ts';
import { isDemonym } from '../words/peoples.ts';
import type { LineRule } from './line-rules.ts';
import { listsAt, lowerAt, lowersOf } from './words-at.ts';

const isTitle = (lower: string): boolean => {
  const lists = listsOf(lower);
  return lists.includes('T') && !lists.includes('F');
};

const persons =
  (change: (name: Tagged, line: Line) => Tagged | null): LineRule =>
  (names, line) =>
    names.flatMap((name, at) => {
      if (name.type !== 'PER') return name;
      const changed = change(name, line);
      const next = names[at + 1]?.from ?? line.tokens.length;
      return changed === null ? [] : { ...changed, to: Math.min(changed.to, next) };
    });

/** "President Suharto", "Gen. Munir", "Argentine Abel Balbo", "Before Gorst": the name begins behind. Not "Grant", "Prince" alone. */
export const titlesOff = persons((name, line) => {
  let { from } = name;
  const isOff = (at: number) =>
    isTitle(lowerAt(line, at)) || isDemonym(lowerAt(line, at)) || line.shapes[at] === 'mark';
  while (from < name.to - 1 && isOff(from)) from += 1;
  return { ...name, from };
});

/** "Ralph K." + "Olsen". */
const endsInInitial = ({ from, to }: Tagged, line: Line): boolean =>
  to - from > 1 && line.shapes[to - 1] === 'Initial' && lowerAt(line, to - 1).endsWith('.');

/** "Dr. Björn" + "Ångström": behind a title and one name, what the model took for a place or a body is the surname. Not "Mr. Smith Lebanon". */
export const titledNames: LineRule = (names, line) =>
  names.flatMap((name, at): readonly Tagged[] => {
    const before = names[at - 1];
    if (before && isGivenBefore(before, name, line)) return [];
    const next = names[at + 1];
    if (next && isGivenBefore(name, next, line)) return [{ ...name, to: next.to }];
    const alone = { from: name.to, to: name.to + 1, type: name.type, rule: name.rule };
    const isFree = line.shapes[name.to] === 'Title' && next?.from !== name.to;
    return [isFree && isGivenBefore(name, alone, line) ? { ...name, to: alone.to } : name];
  });

function isGivenBefore(given: Tagged, surname: Tagged, line: Line): boolean {
  const isOne = given.type === 'PER' && given.to - given.from === 1 && surname.to - surname.from === 1;
  const isTitled = isTitle(lowerAt(line, given.from - 1)) && lowerAt(line, given.from - 1).endsWith('.');
  return isOne && isTitled && given.to === surname.from && listsAt(line, surname.from) === '';
}

/** "spokesperson Ned" + "Price": a given name alone goes on to the capitalised word behind it. Not "Ned Monday", "John Reuters". */
export const surnamesOn = persons((name, line) => {
  if (endsInInitial(name, line) && line.shapes[name.to] === 'Title' && /^F?$/.test(listsAt(line, name.to)))
    return { ...name, to: name.to + 1 };
  const isGiven = name.to - name.from === 1 && listsAt(line, name.from) === 'F';
  if (!isGiven || !isCapital(line, name.to) || line.begins[name.to]) return name;
  return /^F?$/.test(listsAt(line, name.to)) && line.shapes[name.to] === 'Title' ? { ...name, to: name.to + 1 } : name;
});

const isNounOrVerb = (line: Line, at: number): boolean =>
  line.shapes[at] === 'lower' &&
  /^\p{L}{3,}$/u.test(lowerAt(line, at)) &&
  [AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS].every((words) => !words.has(lowerAt(line, at)));

/** "resident Ozhar" + "Rashid": behind what somebody is, the capitalised word before a surname is the given name. Not "near Orlen Rashid", "on Monday Rashid". */
export const givenOn: LineRule = (names, line) =>
  names.map((name, index) => {
    const given = name.from - 1;
    const isAlone = name.type === 'PER' && name.to - name.from === 1 && (names[index - 1]?.to ?? 0) <= given;
    if (!isAlone || line.shapes[given] !== 'Title' || line.begins[given] || line.begins[name.from]) return name;
    const isName = /^F?$/.test(listsAt(line, given)) && !isDemonym(lowerAt(line, given));
    return isName && isNounOrVerb(line, given - 1) ? { ...name, from: given, rule: 'given-name' } : name;
  });

/** "Richard Shelton of Alabama": whom he sits for is no part of his name. Not "Charles of Wales". */
export const seatsOff = persons((name, line) => {
  const words = lowersOf(line, name);
  const of = words.indexOf('of');
  return of > 1 ? { ...name, to: name.from + of } : name;
});

/** "Holder 12th": numbers behind a person are no part of the name. */
export const numbersOff = persons((name, line) => {
  let { to } = name;
  while (to - 1 > name.from && line.shapes[to - 1] === 'number') to -= 1;
  return { ...name, to };
});

/** "Department Spokesperson", "Chargé d’Affaires", "Prime Minister": posts, no persons. Not "Stephen King", "Judge" after "Mike". */
export const nothingButTitles = persons((name, line) => {
  const words = lowersOf(line, name);
  const isPost = (word: string) => isTitle(word) || /[OXKD]/.test(listsOf(word));
  return words.length > 1 || isTitle(words[0] ?? '') ? (words.every(isPost) ? null : name) : name;
});
