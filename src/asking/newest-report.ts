import type { FigurePart } from '../answer/answer.ts';
import { figurePart } from '../answer/figure-part.ts';
import type { Article } from '../articles/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { figuresFor } from '../coverage/figures/figures.ts';
import type { ToldFigure } from '../coverage/figures/told.ts';
import type { Figure } from '../extraction/reading.ts';

const partOf = ({ article, reading, index }: ToldFigure, history: readonly FigurePart[] = []): FigurePart =>
  figurePart(article, reading, index, history);

/** The count of an event as the newest of the articles at hand reports it, earlier reports under it; null where it is the only one. */
export function newestReport(
  coverage: Coverage,
  among: readonly Article[],
  article: Article,
  index: number,
  { effect, scope }: Pick<Figure, 'effect' | 'scope'>,
): FigurePart | null {
  if (scope !== 'event') return null;
  const isIt = (told: ToldFigure): boolean => told.article.id === article.id && told.index === index;
  const { found } = figuresFor({ ...coverage, articles: among }, { effects: [effect] });
  const covered = found.find(({ told, history }) => isIt(told) || history.some(isIt));
  if (covered === undefined || covered.history.length === 0) return null;
  return partOf(
    covered.told,
    covered.history.map((one) => partOf(one)),
  );
}
