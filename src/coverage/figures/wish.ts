import { overlaps } from '../../articles/span.ts';
import type { Effect } from '../../extraction/reading.ts';
import type { Coverage } from '../coverage.ts';
import { holdingAll } from '../postings.ts';
import { paragraphKey, termsOf } from '../topics/topic.ts';
import type { Days } from './days.ts';
import type { FigureTable } from './figure-table.ts';
import { wordsOf } from './told.ts';
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

type Test = (span: number | null) => boolean;

/** Which spans name what was typed: a name of the entity that is meant, or all the words that count. */
function names({ entities }: Coverage, { spans, byTerm, byPlace }: FigureTable, typed: string): Test {
  const found = new Set(holdingAll(byTerm, termsOf(typed)));
  for (const name of entities.find(typed)[0]?.mentions ?? [])
    for (const at of byPlace.get(paragraphKey(name)) ?? []) {
      const span = spans[at];
      if (span !== undefined && overlaps(name, span)) found.add(at);
    }
  return (span) => span !== null && found.has(span);
}

/** Where: the figure's own place, its sentence, the place told before it, the article's first words. */
function inPlace({ told, where }: FigureTable, isThere: Test): Closeness {
  return (figure) => {
    const spans = where[figure];
    if (spans === undefined) return 0;
    const { place, sentence, meantPlace, lead } = spans;
    if (isThere(place)) return 4;
    if (isThere(sentence)) return 3;
    if (place !== null) return 0;
    if (meantPlace !== null) return isThere(meantPlace) ? 2 : 0;
    return told[figure]?.figure.scope !== 'total' && isThere(lead) ? 1 : 0;
  };
}

/** Who did it or suffered it; a sentence that names them and nobody else as the doer is next. */
function ofGroup({ where }: FigureTable, isThem: Test): Closeness {
  return (figure) => {
    const spans = where[figure];
    if (spans === undefined) return 0;
    const { perpetrator, victim, sentence } = spans;
    if (isThem(perpetrator) || isThem(victim)) return 4;
    return perpetrator === null && isThem(sentence) ? 1 : 0;
  };
}

const plainWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}]+/gu) ?? [];

/** Who was counted: the words themselves, or words that news uses for the same people. */
function ofVictims({ told }: FigureTable, typed: string): Closeness {
  const wanted = plainWords(typed);
  const kinds = VICTIM_KINDS.filter((kind) => wanted.some((word) => kind.has(word)));
  const terms = termsOf(typed);
  const anybody = wanted.every((word) => ANYBODY.has(word));
  const closenessOf = remembered((victim) => {
    const said = new Set(termsOf(victim));
    if (terms.length > 0 && terms.every((term) => said.has(term))) return 4;
    if (anybody) return 1;
    const words = plainWords(victim);
    const last = words.at(-1) ?? '';
    return kinds.some((kind) => kind !== VICTIM_KINDS[0] && (kind.has(last) || words.some((word) => kind.has(word))))
      ? 2
      : 0;
  });
  return (at) => {
    const one = told[at];
    return one === undefined ? 0 : closenessOf(wordsOf(one.article, one.figure.victim));
  };
}

/** News counts the same few kinds of people again and again: each wording is read once. */
function remembered(read: (words: string) => number): (words: string) => number {
  const known = new Map<string, number>();
  return (words) => {
    const found = known.get(words) ?? read(words);
    known.set(words, found);
    return found;
  };
}

/** One test for each thing asked for, besides the days. */
export function testsFor(
  coverage: Coverage,
  table: FigureTable,
  { place, group, victim }: FigureWish,
): readonly Closeness[] {
  return [
    ...(place === undefined ? [] : [inPlace(table, names(coverage, table, place))]),
    ...(group === undefined ? [] : [ofGroup(table, names(coverage, table, group))]),
    ...(victim === undefined ? [] : [ofVictims(table, victim)]),
  ];
}
