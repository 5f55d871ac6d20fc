import type { Part } from '../answer/answer.ts';
import { cite, type Span } from '../articles/span.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { CoveredEvent } from '../coverage/timeline/timeline.ts';

/** Each event with every article that tells of it. */
export function eventParts(coverage: Coverage, events: readonly CoveredEvent[]): readonly Part[] {
  const cited = (span: Span) => {
    const article = coverage.article(span.article);
    return article === undefined ? [] : [cite(article, span)];
  };
  return events.flatMap(({ span, when, also }) =>
    cited(span).map((citation): Part => ({ type: 'event', citation, when, also: also.flatMap(cited) })),
  );
}

/** The weightiest, in the order they had. */
export function chosenEvents(events: readonly CoveredEvent[], most: number): readonly CoveredEvent[] {
  const kept = new Set([...events].sort((a, b) => b.weight - a.weight).slice(0, most));
  return events.filter((event) => kept.has(event));
}
