import type { Extent } from '../../articles/article.ts';

/** The extent that stands nearest after the anchor, else nearest before it; what follows the verb belongs to it first. */
export function nearest<T extends Extent>(candidates: readonly T[], anchor: Extent): T | null {
  let after: T | null = null;
  let before: T | null = null;
  for (const candidate of candidates) {
    if (candidate.start >= anchor.end) after ??= candidate;
    else if (candidate.end <= anchor.start) before = candidate;
  }
  return after ?? before;
}
