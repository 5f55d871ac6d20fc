import type { Article, Extent, Paragraph } from '../articles/article.ts';
import type { Reading } from '../extraction/reading.ts';
import type { Asked } from './asked.ts';
import type { Candidate } from './best-sentences.ts';
import { namesNewPerson } from './new-person.ts';

/** The sentence behind one: in its paragraph, or the first of the paragraph below. */
function next({ paragraphs }: Article, paragraph: Paragraph, { end }: Extent): readonly [Paragraph, Extent] | null {
  const own = paragraph.sentences.find(({ start }) => start >= end);
  if (own !== undefined) return [paragraph, own];
  const below = paragraphs[paragraph.number];
  const first = below?.sentences[0];
  return below === undefined || first === undefined || below.kind !== 'body' ? null : [below, first];
}

/** Somebody of whom the article has not told before, by their name in full. */
const opensWithNew = ({ names, entities }: Reading, paragraph: Paragraph, { start }: Extent): boolean =>
  names.some(
    ({ kind, span }, at) =>
      kind === 'person' &&
      span.paragraph === paragraph.number &&
      span.start === start &&
      paragraph.text.slice(span.start, span.end).includes(' ') &&
      entities.some(({ names: own }) => own[0] === at),
  );

/** "Who was the governor killed in Oster?" */
const WHO_WAS = /^\s*who (?:is|was|are|were) the\s/iu;

/** "A governor has been killed in Oster. Rolf Dann had held the post since May": who it was stands right behind. */
export function namedNext(asked: Asked, candidate: Candidate, reading: Reading | undefined): Candidate | null {
  const { kind, wanted, text } = asked.question;
  const asksOne = kind === 'which' || (kind === 'who' && WHO_WAS.test(text));
  if (wanted !== 'person' || !asksOne || reading === undefined) return null;
  if (namesNewPerson(asked, candidate, reading)) return null;
  const [paragraph, sentence] = next(candidate.article, candidate.paragraph, candidate.sentence) ?? [];
  if (paragraph === undefined || sentence === undefined || !opensWithNew(reading, paragraph, sentence)) return null;
  return { ...candidate, paragraph, sentence, answers: true };
}
