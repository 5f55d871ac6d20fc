import type { Extent, Paragraph } from '../../articles/article.ts';

const POINTS_BACK = /^(?:It|He|She|They|His|Her|Its|Their|This|These|Those|Both|Neither)\b/;
const LONGEST = 420;

/** A sentence that only points back ("It resumed in May.") comes with the one before it, so that a reader knows what it is about. */
export function withWhoIsMeant({ text, sentences }: Paragraph, sentence: Extent): Extent {
  if (!POINTS_BACK.test(text.slice(sentence.start, sentence.start + 10))) return sentence;
  const before = sentences[sentences.findIndex(({ start }) => start === sentence.start) - 1];
  return before === undefined || sentence.end - before.start > LONGEST
    ? sentence
    : { start: before.start, end: sentence.end };
}
