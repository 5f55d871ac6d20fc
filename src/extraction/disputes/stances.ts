import type { Article } from '../../articles/article.ts';
import type { Reading, StanceFind } from '../reading.ts';

type Known = Pick<Reading, 'names' | 'entities' | 'roles' | 'quotes'>;

export const findStances = (_article: Article, _known: Known): readonly StanceFind[] => [];
