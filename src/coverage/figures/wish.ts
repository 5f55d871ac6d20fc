import type { Span } from '../../articles/span.ts';
import type { Effect } from '../../extraction/reading.ts';
import type { Coverage } from '../coverage.ts';
import { holdingAll } from '../postings.ts';
import { isNamedAt, mentionsByArticle, placesNaming } from '../topics/mentions.ts';
import { termsOf } from '../topics/topic.ts';
import type { Portrait } from '../worked-out.ts';
import type { Days } from './days.ts';
import { type FigureTable, figureTable } from './figure-table.ts';
import { isTotalAt } from './gist.ts';
import { whereaboutsAt } from './whereabouts.ts';
import { ANYBODY, VICTIM_KINDS } from './words/victims.ts';

/** Which figures are wanted. Everything that is absent is open. */
export interface FigureWish extends Days {
  readonly place?: string | undefined;
  /** Who did it or who suffered it: a group, an organisation, a nationality. */
  readonly group?: string | undefined;
  /** "civilians", "soldiers", "children". */
  readonly victim?: string | undefined;
  /** Absent: what happens to people in violence and disaster, not arrests, releases and attacks. */
  readonly effects?: readonly Effect[] | undefined;
}

/** 0: not this one; the more, the closer the words that say so stand to the figure, which is given by its number. */
export type Closeness = (figure: number) => number;

/** One thing asked for: which figures can be meant, in ascending order, and how closely each is. */
export interface Filter {
  readonly candidates: readonly number[];
  readonly closeness: Closeness;
}

interface Named {
  readonly isThere: (span: number | null) => boolean;
  readonly candidates: readonly number[];
}

/** Which of so many things are marked, in ascending order. */
function inOrder(marks: Uint8Array): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < marks.length; at++) if (marks[at] !== 0) found.push(at);
  return found;
}

/** Some spans and the figures that they can say something of. */
interface Naming {
  readonly spans: readonly number[];
  readonly figures: readonly number[];
}

/** Which spans hold a name of an entity. */
const spansNaming: Portrait<Naming> = function* ({ worked }, entity) {
  const { spans, byPlace, ofSpan } = worked.table(figureTable);
  const mentions = worked.portrait(mentionsByArticle, entity);
  const naming: number[] = [];
  const figures = new Set<number>();
  for (const place of worked.portrait(placesNaming, entity)) {
    for (const at of byPlace.get(place) ?? []) {
      if (!isNamedAt(mentions, spans.at(at) as Span)) continue;
      naming.push(at);
      for (const figure of ofSpan(at)) figures.add(figure);
    }
    yield;
  }
  return { spans: naming, figures: [...figures] };
};

/** Which spans name what was typed: a name of the entity that is meant, or all the words that count. */
function named({ entities, worked }: Coverage, { told, spans, byTerm, ofSpan }: FigureTable, typed: string): Named {
  const there = new Uint8Array(spans.length);
  const figures = new Uint8Array(told.length);
  const [meant] = entities.find(typed);
  const naming = meant && worked.portrait(spansNaming, meant);
  for (const span of naming?.spans ?? []) there[span] = 1;
  for (const figure of naming?.figures ?? []) figures[figure] = 1;
  for (const span of holdingAll(byTerm, termsOf(typed))) {
    if (there[span] === 1) continue;
    there[span] = 1;
    for (const figure of ofSpan(span)) figures[figure] = 1;
  }
  return { isThere: (span) => span !== null && there[span] === 1, candidates: inOrder(figures) };
}

/** Where: the figure's own place, its sentence, the place told before it, the article's first words. */
function inPlace({ gists, where }: FigureTable, { isThere, candidates }: Named): Filter {
  const closeness = (figure: number): number => {
    const { place, sentence, meantPlace, lead } = whereaboutsAt(where, figure);
    if (isThere(place)) return 4;
    if (isThere(sentence)) return 3;
    if (place !== null) return 0;
    if (meantPlace !== null) return isThere(meantPlace) ? 2 : 0;
    return !isTotalAt(gists, figure) && isThere(lead) ? 1 : 0;
  };
  return { candidates, closeness };
}

/** Who did it or suffered it; a sentence that names them and nobody else as the doer is next. */
function ofGroup({ where }: FigureTable, { isThere: isThem, candidates }: Named): Filter {
  const closeness = (figure: number): number => {
    const { perpetrator, victim, sentence } = whereaboutsAt(where, figure);
    if (isThem(perpetrator) || isThem(victim)) return 4;
    return perpetrator === null && isThem(sentence) ? 1 : 0;
  };
  return { candidates, closeness };
}

const plainWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}]+/gu) ?? [];

/** Who was counted: the words themselves, or words that news uses for the same people. News counts the same few kinds again and again: each wording is read once. */
function ofVictims({ told, byVictim }: FigureTable, typed: string): Filter {
  const wanted = plainWords(typed);
  const kinds = VICTIM_KINDS.filter((kind) => wanted.some((word) => kind.has(word)));
  const terms = termsOf(typed);
  const anybody = wanted.every((word) => ANYBODY.has(word));
  const closenessOf = (victim: string): number => {
    const said = new Set(termsOf(victim));
    if (terms.length > 0 && terms.every((term) => said.has(term))) return 4;
    if (anybody) return 1;
    const words = plainWords(victim);
    const last = words.at(-1) ?? '';
    return kinds.some((kind) => kind !== VICTIM_KINDS[0] && (kind.has(last) || words.some((word) => kind.has(word))))
      ? 2
      : 0;
  };
  const close = new Uint8Array(told.length);
  for (const [victim, figures] of byVictim) {
    const closeness = closenessOf(victim);
    for (const figure of figures) close[figure] = closeness;
  }
  return { candidates: inOrder(close), closeness: (figure) => close[figure] ?? 0 };
}

/** One for each thing asked for, besides the days. */
export function filtersFor(
  coverage: Coverage,
  table: FigureTable,
  { place, group, victim }: FigureWish,
): readonly Filter[] {
  return [
    ...(place === undefined ? [] : [inPlace(table, named(coverage, table, place))]),
    ...(group === undefined ? [] : [ofGroup(table, named(coverage, table, group))]),
    ...(victim === undefined ? [] : [ofVictims(table, victim)]),
  ];
}
