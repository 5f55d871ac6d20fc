import { readFileSync } from 'node:fs';
import wordList from 'word-list';

/** All words of a dictionary, a line each; read when one is first looked up. */
let lines: string | null = null;
/** Words by their first two letters, put together when one of them is first looked up. */
const shelves = new Map<string, ReadonlySet<string>>();

function shelf(beginning: string): ReadonlySet<string> {
  const known = shelves.get(beginning);
  if (known !== undefined) return known;
  lines ??= readFileSync(wordList, 'utf8');
  const made = new Set(lines.match(new RegExp(`^${beginning}.*$`, 'gm')));
  shelves.set(beginning, made);
  return made;
}

const WORD = /^[a-z]{2,}$/;

/** Whether a word, in small letters, stands in a dictionary of English in this form: names of people, places and firms do not. */
export const isEnglish = (word: string): boolean => WORD.test(word) && shelf(word.slice(0, 2)).has(word);
