import { personWords } from './name-key.ts';

const isInitial = (word: string): boolean => word.length === 1;

const fitsWord = (a: string, b: string): boolean =>
  a === b || (isInitial(a) && b.startsWith(a)) || (isInitial(b) && a.startsWith(b));

/** Whether every word of the shorter stands in the longer, in order. */
function isWithin(shorter: readonly string[], longer: readonly string[]): boolean {
  let next = 0;
  for (const word of longer) if (next < shorter.length && fitsWord(shorter[next] ?? '', word)) next += 1;
  return next === shorter.length;
}

/**
 * Whether two full names may be one person's: the same surname, and the words of the shorter in the longer.
 * "Joe Biden", "Joseph R. Biden"; "J. Smith", "Jane Smith"; "Asim Munir", "Syed Asim Munir". Not "Abdul Safi", "Abdul Safvi"; "Jane Smith", "John Smith".
 */
export function mayBeOnePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1) || a.length < 2 || b.length < 2) return false;
  return a.length <= b.length ? isWithin(a, b) : isWithin(b, a);
}

/** Whether a short name stands for a full one: its surname ("Price"), its last names ("Suu Kyi"), or its first ("Xi", "Ned"). */
export function shortFor(short: string, full: string): 'surname' | 'first' | null {
  const shortWords = personWords(short);
  const fullWords = personWords(full);
  if (shortWords.length >= fullWords.length || shortWords.length === 0) return null;
  if (shortWords.every((word, at) => word === fullWords[fullWords.length - shortWords.length + at])) return 'surname';
  return shortWords.length === 1 && shortWords[0] === fullWords[0] ? 'first' : null;
}
