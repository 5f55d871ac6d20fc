import { overlaps, type Span } from '../../articles/span.ts';
import type { Steps } from '../../search/steps.ts';
import type { Coverage } from '../coverage.ts';
import { disputeTable } from './disputes.ts';

/** Whoever and wherever is named in what is disputed, by id: asking about them gets an answer. */
export function* disputedNames({ worked, entities }: Coverage): Steps<ReadonlySet<number>> {
  const places = new Map<string, Span>();
  for (const { sides } of yield* worked.prepare(disputeTable)) {
    for (const { find } of sides) places.set(`${find.span.article} ${find.span.paragraph}`, find.span);
    yield;
  }
  const disputed = new Set<number>();
  for (const entity of entities.all) {
    const isDisputed = entity.mentions.some((name) => {
      const span = places.get(`${name.article} ${name.paragraph}`);
      return span !== undefined && overlaps(span, name);
    });
    if (isDisputed) disputed.add(entity.id);
    yield;
  }
  return disputed;
}
