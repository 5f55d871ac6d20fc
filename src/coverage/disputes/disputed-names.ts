import { overlaps } from '../../articles/span.ts';
import type { Coverage } from '../coverage.ts';
import type { Entity } from '../entities.ts';
import { disputesOf } from './disputes.ts';

/** Whoever and wherever is named in what is disputed, as `entities.all` orders them: asking about them gets an answer. */
export function disputedNames(coverage: Coverage): readonly Entity[] {
  const told = disputesOf(coverage).flatMap(({ sides }) => sides.map(({ find }) => find.span));
  const places = new Map(told.map((span) => [`${span.article} ${span.paragraph}`, span] as const));
  return coverage.entities.all.filter(({ mentions }) =>
    mentions.some((name) => {
      const span = places.get(`${name.article} ${name.paragraph}`);
      return span !== undefined && overlaps(span, name);
    }),
  );
}
