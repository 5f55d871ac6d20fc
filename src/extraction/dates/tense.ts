import type { Extent } from '../../articles/article.ts';
import { matchesOf } from '../matches.ts';
import { AHEAD, IRREGULAR_PAST, NOT_PAST } from './tense-words.ts';

/** firm: an auxiliary or a past form; past: a participle, which may only stand as an adjective ("the preferred shares"); future: "will", "due". */
export type Tense = 'firm' | 'past' | 'future' | null;

const CUE = new RegExp(
  `\\b(?:(${AHEAD.join('|')}|(?:to|will|would|could|may|can|must|should) be [a-z]+ed)|(${IRREGULAR_PAST.join('|')})|(?!(?:${NOT_PAST.join('|')})\\b)[a-z]{2,14}ed)\\b|['’](ll)\\b`,
  'g',
);
const REACH = 120;

/** The tense that governs the words at `at`: "until", else the nearest cue before them in the sentence, else the first after them. */
export function tenseAround(text: string, sentence: Extent, at: Extent): Tense {
  const before = text.slice(Math.max(sentence.start, at.start - REACH), at.start);
  if (/\b(?:until|till|through)\s$/i.test(before)) return 'future';
  const nearest = matchesOf(CUE, before).at(-1);
  if (nearest !== undefined) return tenseOf(nearest);
  const [after] = matchesOf(CUE, text.slice(at.end, Math.min(sentence.end, at.end + REACH)));
  return after === undefined ? null : tenseOf(after);
}

function tenseOf([, ahead, irregular, shortWill]: RegExpExecArray): Tense {
  if (ahead !== undefined || shortWill !== undefined) return 'future';
  return irregular === undefined ? 'past' : 'firm';
}
