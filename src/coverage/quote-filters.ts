import { isNamedIn, subjectOf } from './about.ts';
import type { Coverage } from './coverage.ts';
import type { Entity } from './entities.ts';
import { holdingAll, holdingSome } from './postings.ts';
import { type KnownQuote, type QuoteTable, quoteTable, termsOf } from './quote-table.ts';

const tableOf = ({ worked }: Coverage): QuoteTable => worked.table(quoteTable);

/** Whether the speaker is the one typed: the same entity, or words beside the quotation that hold all that is typed ("officials"). */
export function isSpeaker(coverage: Coverage, typed: string): (quote: KnownQuote) => boolean {
  const meant = new Set(coverage.entities.find(typed).map(({ id }) => id));
  const wanted = termsOf(typed);
  const { nameTerms } = tableOf(coverage);
  return ({ entity, name }) => {
    if (entity !== null && meant.has(entity.id)) return true;
    if ((entity !== null && meant.size > 0) || wanted.length === 0) return false;
    const known = nameTerms.get(name ?? '');
    return known !== undefined && wanted.every((term) => known.has(term));
  };
}

const holdsAll = (terms: string, wanted: readonly string[]): boolean =>
  wanted.every((term) => terms.includes(` ${term} `));

/** Whoever is called so anywhere in the coverage. */
function calledSo({ callings }: QuoteTable, wanted: readonly string[]): ReadonlySet<Entity> {
  const [first, ...others] = wanted.map((term) => callings.byTerm.get(term) ?? new Set<Entity>());
  const some = [...(first ?? [])].filter((entity) => others.every((set) => set.has(entity)));
  return new Set(some.filter((entity) => callings.of.get(entity)?.some((role) => holdsAll(role, wanted))));
}

interface Role {
  readonly wanted: readonly string[];
  readonly holders: ReadonlySet<Entity>;
}

/** "foreign minister" as a role, with all who are called so; null where a person is named or nothing. */
function roleTyped(coverage: Coverage, typed: string): Role | null {
  const wanted = termsOf(typed);
  if (wanted.length === 0 || coverage.entities.find(typed)[0]?.kind === 'person') return null;
  return { wanted, holders: calledSo(tableOf(coverage), wanted) };
}

/** Whether the speaker is shown in the role typed ("foreign minister"), or speaks for the body typed; a person's name is no role. */
export function isInRole(coverage: Coverage, typed: string): (quote: KnownQuote) => boolean {
  const role = roleTyped(coverage, typed);
  if (role === null) return () => false;
  const { voices, numbers } = tableOf(coverage);
  return ({ quote, entity }) => {
    if (quote.speaker === null) return false;
    return (
      holdsAll(voices[numbers.get(quote) ?? -1] ?? '', role.wanted) || (entity !== null && role.holders.has(entity))
    );
  };
}

/** Which quotations can fit one of the things asked for, and whether one of them does. */
interface Filter {
  readonly candidates: Iterable<number>;
  readonly fits: (number: number) => boolean;
}

export function bySpeaker(coverage: Coverage, speaker: string): Filter {
  const { all, ofEntity, byVoice } = tableOf(coverage);
  const role = roleTyped(coverage, speaker);
  const meant = [...coverage.entities.find(speaker), ...(role?.holders ?? [])];
  const isTheirs = isSpeaker(coverage, speaker);
  const inRole = isInRole(coverage, speaker);
  return {
    candidates: [...meant.flatMap(({ id }) => ofEntity.get(id) ?? []), ...holdingAll(byVoice, termsOf(speaker))],
    fits: (number) => {
      const known = all[number];
      return known !== undefined && (isTheirs(known) || inRole(known));
    },
  };
}

export function bySubject(coverage: Coverage, about: string): Filter {
  const { all, said, byTerm, byPlace } = tableOf(coverage);
  const subject = subjectOf(coverage, about);
  const { wanted, needed } = subject;
  const holdsEnough = (terms: string): boolean =>
    wanted.length > 0 && wanted.filter((term) => terms.includes(` ${term} `)).length >= needed;
  return {
    candidates: [
      ...holdingSome(byTerm, wanted, needed),
      ...[...subject.mentions.keys()].flatMap((place) => byPlace.get(place) ?? []),
    ],
    fits: (number) => {
      const { terms = '', spans = [] } = said[number] ?? {};
      return (
        (spans.length > 0 ? spans.some(holdsEnough) : holdsEnough(terms)) ||
        all[number]?.quote.spans.some((span) => isNamedIn(subject, span)) === true
      );
    },
  };
}

export function byWords(coverage: Coverage, words: string): Filter {
  const { said, byTerm } = tableOf(coverage);
  const wanted = [...new Set(termsOf(words))];
  return {
    candidates: holdingAll(byTerm, wanted),
    fits: (number) => holdsAll(said[number]?.terms ?? '', wanted),
  };
}

/** The numbers of the quotations that pass every filter, in corpus and reading order. */
export function passing(coverage: Coverage, filters: readonly Filter[]): readonly number[] {
  const { all } = tableOf(coverage);
  const lists = filters.map(({ candidates }) => new Set(candidates)).sort((a, b) => a.size - b.size);
  const [fewest] = lists;
  if (fewest === undefined) return [...all.keys()];
  const found = [...fewest].filter((number) => filters.every(({ fits }) => fits(number)));
  return [...Uint32Array.from(found).sort()];
}
