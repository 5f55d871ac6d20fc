import type { Coverage } from './coverage.ts';
import type { Entity } from './entities.ts';

const place = (article: string, paragraph: number): string => `${paragraph} ${article}`;

/** People, organisations and groups named in the same paragraphs, those that share most of them first. */
export function besideOf({ entities }: Coverage, { id, mentions }: Entity, most: number): readonly Entity[] {
  const places = new Set(mentions.map(({ article, paragraph }) => place(article, paragraph)));
  const shared = (other: Entity): number =>
    new Set(
      other.mentions.flatMap(({ article, paragraph }) => {
        const at = place(article, paragraph);
        return places.has(at) ? at : [];
      }),
    ).size;
  return entities.all
    .filter((other) => other.kind !== 'place' && other.id !== id)
    .map((other) => ({ other, shared: shared(other) }))
    .filter((found) => found.shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ other }) => other);
}
