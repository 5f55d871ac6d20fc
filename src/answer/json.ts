import type { Extent } from '../articles/article.ts';
import type { Citation } from '../articles/span.ts';
import type { Reply } from './answer.ts';
import type { Cut } from './cut.ts';

const isCitation = (value: unknown): value is Citation =>
  typeof value === 'object' && value !== null && 'hash' in value && 'paragraph' in value;

const quoted = (value: Citation, cut: Cut) => ({ text: cut(value), citation: value });

const isExtent = (value: unknown): value is Extent =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value && !isCitation(value);

/** Extents become `[start, end]`. Lists of citations become `{text, citation}`; an object with a `citation` gets its `text` beside it. */
function fill(value: unknown, cut: Cut): unknown {
  if (Array.isArray(value)) return value.map((item) => (isCitation(item) ? quoted(item, cut) : fill(item, cut)));
  if (typeof value !== 'object' || value === null || isCitation(value)) return value;
  if (isExtent(value)) return [value.start, value.end];
  const filled = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, cut)]));
  return 'citation' in value && isCitation(value.citation) ? { ...filled, text: cut(value.citation) } : filled;
}

/** The reply as the machine doors give it: every citation's exact words beside it as `text`. */
export const toJson = (reply: Reply, cut: Cut): unknown => fill(reply, cut);
