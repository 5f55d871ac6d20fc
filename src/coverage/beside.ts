import type { Steps } from '../search/steps.ts';
import type { Coverage } from './coverage.ts';
import type { Entity } from './entities.ts';
import { type Postings, post } from './postings.ts';

const place = (article: string, paragraph: number): string => `${paragraph} ${article}`;

/** Which people, organisations and groups each paragraph names, by their rank in `entities.all`. */
export function* namedTable({ entities }: Coverage): Steps<Postings> {
  const named = new Map<string, number[]>();
  for (const [rank, { kind, mentions }] of entities.all.entries()) {
    if (kind === 'place') continue;
    for (const { article, paragraph } of mentions) post(named, place(article, paragraph), rank);
    yield;
  }
  return named;
}

/** People, organisations and groups named in the same paragraphs, those that share most of them first. */
export function besideOf({ entities, worked }: Coverage, { id, mentions }: Entity, most: number): readonly Entity[] {
  const named = worked.table(namedTable);
  const shared = new Map<number, number>();
  for (const at of new Set(mentions.map(({ article, paragraph }) => place(article, paragraph))))
    for (const rank of named.get(at) ?? []) shared.set(rank, (shared.get(rank) ?? 0) + 1);
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .flatMap(([rank]) => entities.all[rank] ?? [])
    .filter((other) => other.id !== id)
    .slice(0, most);
}
