import type { Coverage } from './coverage.ts';
import { disputedNames } from './disputes/disputed-names.ts';
import type { Entity } from './entities.ts';

/** Name is shown (1-100 characters), value is sent (1-100). */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

export type SuggestionSource = 'name' | 'speaker' | 'place' | 'group' | 'article' | 'source' | 'topic' | 'disputed';

const LONGEST = 100;

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘]/gu, "'")
    .toLowerCase()
    .trim();

const shown = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`);

const speakers = (coverage: Coverage): ReadonlySet<number> => {
  const ids = [...coverage.readings].flatMap(([article, { quotes }]) =>
    quotes.flatMap(({ speaker }) =>
      speaker?.entity == null ? [] : [coverage.entities.of(article, speaker.entity).id],
    ),
  );
  return new Set(ids);
};

function entitiesFor(coverage: Coverage, kind: SuggestionSource): readonly Entity[] {
  const { all } = coverage.entities;
  if (kind === 'disputed') return disputedNames(coverage);
  if (kind === 'place') return all.filter((entity) => entity.kind === 'place');
  if (kind === 'group') return all.filter((entity) => entity.kind === 'group' || entity.kind === 'organisation');
  if (kind !== 'speaker') return all;
  const said = speakers(coverage);
  return all.filter(({ id }) => said.has(id));
}

const articlesFor = (coverage: Coverage): readonly Suggestion[] =>
  coverage.articles
    .filter(({ id }) => id.length <= LONGEST)
    .map(({ id, title }) => ({ name: shown(title ?? id), value: id }));

const outletsFor = (coverage: Coverage): readonly Suggestion[] =>
  [...new Set(coverage.articles.flatMap(({ outlet }) => outlet ?? []))]
    .filter((outlet) => outlet.length <= LONGEST)
    .map((outlet) => ({ name: outlet, value: outlet }));

/** 2: begins so; 1: a word of it begins so; 0: no match. */
function closeness(candidate: string, typed: string): number {
  const text = fold(candidate);
  if (text.startsWith(typed)) return 2;
  return text.split(/[\s/_-]+/u).some((word) => word.startsWith(typed)) || text.includes(` ${typed}`) ? 1 : 0;
}

function rank<T>(items: readonly T[], typed: string, texts: (item: T) => readonly string[]): readonly T[] {
  if (typed === '') return items;
  return items
    .map((item) => ({ item, closeness: Math.max(...texts(item).map((text) => closeness(text, typed))) }))
    .filter((ranked) => ranked.closeness > 0)
    .sort((a, b) => b.closeness - a.closeness)
    .map(({ item }) => item);
}

/** What may be meant by what is typed so far, best first: begins so, then a word of it, then a spelling close to it; most mentioned first. */
export function suggestFrom(
  coverage: Coverage,
  kind: SuggestionSource,
  typed: string,
  most: number,
): readonly Suggestion[] {
  const wanted = fold(typed);
  if (kind === 'article' || kind === 'source') {
    const items = kind === 'source' ? [...outletsFor(coverage), ...articlesFor(coverage)] : articlesFor(coverage);
    return rank(items, wanted, ({ name, value }) => [name, value]).slice(0, most);
  }
  const pool = entitiesFor(coverage, kind);
  const begun = rank(pool, wanted, ({ names }) => names);
  const close = () => [...coverage.entities.find(typed), ...coverage.entities.near(typed, most)];
  const found = begun.length > 0 ? begun : [...new Set(close())].filter((entity) => pool.includes(entity));
  return found.slice(0, most).map(({ name }) => ({ name: shown(name), value: shown(name) }));
}
