import type { FigurePart } from '../answer/answer.ts';
import { figurePart } from '../answer/figure-part.ts';
import type { Article } from '../articles/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { figuresFor } from '../coverage/figures/figures.ts';
import type { ToldFigure } from '../coverage/figures/told.ts';
import type { Figure } from '../extraction/reading.ts';
import type { Only } from './best-sentences.ts';

const partOf = ({ article, reading, index }: ToldFigure, history: readonly FigurePart[] = []): FigurePart =>
  figurePart(article, reading, index, history);

/** The count of an event as the newest of the articles asked reports it, earlier reports under it; null where it is the only one. */
export function newestReport(
  coverage: Coverage,
  only: Only | undefined,
  article: Article,
  index: number,
  { effect, scope }: Pick<Figure, 'effect' | 'scope'>,
): FigurePart | null {
  if (scope !== 'event') return null;
  const isIt = (told: ToldFigure): boolean => told.article.id === article.id && told.index === index;
  const { found } = figuresFor(coverage, { effects: [effect] });
  const covered = found.find(({ told, history }) => isIt(told) || history.some(isIt));
  if (covered === undefined) return null;
  const isAsked = ({ article: { id }, figure }: ToldFigure): boolean => only?.(id, figure.span.paragraph) ?? true;
  const [newest, ...earlier] = [covered.told, ...covered.history].filter(isAsked);
  if (newest === undefined || earlier.length === 0) return null;
  return partOf(
    newest,
    earlier.map((one) => partOf(one)),
  );
}
