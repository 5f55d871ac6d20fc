import { COMMON } from './words/shared-by-reports.ts';

const STEM = 6;

/** "bombing", "bombings", "bomber" and "bombed" meet. */
const stem = (word: string): string => word.replace(/(?:['’]s|ings?|ed|ers?|es|s)$/, '').slice(0, STEM);

/** The words by which two reports are held side by side, beginnings only; without numbers and the words of counting, which may differ. Cheap: no search terms. */
export function tellingWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return words.filter((word) => word.length > 2 && !COMMON.has(word)).map(stem);
}
