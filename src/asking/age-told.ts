import type { Reading } from '../extraction/reading.ts';
import { terms } from '../search/terms.ts';
import type { Asked } from './asked.ts';
import type { Candidate } from './best-sentences.ts';
import { standsIn, toldIn } from './told-there.ts';
import { AGE } from './words/measured.ts';

const AGES = new RegExp(AGE.source, 'gi');
/** "26-year-old Ada Lund" */
const RIGHT_BEHIND = /^(?:-old)?[\s\p{L}]{1,30}$/u;

/** "One of them was an 11-year-old child", and nobody else is told of. */
const SOMEBODY_NEW = /\b(?:an?|another|one)\s\d{1,3}-year-old\s(?:\p{L}+\s)?\p{L}/iu;
const PRONOUN = /\b(?:he|she|his|her|him|I|my)\b/iu;

/** "Brill was 26 when he was held over the killing of Lund" tells the age of Brill, not of Lund. */
export function tellsAgeOfOthers(
  { measure, named, asksPerson }: Asked,
  candidate: Candidate,
  reading: Reading,
): boolean {
  const { sentence } = candidate;
  if (!asksPerson || measure?.found !== AGE) return false;
  const persons = reading.names
    .filter(({ kind, span }) => kind === 'person' && standsIn(candidate)(span))
    .map(({ span: { start, end } }) => ({ start: start - sentence.start, end: end - sentence.start }));
  const text = toldIn(candidate);
  const isNamed = persons.some(({ start, end }) => terms(text.slice(start, end)).some(({ term }) => named.has(term)));
  if (SOMEBODY_NEW.test(text) && !isNamed && !PRONOUN.test(text)) return true;
  const owners = [...text.matchAll(AGES)].flatMap(({ 0: age, index }) => {
    const end = index + age.length;
    const behind = persons.find(({ start }) => start >= end && RIGHT_BEHIND.test(text.slice(end, start)));
    return behind ?? persons.filter((person) => person.end <= index).at(-1) ?? [];
  });
  return (
    owners.length > 0 &&
    owners.every(({ start, end }) => !terms(text.slice(start, end)).some(({ term }) => named.has(term)))
  );
}
