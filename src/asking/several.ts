import { terms } from '../search/terms.ts';
import { ASKING_VERB } from './words/question-words.ts';

const ASKING = '(?:who|whom|whose|what|when|where|why|how (?:many|much|long|old|far|did|do|does)|which)';
const BREAK = new RegExp(`\\?+\\s+(?=\\S)|(?:,|;)?\\s+and\\s+(?=${ASKING}\\b)|[,;]\\s+(?=${ASKING}\\b)`, 'giu');
const LEAST_WORDS = 2;
const MOST = 3;

const tells = (text: string): boolean => terms(text).filter(({ stop }) => !stop).length >= LEAST_WORDS;

/**
 * "Who chaired the meeting, and how many were killed in Kabul?" asks twice. A piece that says too little by itself ("and what does he do") is left
 * to the whole: the question then stays one.
 */
export function questionsIn(text: string): readonly string[] {
  const pieces = text.split(BREAK).map((piece) => piece.trim());
  const full = pieces.filter(tells);
  const opens = new RegExp(`^(?:and |so |but )?(?:${ASKING}|${ASKING_VERB})\\b`, 'iu');
  if (full.length < 2 || full.length > MOST || !full.every((piece) => opens.test(piece))) return [text];
  return full;
}
