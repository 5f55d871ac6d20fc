import type { Part } from '../answer/answer.ts';
import { words } from '../answer/words.ts';
import { cite } from '../articles/span.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Digest } from './compose.ts';
import { fingerprintNote } from './letters.ts';

/** Lines left out that are shown one by one. */
const MOST_LEFT = 40;

const note = (text: string): Part => ({ type: 'note', text });

const withReason =
  ({ why }: Digest) =>
  (part: Part): readonly Part[] => {
    const reason = why.get(part);
    return reason === undefined ? [part] : [part, note(words.digest.whyTaken(reason))];
  };

/** What was left out, line by line with the reason. */
function leftIn(coverage: Coverage, digest: Digest): readonly Part[] {
  const { lines, more } = digest.left(MOST_LEFT);
  if (lines.length === 0) return [];
  const told = lines.flatMap(({ span, why }): readonly Part[] => {
    const article = coverage.article(span.article);
    if (article === undefined) return [];
    const passage = { type: 'passage', citation: cite(article, span), highlights: [] } as const;
    return [passage, note(words.digest.whyLeft(why))];
  });
  const rest = more > 0 ? [note(words.digest.andMore(more))] : [];
  return [{ type: 'heading', text: words.digest.leftOut(lines.length + more) }, ...told, ...rest];
}

/** A digest with the reason for each line taken and left. */
export function previewOf(coverage: Coverage, digest: Digest): readonly Part[] {
  const told = digest.isEmpty
    ? [note(words.digest.nothingNew)]
    : [...digest.answer.parts.flatMap(withReason(digest)), fingerprintNote(digest)];
  return [...told, ...leftIn(coverage, digest)];
}
