import type { Article } from '../../articles/article.ts';
import type { TimeExpression } from '../reading.ts';

export const findDates = (_article: Article): readonly TimeExpression[] => [];
