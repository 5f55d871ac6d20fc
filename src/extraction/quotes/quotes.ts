import type { Article } from '../../articles/article.ts';
import type { People, Quote } from '../reading.ts';

export const findQuotes = (_article: Article, _known: People): readonly Quote[] => [];
