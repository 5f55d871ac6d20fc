import type { Extent } from '../../articles/article.ts';

/** The extent that stands inside the anchor, else nearest after it, else nearest before it; what follows the verb belongs to it first. Beyond the limit others are told of: only what stands nowhere else. */
export function nearest<T extends Extent>(
  candidates: readonly T[],
  anchor: Extent,
  limit = Number.POSITIVE_INFINITY,
): T | null {
  let after: T | null = null;
  let beyond: T | null = null;
  let inside: T | null = null;
  let before: T | null = null;
  for (const candidate of candidates) {
    if (candidate.start >= limit) beyond ??= candidate;
    else if (candidate.start >= anchor.end) after ??= candidate;
    else if (candidate.end <= anchor.start) before = candidate;
    else inside ??= candidate;
  }
  return inside ?? after ?? before ?? beyond;
}
