import type { Article } from '../../articles/article.ts';
import { spanIn } from '../../articles/span.ts';
import type { Name, People } from '../reading.ts';
import { entitiesIn } from './entities.ts';
import { firstCut } from './first-cut.ts';
import { tokensOf } from './tokens.ts';

/** Who and what an article names, which names belong together and the roles it states. */
export function findPeople(article: Article): People {
  const names: readonly Name[] = article.paragraphs.flatMap((paragraph) =>
    firstCut(tokensOf(paragraph.text)).map(({ start, end, kind }) => ({
      span: spanIn(article, paragraph, { start, end }),
      rule: 'first-cut',
      kind,
    })),
  );
  return { names, entities: entitiesIn(article, names), roles: [] };
}
