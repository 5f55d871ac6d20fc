import type { Article } from '../articles/article.ts';
import type { Coverage } from './coverage.ts';
import type { Entity } from './entities.ts';

/** People, organisations and groups that the coverage first mentions in this article, most mentioned first. */
export const namesNewIn = ({ entities }: Coverage, article: Article): readonly Entity[] =>
  entities.all.filter(({ kind, mentions }) => kind !== 'place' && mentions[0]?.article === article.id);
