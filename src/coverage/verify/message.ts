import { comparedWords } from './words.ts';

/** What a message holds that nobody said: mentions, emoji, links, "[sic]", a signature under the words. */
const NOT_SAID =
  /<(?:@[!&]?|#|a?:\w{1,40}:)\d{5,25}>|https?:\/\/\S+|\[\s*sic\s*\.?\s*\]|\n[ \t>*_]*(?:[—–~]|-{1,2})[ \t]*\p{Lu}[^\n]{1,80}\s*$/giu;

/** "[T]hey", "talk[ed]": letters that an editor changed within a word stand without the brackets. */
const LETTERS = /(?<=\p{L})\[(\p{L}{1,4})\]|\[(\p{L}{1,2})\](?=\p{L})/gu;

/** The words of a message that can have been said. */
export const saidIn = (message: string): string =>
  message.replace(NOT_SAID, ' ').replace(LETTERS, (_, behind?: string, before?: string) => behind ?? before ?? '');

/** "they [the rebels] left": what an editor put in brackets of his own is not part of the words. */
export const withoutBrackets = (text: string): string => text.replace(/\[[^[\]]{1,200}\]/gu, ' ');

const LEAST = 2;
const DOUBLE = /[“"„«](?<inside>[^“”"„«»]+)[”"»]/gu;
const PAIRED = /(?:''|``)(?<inside>[^'`]+)''/gu;
const SINGLE = /(?<![\p{L}\p{N}])[‘'](?<inside>[^‘\n]+?)[’'](?![\p{L}\p{N}])/gu;

const insides = (text: string, marks: RegExp): readonly string[] =>
  [...text.matchAll(marks)]
    .map(({ groups }) => groups?.inside ?? '')
    .filter((inside) => comparedWords(inside).length >= LEAST);

/** A message may hold a quotation among other words: Price said “…”, really? All in marks as one with its gaps, then the longest alone. */
export function quotedIn(text: string): readonly string[] {
  const found = [DOUBLE, PAIRED, SINGLE].map((marks) => insides(text, marks)).find((inside) => inside.length > 0) ?? [];
  const longest = [...found].sort((a, b) => b.length - a.length).slice(0, 1);
  return found.length > 1 ? [found.join(' … '), ...longest] : longest;
}
