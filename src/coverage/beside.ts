import type { Span } from '../articles/span.ts';
import type { Steps } from '../search/steps.ts';
import type { Coverage } from './coverage.ts';
import type { Entity } from './entities.ts';

/** Of each paragraph, by article and from 1, the people, organisations and groups that it names, by their rank in `entities.all`. */
type Named = ReadonlyMap<string, readonly (readonly number[] | undefined)[]>;

export function* namedTable({ entities }: Coverage): Steps<Named> {
  const named = new Map<string, (number[] | undefined)[]>();
  for (const [rank, { kind, mentions }] of entities.all.entries()) {
    if (kind === 'place') continue;
    for (const { article, paragraph } of mentions) {
      const own = named.get(article) ?? [];
      named.set(article, own);
      const here = own[paragraph];
      if (here === undefined) own[paragraph] = [rank];
      else if (here[here.length - 1] !== rank) here.push(rank);
    }
    yield;
  }
  return named;
}

/** People, organisations and groups named in the same paragraphs, those that share most of them first. */
export function besideOf({ entities, worked }: Coverage, { id, mentions }: Entity, most: number): readonly Entity[] {
  const named = worked.table(namedTable);
  const shared = new Map<number, number>();
  let before: Span | undefined;
  // In reading order: those of one paragraph follow one another.
  for (const span of mentions) {
    if (before?.article === span.article && before.paragraph === span.paragraph) continue;
    before = span;
    for (const rank of named.get(span.article)?.[span.paragraph] ?? []) shared.set(rank, (shared.get(rank) ?? 0) + 1);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .flatMap(([rank]) => entities.all[rank] ?? [])
    .filter((other) => other.id !== id)
    .slice(0, most);
}
