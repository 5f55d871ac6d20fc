import { readFileSync } from 'node:fs';
import wordList from 'word-list';

/** All words of a dictionary, a line each; read when one is first looked up. */
let lines: string | null = null;

/** Whether a word, typed small, stands in a dictionary of English, in this form: names of people, places and firms do not. */
export function isEnglish(word: string): boolean {
  lines ??= `\n${readFileSync(wordList, 'utf8')}\n`;
  return lines.includes(`\n${word.toLowerCase()}\n`);
}
