import type { Article } from '../articles/article.ts';
import { cite, paragraphOf, type Span, sentenceAround, slice } from '../articles/span.ts';
import type { Figure, Reading } from '../extraction/reading.ts';
import type { FigurePart, When } from './answer.ts';
import { words } from './words.ts';

const whenOf = (reading: Reading, { date }: Figure): When =>
  (date === null ? undefined : reading.dates[date]?.when) ?? { unresolved: words.noDateStated };

/** The sentence of a figure, with the number's words marked. */
export function figureSentence(article: Article, { span }: Figure): Pick<FigurePart, 'citation' | 'highlights'> {
  const sentence = sentenceAround(paragraphOf(article, span), span);
  return {
    citation: cite(article, { ...span, ...sentence }),
    highlights: [{ start: span.start - sentence.start, end: span.end - sentence.start }],
  };
}

/** A figure in its sentence, with the figures that it contains under it. `history` is for figures that later reports revised. */
export function figurePart(
  article: Article,
  reading: Reading,
  index: number,
  history: readonly FigurePart[] = [],
): FigurePart {
  const figure = reading.figures[index];
  if (figure === undefined) throw new Error(`${article.id} has no figure ${index}`);
  const { effect, number, max, sumOf, qualifier, scope, running } = figure;
  const field = (place: Span | null) => place && slice(article, place);
  const parts = reading.figures.flatMap(({ partOf }, at) =>
    partOf === index && at !== index ? [figurePart(article, reading, at)] : [],
  );
  return {
    type: 'figure',
    ...figureSentence(article, figure),
    effect,
    number,
    max,
    ...(sumOf === undefined ? {} : { sumOf }),
    qualifier,
    victim: field(figure.victim),
    place: field(figure.place),
    when: whenOf(reading, figure),
    perpetrator: field(figure.perpetrator),
    attributedTo: field(figure.attributedTo),
    scope,
    running,
    parts,
    history,
  };
}
