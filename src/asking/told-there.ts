import type { Extent } from '../articles/article.ts';
import { overlaps, type Span } from '../articles/span.ts';
import { plainHyphens } from '../extraction/plain-hyphens.ts';
import type { Candidate } from './best-sentences.ts';

/** A sentence in its paragraph. */
type Told = Pick<Candidate, 'paragraph' | 'sentence'>;

/** The words of the sentence, with plain hyphens. */
export const toldIn = ({ paragraph, sentence }: Told): string =>
  plainHyphens(paragraph.text.slice(sentence.start, sentence.end));

/** Tests whether what reading found stands in the sentence. */
export const standsIn =
  ({ paragraph, sentence }: Told) =>
  (span: Span): boolean =>
    span.paragraph === paragraph.number && overlaps(span, sentence);

/** The sentence with those right before and after it. */
export function neighbourhood({ paragraph: { sentences }, sentence }: Told): Extent {
  const at = sentences.findIndex(({ start }) => start === sentence.start);
  return { start: sentences[at - 1]?.start ?? sentence.start, end: sentences[at + 1]?.end ?? sentence.end };
}

/** The words of those three, likewise. */
export function besideIt(told: Told): string {
  const { start, end } = neighbourhood(told);
  return plainHyphens(told.paragraph.text.slice(start, end));
}

/** "She wrote on Tuesday:" */
export const ANNOUNCES = /:\s*$/u;
