import type { Coverage } from '../coverage/coverage.ts';
import type { Entity } from '../coverage/entities.ts';
import { ACRONYM, namesAsked } from './asked-names.ts';
import type { Question } from './question.ts';
import type { AlsoCalled } from './sought-words.ts';
import { LANDS_OF } from './words/capitals.ts';

const MOST_NAMES = 12;

/** The most telling term of a name. */
function telling({ search }: Coverage, name: string): string | undefined {
  const own = search.terms(name).filter(({ stop, term }) => !stop && search.frequency(term) > 0);
  return [...own].sort((a, b) => search.frequency(a.term) - search.frequency(b.term))[0]?.term;
}

/** "U.S. Ferris River Authority" is also called without its country. */
const OF_COUNTRY = /^(?:U\.?[SK]\.?|UN|U\.N\.)\s/u;

const initialsOf = (name: string): string =>
  (name.replace(OF_COUNTRY, '').match(/\p{Lu}(?=[\p{L}.])/gu) ?? []).join('');

/** "FRA" of the Ferris River Authority, though no article says so. */
const spelledOut = ({ entities }: Coverage, text: string): Entity | undefined =>
  ACRONYM.test(text)
    ? entities.all.find(
        ({ name, kind }) =>
          kind !== 'person' && (name[0] === text[0] || OF_COUNTRY.test(name)) && initialsOf(name) === text,
      )
    : undefined;

/** "Talks between Cairo and Rome" are those of Egypt and Italy; what happened in Cairo did not happen just anywhere there. */
function landSpokenFor({ text: question }: Question, name: string): readonly string[] {
  const land = LANDS_OF.get(name.toLowerCase());
  if (land === undefined) return [];
  const before = question.slice(0, question.indexOf(name));
  return /\b(?:in|at|near|from|around|outside|to|across|of)\s+(?:the\s+)?$/i.test(before) ? [] : land;
}

/** Terms of the countries that the capitals asked about speak for: what to search for as well. */
export const landsSpokenFor = (question: Question): string =>
  namesAsked(question)
    .flatMap(({ text }) => landSpokenFor(question, text))
    .join(' ');

/** Other names of those asked about, by the asked term: "TTP" is also found as Tehrik-i-Taliban. */
export function otherNames(coverage: Coverage, question: Question): AlsoCalled {
  const known = new Map<string, readonly string[]>();
  for (const { text, words } of namesAsked(question)) {
    const asked = new Set(words.map(({ term }) => term));
    const meant = coverage.entities.find(text)[0] ?? spelledOut(coverage, text);
    const others = (meant?.names ?? []).slice(0, MOST_NAMES).flatMap((name) => telling(coverage, name) ?? []);
    const own = telling(coverage, text) ?? words.at(-1)?.term;
    const fresh = [...new Set([...others, ...landSpokenFor(question, text)])].filter((term) => !asked.has(term));
    if (own !== undefined && fresh.length > 0) known.set(own, fresh);
  }
  return (term) => known.get(term) ?? [];
}
