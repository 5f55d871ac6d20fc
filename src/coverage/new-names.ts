import type { Article } from '../articles/article.ts';
import type { Steps } from '../search/steps.ts';
import type { Coverage } from './coverage.ts';
import type { Entity } from './entities.ts';

/** By the article that mentions them first. */
export function* newNames({ entities }: Coverage): Steps<ReadonlyMap<string, readonly Entity[]>> {
  const names = new Map<string, Entity[]>();
  for (const entity of entities.all) {
    if (entity.kind === 'place') continue;
    yield;
    const first = entity.mentions[0]?.article;
    if (first === undefined) continue;
    const known = names.get(first);
    if (known === undefined) names.set(first, [entity]);
    else known.push(entity);
  }
  return names;
}

/** People, organisations and groups that the coverage first mentions in this article, most mentioned first. */
export const namesNewIn = ({ worked }: Coverage, { id }: Article): readonly Entity[] =>
  worked.table(newNames).get(id) ?? [];
