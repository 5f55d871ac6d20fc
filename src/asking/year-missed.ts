import { MONTH_NAMES } from '../extraction/dates/words.ts';
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

const MONTHS = new RegExp(`\\b(?:${MONTH_NAMES})\\b`, 'gu');

/** The month asked about, as typed, where another one of that year is told of and not that one: "In May 2003" of "in November 2003". */
export function monthMissed({ text, years, times }: Question, candidate: Candidate): string | null {
  const asked = times.find(({ from, to }) => from.slice(0, 7) === to.slice(0, 7) && years.includes(from.slice(0, 4)));
  if (asked === undefined) return null;
  const { article, paragraph } = candidate;
  const { published = '' } = article;
  const mayTellOfIt =
    published.slice(0, 4) === asked.from.slice(0, 4) && published.slice(0, 7) >= asked.from.slice(0, 7);
  if (mayTellOfIt) return null;
  const month = /\p{L}+/u.exec(text.slice(asked.start, asked.end))?.[0] ?? '';
  const told = [...toldIn(candidate).matchAll(MONTHS)].map(String);
  const beside = `${paragraph.text} ${article.title ?? ''}`.toLowerCase();
  return told.length > 0 && !beside.includes(month.toLowerCase().slice(0, 3))
    ? text.slice(asked.start, asked.end)
    : null;
}
