import type { Extent } from '../articles/article.ts';
import { sentencesOf } from '../articles/sentences.ts';
import { ASKING_WORD } from './words/question-words.ts';

const ASKS = new RegExp(`\\b(?:${ASKING_WORD})\\b`, 'i');

/** The sentence of a question that asks, where others tell what it is about: the last of "The ferry sank off Lumora. Who was its captain?". */
export const askingSentence = (text: string): Extent =>
  sentencesOf(text).findLast(({ start, end }) => ASKS.test(text.slice(start, end))) ?? { start: 0, end: text.length };
