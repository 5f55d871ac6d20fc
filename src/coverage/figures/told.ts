import type { Article } from '../../articles/article.ts';
import { type Span, slice } from '../../articles/span.ts';
import type { Figure, Reading, When } from '../../extraction/reading.ts';

/** A figure of one article, with when and where it belongs as far as its surroundings tell. */
export interface ToldFigure {
  readonly article: Article;
  readonly reading: Reading;
  /** Index into `reading.figures`. */
  readonly index: number;
  readonly figure: Figure;
  /** What its own sentence says; null where it gives no time. */
  readonly when: When | null;
  /** Its own, else that of the figure told just before. For finding only: never shown as its date. */
  readonly meantWhen: When | null;
  /** The same of the place. */
  readonly meantPlace: Span | null;
  /** The day it belongs to, for putting figures in order: when it ended, else when it was printed; '' where neither is known. */
  readonly day: string;
}

/** How many paragraphs on a sentence may still speak of the place and day named before. */
const SIGHT = 2;

const whenOf = ({ dates }: Reading, { date }: Figure): When | null =>
  (date === null ? undefined : dates[date]?.when) ?? null;

const dayOf = (when: When | null, { published }: Article): string =>
  when !== null && 'from' in when ? when.to : (published?.slice(0, 10) ?? '');

/** "The number of fighters killed in the attacks was 372" after "601 people were killed in 2022": the same time, the same place. */
function follows(before: ToldFigure | undefined, figure: Figure): before is ToldFigure {
  if (before === undefined || figure.scope !== before.figure.scope) return false;
  const far = figure.span.paragraph - before.figure.span.paragraph;
  return far <= (figure.scope === 'total' ? 0 : SIGHT);
}

/** After "258 in Ardan and 115 in Velmora" nobody can tell which of them is meant. */
function isSplit(told: readonly ToldFigure[]): boolean {
  const [before, last] = told.slice(-2);
  const [one, other] = [before?.figure.place, last?.figure.place];
  return (
    !!one &&
    !!other &&
    one.paragraph === other.paragraph &&
    wordsOf(before?.article, one) !== wordsOf(last?.article, other)
  );
}

/** Every figure of one article, in reading order. */
export function toldIn(article: Article, reading: Reading): readonly ToldFigure[] {
  const told: ToldFigure[] = [];
  reading.figures.forEach((figure, index) => {
    const before = told.at(-1);
    const when = whenOf(reading, figure);
    const close = follows(before, figure) ? before : undefined;
    const elsewhere = when !== null && close !== undefined && close.meantWhen !== null;
    const meantWhen = when ?? close?.meantWhen ?? null;
    told.push({
      article,
      reading,
      index,
      figure,
      when,
      meantWhen,
      meantPlace: figure.place ?? (elsewhere || isSplit(told) ? null : (close?.meantPlace ?? null)),
      day: dayOf(meantWhen, article),
    });
  });
  return told;
}

export const wordsOf = (article: Article | undefined, span: Span | null): string =>
  span === null || article === undefined ? '' : slice(article, span);
