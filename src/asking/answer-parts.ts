import type { NearestPart, Part, PassagePart } from '../answer/answer.ts';
import { figurePart } from '../answer/figure-part.ts';
import type { Extent } from '../articles/article.ts';
import { cite, spanIn } from '../articles/span.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { terms } from '../search/terms.ts';
import type { Asked } from './asked.ts';
import type { Only } from './best-sentences.ts';
import { figuresMeant } from './figures-meant.ts';
import type { Judged } from './judged.ts';
import { newestReport } from './newest-report.ts';
import type { Question } from './question.ts';
import { leans } from './sentence-read.ts';
import { ANNOUNCES, neighbourhood, toldIn } from './told-there.ts';

const MOST_MARKS = 4;
const LONGEST = 700;

/** The sentence, with the one before it where that says whom it speaks of. */
export function passageExtent(judged: Judged): Extent {
  const { sentence } = judged;
  const { start } = neighbourhood(judged);
  return leans(toldIn(judged)) && sentence.end - start <= LONGEST ? { start, end: sentence.end } : sentence;
}

const apart = (extents: readonly Extent[]): readonly Extent[] =>
  [...extents]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, at, all) => all.slice(0, at).every(({ end }) => end <= start));

/** The words of the kind that was asked for; where they tell little, the asked words themselves. */
function marks(question: Question, { paragraph, typed }: Judged, { start, end }: Extent): readonly Extent[] {
  const asked = new Set(question.words.map(({ term }) => term));
  const met = terms(paragraph.text.slice(start, end))
    .filter(({ term, stop }) => !stop && asked.has(term))
    .map((term) => ({ start: term.start, end: term.end }));
  const wanted = typed
    .filter((one) => one.start >= start && one.end <= end)
    .map((one) => ({ start: one.start - start, end: one.end - start }));
  return apart(wanted.length > 0 && wanted.length <= MOST_MARKS ? wanted : met);
}

export function passagePart(question: Question, judged: Judged): PassagePart {
  const { article, paragraph } = judged;
  const extent = passageExtent(judged);
  return {
    type: 'passage',
    citation: cite(article, spanIn(article, paragraph, extent)),
    highlights: marks(question, judged, extent),
  };
}

export const nearestPart = (question: Question, judged: Judged): NearestPart => ({
  ...passagePart(question, judged),
  type: 'nearest',
});

/** A figure where one counts what is asked, else the passage. */
export function partFor(
  coverage: Coverage,
  { question, counted: asked, places }: Asked,
  judged: Judged,
  only: Only | undefined,
): Part {
  const { article } = judged;
  const counted = judged.evidence.figure > 0 ? asked : null;
  const reading = coverage.readings.get(article.id);
  if (counted === null || reading === undefined) return passagePart(question, judged);
  const [index] = figuresMeant(judged, reading, counted, places);
  const figure = index === undefined ? undefined : reading.figures[index];
  if (index === undefined || figure === undefined) return passagePart(question, judged);
  const newest = question.years.length > 0 ? null : newestReport(coverage, only, article, index, figure);
  return newest ?? figurePart(article, reading, index);
}

/** Of the longer one: what a short line says, the paragraph below tells in full. */
const TOO_ALIKE = 0.65;

const wordsIn = ({ present }: Judged): ReadonlySet<string> => present;

function sameStory(a: Judged, b: Judged): boolean {
  const [one, other] = [wordsIn(a), wordsIn(b)];
  const shared = [...one].filter((term) => other.has(term)).length;
  return shared / Math.max(1, one.size, other.size) >= TOO_ALIKE;
}

/** The best of each paragraph, the same story once. */
export function distinct(found: readonly Judged[], most: number): readonly Judged[] {
  const taken: Judged[] = [];
  for (const one of found) {
    if (taken.length >= most) break;
    const known = taken.some(
      (other) => (other.paragraph === one.paragraph && other.article === one.article) || sameStory(other, one),
    );
    if (!known) taken.push(one);
  }
  return taken;
}

/** What was said right before: the question that it answers, "She wrote on Tuesday:", whom the name behind it is of. */
function introduction({ article, paragraph, sentence }: Judged): Pick<Judged, 'paragraph' | 'sentence'> | null {
  const own = paragraph.sentences.filter(({ end }) => end <= sentence.start).at(-1);
  if (own !== undefined) return { paragraph, sentence: own };
  const above = article.paragraphs[paragraph.number - 2];
  const last = above?.sentences.at(-1);
  return above === undefined || last === undefined ? null : { paragraph: above, sentence: last };
}

/** Each passage, and behind one that only goes on from another what it goes on from. */
export const withIntroductions = (shown: readonly Judged[]): readonly Judged[] =>
  shown.flatMap((one) => {
    const before = introduction(one);
    const goesOn = before !== null && (one.answers || ANNOUNCES.test(toldIn({ ...one, ...before })));
    const isShown = shown.some(
      ({ paragraph, sentence }) => paragraph === before?.paragraph && sentence.start === before.sentence.start,
    );
    return !goesOn || isShown ? [one] : [one, { ...one, ...before, typed: [], answers: false }];
  });
