import type { Article, Extent, Paragraph } from '../../articles/article.ts';
import { readIsoDay } from './calendar.ts';
import { borrowYears, joinClocks, joinYears } from './join-mentions.ts';
import type { Mention } from './meaning.ts';
import { mentionsIn } from './mentions.ts';
import { firstDay, lastDay, yearOf } from './period.ts';
import { type Tense, tenseAround } from './tense.ts';

/** A mention with its paragraph, its sentence and the tense around it. */
export interface Placed {
  readonly paragraph: Paragraph;
  readonly sentence: Extent;
  readonly mention: Mention;
  readonly tense: Tense;
}

/** How the article as a whole stands in time. */
export interface Story {
  /** Day of publication, where stated. */
  readonly published: number | null;
  /** History told by its own dates: no word points from a moment of writing. */
  readonly narrative: boolean;
  /** Most of its years are before Christ: a bare "in 396" is one too. */
  readonly ancient: boolean;
  /** The moment of writing cannot be before (after) these, by what the text tells as past (future). */
  readonly writtenFrom: number | null;
  readonly writtenTo: number | null;
}

export const placeMentions = (article: Article): readonly Placed[] => article.paragraphs.flatMap(placedIn);

function placedIn(paragraph: Paragraph): readonly Placed[] {
  const { text, sentences } = paragraph;
  const whole = { start: 0, end: text.length };
  let at = 0;
  return borrowYears(joinYears(joinClocks(mentionsIn(text), text), text), text).map((mention) => {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= mention.start) at++;
    const sentence = sentences[at] ?? whole;
    return { paragraph, sentence, mention, tense: tenseAround(text, sentence, mention) };
  });
}

const pointsFromWriting = ({ mention: { meaning } }: Placed): boolean =>
  (meaning.is === 'shift' && meaning.anchor === 'writing') || (meaning.is === 'weekday' && meaning.lean === 'tense');

/** A year in history is told by dates: five of them at least, and hardly a word that points from the moment of writing. */
const DATES_OF_A_HISTORY = 5;

export function storyOf(article: Article, placed: readonly Placed[]): Story {
  const published = article.published === undefined ? null : readIsoDay(article.published);
  const stated = placed.filter(({ mention }) => mention.meaning.is === 'period');
  const pointing = placed.filter(pointsFromWriting).length;
  const ancient = stated.filter(
    ({ mention: { meaning } }) => meaning.is === 'period' && yearOf(meaning.period) <= 0,
  ).length;
  return {
    published,
    narrative: published === null && stated.length >= DATES_OF_A_HISTORY && pointing * 10 <= stated.length,
    ancient: ancient >= 2 && ancient * 3 >= stated.length,
    ...writingBounds(stated),
  };
}

/** Told in the past tense, a date is no later than the moment of writing; told with "will", no earlier. */
function writingBounds(stated: readonly Placed[]): Pick<Story, 'writtenFrom' | 'writtenTo'> {
  let from: number | null = null;
  let to: number | null = null;
  for (const { mention, tense, paragraph, sentence } of stated) {
    if (mention.meaning.is !== 'period') continue;
    const { period } = mention.meaning;
    const before = paragraph.text.slice(Math.max(sentence.start, mention.start - 150), mention.start);
    const will = /\bwill\b/.test(before);
    if ((tense === 'firm' || tense === 'past') && !will) from = Math.max(from ?? firstDay(period), firstDay(period));
    if (tense === 'future' && /\bwill\b[^.]{0,60}$/.test(before)) to = Math.min(to ?? lastDay(period), lastDay(period));
  }
  return { writtenFrom: from, writtenTo: to !== null && from !== null && to < from ? null : to };
}
