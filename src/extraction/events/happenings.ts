import type { Article } from '../../articles/article.ts';
import type { HappeningFind, Reading } from '../reading.ts';

type Known = Pick<Reading, 'names' | 'entities' | 'roles' | 'dates' | 'figures'>;

export const findHappenings = (_article: Article, _known: Known): readonly HappeningFind[] => [];
