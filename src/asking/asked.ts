import type { Coverage } from '../coverage/coverage.ts';
import { CITIES, COUNTRIES } from '../extraction/people/words/places.ts';
import { PARAPHRASES } from '../search/words/paraphrases.ts';
import { type AskedName, namesAsked } from './asked-names.ts';
import { type CountAsked, countAsked } from './counted-asked.ts';
import { type MeasureAsked, measureAsked } from './measures.ts';
import { type OfficeAsked, officeAsked } from './office.ts';
import type { Question } from './question.ts';
import { asksOthers, speakersAsked } from './speakers-asked.ts';

/** A question with what the coverage tells of its names, ready to be held against many sentences. */
export interface Asked {
  readonly question: Question;
  readonly names: readonly AskedName[];
  /** Terms of all names. */
  readonly named: ReadonlySet<string>;
  /** Terms of the places named, and of their people. */
  readonly places: ReadonlySet<string>;
  readonly counted: CountAsked | null;
  readonly office: OfficeAsked | null;
  readonly measure: MeasureAsked | null;
  /** Those whose words are asked for. */
  readonly speakers: readonly ReadonlySet<string>[];
  /** All who are named are persons: nobody else speaks for them, as people do for their country or party. */
  readonly asksPerson: boolean;
}

const isPlace = (coverage: Coverage, { text }: AskedName): boolean => {
  const lower = text.toLowerCase();
  return COUNTRIES.has(lower) || CITIES.has(lower) || coverage.entities.find(text)[0]?.kind === 'place';
};

export function askedOf(coverage: Coverage, question: Question): Asked {
  const names = namesAsked(question);
  const termsOf = (some: readonly AskedName[]) => some.flatMap(({ words }) => words.map(({ term }) => term));
  const places = termsOf(names.filter((name) => isPlace(coverage, name)));
  return {
    question,
    names,
    named: new Set(termsOf(names)),
    places: new Set(places.flatMap((term) => [term, ...(PARAPHRASES.get(term) ?? [])])),
    counted: countAsked(question.text),
    office: officeAsked(question.text),
    measure: measureAsked(question.text),
    speakers: speakersAsked(question.text, names),
    asksPerson:
      names.length > 0 &&
      !asksOthers(question.text) &&
      names.every(({ text }) => coverage.entities.find(text)[0]?.kind === 'person'),
  };
}
