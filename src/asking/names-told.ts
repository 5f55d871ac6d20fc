import type { Reading } from '../extraction/reading.ts';
import type { Asked } from './asked.ts';
import type { Candidate } from './best-sentences.ts';
import { speaksIn } from './evidence.ts';
import { leans } from './sentence-read.ts';
import { namesAnother } from './somebody.ts';
import { toldIn } from './told-there.ts';

/** The share of the names by which a passage is about others. */
const LACKING = 0.45;

/** Who speaks must be named beside it, and of whom a count is where not nearly all else is told; what else is told of somebody may go on from further above. */
const MOSTLY = 0.5;
const HARDLY_LESS = 0.7;

/** Names are often typed small. */
const small = (text: string): string => text.toLowerCase();

/** Each in the title, above, or in the paragraph itself. */
const namedAbove = ({ namings }: Asked, candidate: Candidate): boolean =>
  namings.every((named) => named(candidate, candidate.paragraph.number));

/** A heading right above is about them. */
function namedInHeading({ names }: Asked, { article, paragraph: { number } }: Candidate): boolean {
  const above = article.paragraphs[number - 2];
  return (
    above?.kind === 'heading' && names.length > 0 && names.every(({ text }) => small(above.text).includes(small(text)))
  );
}

/** "Petra Sandor" goes on as Sandor. */
const lastNamed = ({ names }: Asked, { paragraph }: Candidate): boolean =>
  names.every(({ text }) => small(paragraph.text).includes(small(text.split(/\s+/).at(-1) ?? text)));

const BELOW = 2;

/** "He was held for 16 days", right below those who are named and nobody else. */
function goesOnAbout(asked: Asked, candidate: Candidate, reading: Reading): boolean {
  const { article, paragraph, sentence } = candidate;
  if (!leans(toldIn(candidate))) return false;
  const above = article.paragraphs.slice(Math.max(0, paragraph.number - 1 - BELOW), paragraph.number).reverse();
  for (const one of above) {
    const end = one === paragraph ? sentence.start : one.text.length;
    const told = small(one.text.slice(0, end));
    if (asked.names.every(({ text }) => told.includes(small(text)))) return true;
    if (namesAnother(asked, { paragraph: one, sentence: { start: 0, end } }, reading)) return false;
  }
  return false;
}

/** Whether the names asked about are not told of: neither in the sentence nor, where the question allows it, in what it goes on from. */
export function lacksNames(asked: Asked, candidate: Candidate, reading: Reading | undefined): boolean {
  if (candidate.lacking <= LACKING) return false;
  if (
    asked.question.kind === 'said' &&
    candidate.attribute >= MOSTLY &&
    reading !== undefined &&
    speaksIn(asked, candidate, reading)
  )
    return false;
  if (namedInHeading(asked, candidate)) return false;
  if (lastNamed(asked, candidate) && namedAbove(asked, candidate)) return false;
  if (reading !== undefined && goesOnAbout(asked, candidate, reading)) return false;
  const { kind } = asked.question;
  const mayBeAbove =
    kind === 'count'
      ? asked.measure === null && candidate.attribute >= HARDLY_LESS
      : kind !== 'said' && candidate.attribute >= MOSTLY;
  return !(mayBeAbove && namedAbove(asked, candidate));
}
