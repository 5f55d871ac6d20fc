import type { Steps } from '../search/steps.ts';
import type { Coverage } from './coverage.ts';
import { disputedNames } from './disputes/disputed-names.ts';
import type { Entity } from './entities.ts';
import { fold, type Prefixes, prefixSteps } from './prefixes.ts';
import { speaks } from './quotes.ts';
import { topicSteps } from './topic-words.ts';

/** Name is shown (1-100 characters), value is sent (1-100). */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

export type SuggestionSource = 'name' | 'speaker' | 'place' | 'group' | 'article' | 'source' | 'topic' | 'disputed';

const LONGEST = 100;

const shown = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/u, '')}…`;

/** Those that suggestions of one kind choose from, in their order, none where it has gone since, found by the beginnings of their texts. */
export interface Pool<T> {
  readonly items: readonly (T | undefined)[];
  readonly prefixes: Prefixes;
}

export function* nameTable({ entities }: Coverage): Steps<Pool<Entity>> {
  return { items: entities.all, prefixes: yield* prefixSteps(entities.all.map(({ names }) => names)) };
}

/** An article, or an outlet. */
export interface Source extends Suggestion {
  readonly isArticle: boolean;
}

const articlesFor = (coverage: Coverage): readonly Source[] =>
  coverage.articles
    .filter(({ id }) => id.length <= LONGEST)
    .map(({ id, title }) => ({ name: shown(title ?? id), value: id, isArticle: true }));

const outletsFor = (coverage: Coverage): readonly Source[] =>
  [...new Set(coverage.articles.flatMap(({ outlet }) => outlet ?? []))]
    .filter((outlet) => outlet.length <= LONGEST)
    .map((outlet) => ({ name: outlet, value: outlet, isArticle: false }));

function* poolOf<T extends Suggestion>(items: readonly T[]): Steps<Pool<T>> {
  return { items, prefixes: yield* prefixSteps(items.map(({ name, value }) => [name, value])) };
}

export const sourceTable = (coverage: Coverage): Steps<Pool<Source>> =>
  poolOf([...outletsFor(coverage), ...articlesFor(coverage)]);

export function* topicTable(coverage: Coverage): Steps<Pool<Suggestion>> {
  const topics = yield* coverage.worked.prepare(topicSteps);
  return yield* poolOf(topics.map((word) => ({ name: word, value: word })));
}

/** Whether an entity is one of those that such an option asks for. */
function isOfKind(coverage: Coverage, kind: SuggestionSource): (entity: Entity) => boolean {
  if (kind === 'place') return (entity) => entity.kind === 'place';
  if (kind === 'group') return (entity) => entity.kind === 'group' || entity.kind === 'organisation';
  if (kind === 'speaker') return (entity) => speaks(coverage, entity);
  if (kind !== 'disputed') return () => true;
  const disputed = coverage.worked.table(disputedNames);
  return ({ id }) => disputed.has(id);
}

/** The first that are wanted, in their order. */
function firstOf<T>(items: readonly (T | undefined)[], most: number, wanted: (item: T) => boolean): readonly T[] {
  const first: T[] = [];
  for (const item of items) {
    if (first.length >= most) break;
    if (item !== undefined && wanted(item)) first.push(item);
  }
  return first;
}

function begunIn<T>(
  { items, prefixes }: Pool<T>,
  typed: string,
  most: number,
  wanted: (item: T) => boolean,
): readonly T[] {
  if (typed === '') return firstOf(items, most, wanted);
  const fits = (at: number): boolean => {
    const item = items[at];
    return item !== undefined && wanted(item);
  };
  return prefixes.find(typed, most, fits).flatMap((at) => items[at] ?? []);
}

/** What may be meant by what is typed so far, best first: begins so, then a word of it, then a spelling close to it; most mentioned first. */
export function suggestFrom(
  coverage: Coverage,
  kind: SuggestionSource,
  typed: string,
  most: number,
): readonly Suggestion[] {
  const { worked, entities } = coverage;
  const wanted = fold(typed);
  if (kind === 'article' || kind === 'source')
    return begunIn(worked.table(sourceTable), wanted, most, ({ isArticle }) => isArticle || kind === 'source').map(
      ({ name, value }) => ({ name, value }),
    );
  const isWanted = isOfKind(coverage, kind);
  const begun = begunIn(worked.table(nameTable), wanted, most, isWanted);
  const close = () => [...new Set([...entities.find(typed), ...entities.near(typed, most)])].filter(isWanted);
  const topics = kind === 'topic' && wanted !== '' ? begunIn(worked.table(topicTable), wanted, most, () => true) : [];
  const found = begun.length + topics.length > 0 ? begun : close();
  const names = found.map(({ name }) => ({ name: shown(name), value: shown(name) }));
  return [...names, ...topics].slice(0, most);
}

/** Makes ready what suggesting looks things up in. */
export function* suggestionSteps({ worked }: Coverage): Steps<void> {
  for (const table of [sourceTable, topicTable]) yield* worked.prepare(table);
  yield* worked.prepare(nameTable);
  yield* worked.prepare(disputedNames);
}
