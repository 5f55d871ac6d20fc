import type { Extent } from '../articles/article.ts';
import type { Reading } from '../extraction/reading.ts';
import { terms, termsIn } from '../search/terms.ts';
import type { Asked } from './asked.ts';
import type { Candidate } from './best-sentences.ts';
import { type CountAsked, tellsOf } from './counted-asked.ts';
import { figuresMeant } from './figures-meant.ts';
import { isYear } from './measures.ts';
import { metBy } from './sought-words.ts';
import { openingOf } from './story.ts';
import { besideIt, standsIn, toldIn } from './told-there.ts';

/** "October 25" counts nothing. */
export const isOfDate = ({ paragraph: { number } }: Candidate, reading: Reading | undefined, at: number): boolean =>
  reading?.dates.some(
    ({ span, type }) => type === 'DATE' && span.paragraph === number && span.start <= at && at < span.end,
  ) === true;

/** "How many Ostanians" are told of by name, or by their land, in the sentence or beside it, or in title and lead. */
function missesPeople({ people }: Asked, candidate: Candidate): boolean {
  if (people.size === 0) return false;
  return !terms(`${besideIt(candidate)} ${openingOf(candidate.article)}`).some(({ term }) => people.has(term));
}

const BESIDE = 50;

/** Whoever speaks there holds a post with the source: "Lund, head of Norlink" further up, "she said" here. */
function speaksFor(source: Asked['source'], candidate: Candidate, reading: Reading): boolean {
  const speakers = reading.quotes
    .filter(({ spans }) => spans.some(standsIn(candidate)))
    .map(({ speaker }) => speaker?.entity);
  return speakers.some((entity) =>
    (reading.entities[entity ?? -1]?.names ?? []).some((name) => {
      const span = reading.names[name]?.span;
      const text = candidate.article.paragraphs[(span?.paragraph ?? 0) - 1]?.text ?? '';
      return span !== undefined && isMet(source, text.slice(Math.max(0, span.start - BESIDE), span.end + BESIDE));
    }),
  );
}

const isMet = (source: Asked['source'], text: string): boolean => metBy(source, termsIn(text)).at(-1) !== 0;

/** "According to the police" asks for their count, which names them beside it. */
const missesSource = ({ source }: Asked, candidate: Candidate, reading: Reading | undefined): boolean =>
  source.length > 0 &&
  !isMet(source, besideIt(candidate)) &&
  (reading === undefined || !speaksFor(source, candidate, reading));

const YEAR = /^(?:1[5-9]|20)\d{2}$/u;

/** "The guard made 87 rescues" tells how many it rescued; "87 rescue boats" does not, nor "10 civilians" who were killed how many were hurt. */
function countsDeeds(counted: CountAsked, candidate: Candidate, { figures }: Reading): boolean {
  const text = toldIn(candidate);
  const all = terms(text);
  return all.some(({ start, end }, at) => {
    const number = all[at - 1];
    if (number === undefined || !/^\d/.test(number.term) || YEAR.test(number.term)) return false;
    const noun = text.slice(start, end);
    if (!counted.victims.includes(noun.toLowerCase()) && !tellsOf(counted, noun)) return false;
    const from = candidate.sentence.start + number.start;
    const isOfFigure = figures.some(({ span }) => standsIn(candidate)(span) && span.start <= from && from < span.end);
    return noun.endsWith('s') && !isOfFigure;
  });
}

/** "One of the crew" counts nothing. */
const ONE_OF = /^(?:one (?:of|another|who|that|day|\p{L}+ after another)|decades?)\b/iu;

/** Whether no number counts there what a question for a count asks about. */
export function missesCount(asked: Asked, candidate: Candidate, reading: Reading | undefined): boolean {
  const { counted, places, people } = asked;
  const { paragraph, typed, signals } = candidate;
  if (missesPeople(asked, candidate) || missesSource(asked, candidate, reading)) return true;
  if (counted !== null && reading !== undefined) {
    // "Ostanian sailors" may be killed anywhere, but not "people" in another land.
    const isToldThere = [...people].some((term) => candidate.present.has(term));
    const figures = (where: ReadonlySet<string>) => figuresMeant(candidate, reading, counted, where).length;
    if (figures(places.size > 0 || isToldThere ? places : people) > 0) return false;
    const text = toldIn(candidate);
    if (figures(new Set()) > 0) return true;
    if (countsDeeds(counted, candidate, reading)) return false;
    if (signals.counted === 0 || !tellsOf(counted, text)) return true;
  }
  const counts = (number: Extent) =>
    !ONE_OF.test(paragraph.text.slice(number.start)) &&
    !isYear(paragraph.text, number.start, number.end) &&
    !isOfDate(candidate, reading, number.start);
  return !typed.some(counts);
}
