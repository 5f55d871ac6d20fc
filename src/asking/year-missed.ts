import type { Reading } from '../extraction/reading.ts';
import type { Candidate } from './best-sentences.ts';
import type { Question } from './question.ts';
import { neighbourhood, toldIn } from './told-there.ts';

const LONGEST = 10;

/** What is told of a year is told after it, or right before: further below another event may be listed. */
const toldUntil = (candidate: Candidate): number => neighbourhood(candidate).end;

const coversYear = (reading: Reading, candidate: Candidate, year: string): boolean =>
  reading.dates.some(
    ({ span, when }) =>
      span.paragraph === candidate.paragraph.number &&
      span.start < toldUntil(candidate) &&
      when !== undefined &&
      'from' in when &&
      when.from.slice(0, 4) <= year &&
      when.to.slice(0, 4) >= year &&
      Number(when.to.slice(0, 4)) - Number(when.from.slice(0, 4)) <= LONGEST,
  );

/** "20,000 died in 2003" counts those of no other year. */
function countsOtherYear({ kind, years }: Question, candidate: Candidate): boolean {
  if (kind !== 'count') return false;
  const told = [...toldIn(candidate).matchAll(/\b(?:19|20)\d{2}\b/g)].map(String);
  const [first, last] = [told.toSorted()[0], told.toSorted().at(-1)];
  return first !== undefined && last !== undefined && !years.some((year) => first <= year && year <= last);
}

/** The years asked about that stand neither in the paragraph up to there nor in the title or the date of publication, and into which no date there falls. */
export function yearsMissed(question: Question, candidate: Candidate, reading: Reading | undefined): readonly string[] {
  const { article, paragraph } = candidate;
  if (countsOtherYear(question, candidate)) return question.years;
  const beside = `${paragraph.text.slice(0, toldUntil(candidate))} ${article.title ?? ''} ${article.published ?? ''}`;
  return question.years.filter(
    (year) => !beside.includes(year) && !(reading !== undefined && coversYear(reading, candidate, year)),
  );
}
