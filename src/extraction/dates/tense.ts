import type { Extent } from '../../articles/article.ts';
import { AHEAD, IRREGULAR_PAST } from './tense-words.ts';

export type Tense = 'past' | 'future' | null;

const CUE = new RegExp(`\\b(?:(${AHEAD.join('|')})|(${IRREGULAR_PAST.join('|')}|[a-z]{2,14}ed))\\b|['’](ll)\\b`, 'gi');
const REACH = 120;

/** The tense that governs the words at `at`: the nearest cue before them in the sentence, else the first after them. */
export function tenseAround(text: string, sentence: Extent, at: Extent): Tense {
  const before = [...text.slice(Math.max(sentence.start, at.start - REACH), at.start).matchAll(CUE)].at(-1);
  if (before !== undefined) return tenseOf(before);
  const [after] = text.slice(at.end, Math.min(sentence.end, at.end + REACH)).matchAll(CUE);
  return after === undefined ? null : tenseOf(after);
}

const tenseOf = (cue: RegExpExecArray): Tense => (cue[1] !== undefined || cue[3] !== undefined ? 'future' : 'past');
