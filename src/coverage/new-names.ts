import type { Article } from '../articles/article.ts';
import type { Steps } from '../search/steps.ts';
import type { Coverage } from './coverage.ts';
import type { Entity } from './entities.ts';

/** So many are looked at in one step. */
const STEP = 1_000;

/** By the article that mentions them first. */
export function* newNames({ entities }: Coverage): Steps<ReadonlyMap<string, readonly Entity[]>> {
  const names = new Map<string, Entity[]>();
  for (const [at, entity] of entities.all.entries()) {
    if (at % STEP === 0) yield;
    if (entity.kind === 'place') continue;
    const { firstIn } = entity;
    if (firstIn === undefined) continue;
    const known = names.get(firstIn);
    if (known === undefined) names.set(firstIn, [entity]);
    else known.push(entity);
  }
  return names;
}

/** People, organisations and groups that the coverage first mentions in this article, most mentioned first. */
export const namesNewIn = ({ worked }: Coverage, { id }: Article): readonly Entity[] =>
  worked.table(newNames).get(id) ?? [];
