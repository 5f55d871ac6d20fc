import type { Span } from '../articles/span.ts';
import type { Steps } from '../search/steps.ts';
import type { Coverage } from './coverage.ts';
import type { Entity } from './entities.ts';

/** Of each paragraph, by article and from 1, the people, organisations and groups that it names, by their ids. */
export type Named = Pick<ReadonlyMap<string, readonly (readonly number[] | undefined)[]>, 'get'>;

export function* namedTable({ entities }: Coverage): Steps<Named> {
  const named = new Map<string, (number[] | undefined)[]>();
  for (const { id, kind, mentions } of entities.all) {
    if (kind === 'place') continue;
    for (const { article, paragraph } of mentions) {
      const own = named.get(article) ?? [];
      named.set(article, own);
      const here = own[paragraph];
      if (here === undefined) own[paragraph] = [id];
      else if (here[here.length - 1] !== id) here.push(id);
    }
    yield;
  }
  return named;
}

/** Everybody's place in `entities.all`, by id. */
export function* rankTable({ entities }: Coverage): Steps<ReadonlyMap<number, number>> {
  yield;
  return new Map(entities.all.map(({ id }, rank) => [id, rank]));
}

/** People, organisations and groups named in the same paragraphs, those that share most of them first. */
export function* besideSteps(
  { entities, worked }: Coverage,
  { id, mentions }: Entity,
  most: number,
): Steps<readonly Entity[]> {
  const named = worked.table(namedTable);
  const ranks = worked.table(rankTable);
  const shared = new Map<number, number>();
  let before: Span | undefined;
  // In reading order: those of one paragraph follow one another.
  for (const span of mentions) {
    if (before?.article === span.article && before.paragraph === span.paragraph) continue;
    if (before?.article !== span.article) yield;
    before = span;
    for (const one of named.get(span.article)?.[span.paragraph] ?? []) shared.set(one, (shared.get(one) ?? 0) + 1);
  }
  shared.delete(id);
  return [...shared]
    .map(([one, times]) => ({ times, rank: ranks.get(one) ?? 0 }))
    .sort((a, b) => b.times - a.times || a.rank - b.rank)
    .slice(0, most)
    .flatMap(({ rank }) => entities.all[rank] ?? []);
}
