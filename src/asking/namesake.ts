import type { Reading } from '../extraction/reading.ts';
import { terms } from '../search/terms.ts';
import type { Asked } from './asked.ts';
import type { AskedName } from './asked-names.ts';
import type { Candidate } from './best-sentences.ts';
import { namesAnother } from './somebody.ts';
import { standsIn, toldIn } from './told-there.ts';

const termsOf = (name: string): readonly string[] => terms(name).flatMap(({ term, stop }) => (stop ? [] : [term]));

/** In full and by another first word: "Lena Verrin" of Tomas Verrin, "Senn Airlines" of Oster Airlines; "Verrin" alone may be anybody. */
function isAnother(told: readonly string[], { words }: AskedName): boolean {
  const own = words.map(({ term }) => term);
  return told.length > 1 && told.at(-1) === own.at(-1) && !own.slice(0, -1).some((term) => told.includes(term));
}

/** Whether somebody is another who bears the last name of one who is asked about by their name in full. */
export const isNamesake = ({ inFull }: Asked, name: string): boolean =>
  inFull.some((asked) => asked.words.length > 1 && isAnother(termsOf(name), asked));

/** In full, all who stand in the sentence. */
const standing = (candidate: Candidate, reading: Reading): readonly (readonly string[])[] =>
  reading.entities
    .filter(({ names }) =>
      names.some((at) => {
        const found = reading.names[at];
        return found !== undefined && standsIn(candidate)(found.span);
      }),
    )
    .map(({ name }) => termsOf(name));

const PRONOUN = /\b(?:he|she|his|her|him|they|we|I|it)\b/iu;

/** Whether the sentence tells of others who bear the last name of somebody asked about, and of that one not. */
export function tellsOfNamesake({ names, inFull }: Asked, candidate: Candidate, reading: Reading): boolean {
  const inTwoWords = inFull.filter(({ words }) => words.length > 1);
  // "His nephew, Sani Verrin, is a minister" tells of Tomas Verrin too.
  if (inTwoWords.length === 0 || PRONOUN.test(toldIn(candidate))) return false;
  const stand = standing(candidate, reading);
  return inTwoWords.some((asked) => {
    const bears = (told: readonly string[], { words }: AskedName) => told.includes(words.at(-1)?.term ?? '');
    const alike = stand.filter((told) => bears(told, asked));
    const others = names.filter((one) => one !== asked);
    return (
      alike.length > 0 &&
      alike.every((told) => isAnother(told, asked) && !others.some((one) => bears(told, one) && !isAnother(told, one)))
    );
  });
}

const OF_SOMEBODY: ReadonlySet<string> = new Set(['when', 'where', 'why', 'count']);
/** A storm bears a person's name. */
const STORM = /\b(?:hurricane|(?:tropical |winter )?storm|typhoon|cyclone)\b/iu;

/** Whether the sentence tells of somebody else by name, and of the person asked about not even by a pronoun: "Lund came in May" of "When did Brandt come?" */
export function tellsOfOther(asked: Asked, candidate: Candidate, reading: Reading): boolean {
  const { question, persons, named, places } = asked;
  if (persons.length === 0 || !OF_SOMEBODY.has(question.kind) || STORM.test(question.text)) return false;
  const told = toldIn(candidate);
  const isNamed = terms(told).some(({ term }) => named.has(term) && !places.has(term));
  return !isNamed && !PRONOUN.test(told) && namesAnother(asked, candidate, reading);
}
