import { type ToldFigure, wordsOf } from './told.ts';
import { COUNTERS, PARTIES } from './words/sources.ts';

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];

/** Words by which two sources are told apart: names and party words. */
const content = (text: string): readonly string[] =>
  wordsIn(text)
    .filter((word) => /^\p{Lu}/u.test(word) || PARTIES.has(word.toLowerCase()))
    .map((word) => word.toLowerCase().replace(/['’]s$/u, ''))
    .filter((word) => !/^(?:the|a|an)$/.test(word));

const isParty = (text: string): boolean => {
  const words = wordsIn(text);
  if (words.some((word) => PARTIES.has(word.toLowerCase()))) return true;
  return words.some((word) => /^\p{Lu}/u.test(word)) && !words.some((word) => COUNTERS.has(word.toLowerCase()));
};

/**
 * Whether two sources count for two sides: "the army" against "the rebels", "Gaza's health ministry" against "the Israeli military".
 * Not two authorities one after the other ("police", "hospital officials"): the later one only knows more.
 */
export function areOpposed(a: ToldFigure, b: ToldFigure): boolean {
  const one = wordsOf(a.article, a.figure.attributedTo);
  const other = wordsOf(b.article, b.figure.attributedTo);
  if (one === '' || other === '' || !(isParty(one) || isParty(other))) return false;
  const named = new Set(content(one));
  return !content(other).some((word) => named.has(word));
}
