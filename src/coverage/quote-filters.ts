import { subjectOf } from './about.ts';
import type { Coverage } from './coverage.ts';
import type { Entity } from './entities.ts';
import { holdingAll, holdingSome } from './postings.ts';
import { type KnownQuote, type QuoteTable, quoteTable, termsOf } from './quote-table.ts';
import { isNamedAt, mentionsByArticle, placesNaming } from './topics/mentions.ts';
import type { Portrait } from './worked-out.ts';

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
      holdsAll(voices.at(numbers.get(quote) ?? voices.length) ?? '', role.wanted) ||
      (entity !== null && role.holders.has(entity))
    );
  };
}

/** The numbers of the quotations that fit one of the things asked for. */
export type Fitting = ReadonlySet<number>;

/** What is said by the one typed. */
export function bySpeaker(coverage: Coverage, speaker: string): Fitting {
  const { all, ofEntity, byVoice } = tableOf(coverage);
  const theirs = new Set<number>();
  for (const { id } of coverage.entities.find(speaker)) for (const number of ofEntity.get(id) ?? []) theirs.add(number);
  const isTheirs = isSpeaker(coverage, speaker);
  for (const number of holdingAll(byVoice, termsOf(speaker))) {
    const known = theirs.has(number) ? undefined : all[number];
    if (known !== undefined && isTheirs(known)) theirs.add(number);
  }
  return theirs;
}

/** The same and what is said in the role typed. */
export function byRole(coverage: Coverage, speaker: string, theirs: Fitting): Fitting {
  const role = roleTyped(coverage, speaker);
  if (role === null) return theirs;
  const { all, ofEntity, byVoice } = tableOf(coverage);
  const fitting = new Set(theirs);
  for (const { id } of role.holders) for (const number of ofEntity.get(id) ?? []) fitting.add(number);
  const inRole = isInRole(coverage, speaker);
  for (const number of holdingAll(byVoice, termsOf(speaker))) {
    const known = fitting.has(number) ? undefined : all[number];
    if (known !== undefined && inRole(known)) fitting.add(number);
  }
  return fitting;
}

/** Which quotations hold a name of an entity. */
const quotesNaming: Portrait<readonly number[]> = function* ({ worked }, entity) {
  const { all, byPlace } = worked.table(quoteTable);
  const mentions = worked.portrait(mentionsByArticle, entity);
  const naming: number[] = [];
  for (const place of worked.portrait(placesNaming, entity)) {
    for (const number of byPlace.get(place) ?? [])
      if (all[number]?.quote.spans.some((span) => isNamedAt(mentions, span))) naming.push(number);
    yield;
  }
  return naming;
};

export function bySubject(coverage: Coverage, about: string): Fitting {
  const { said, byTerm } = tableOf(coverage);
  const { wanted, needed, meant } = subjectOf(coverage, about);
  const holdsEnough = (terms: string): boolean => wanted.filter((term) => terms.includes(` ${term} `)).length >= needed;
  const holding = holdingSome(byTerm, wanted, needed).filter((number) => {
    const spans = said.at(number)?.spans ?? [];
    return spans.length === 0 || spans.some(holdsEnough);
  });
  return new Set([...holding, ...(meant === undefined ? [] : coverage.worked.portrait(quotesNaming, meant))]);
}

export function byWords(coverage: Coverage, words: string): Fitting {
  const { said, byTerm } = tableOf(coverage);
  const wanted = [...new Set(termsOf(words))];
  return new Set(holdingAll(byTerm, wanted).filter((number) => holdsAll(said.at(number)?.terms ?? '', wanted)));
}

/** The numbers of the quotations that fit all of it, in corpus and reading order. */
export function passing(coverage: Coverage, asked: readonly Fitting[]): readonly number[] {
  const [fewest, ...others] = [...asked].sort((a, b) => a.size - b.size);
  if (fewest === undefined)
    return tableOf(coverage).all.flatMap((known, number) => (known === undefined ? [] : number));
  const found = [...fewest].filter((number) => others.every((fitting) => fitting.has(number)));
  return Array.from(Uint32Array.from(found).sort());
}
