import type { Article } from '../../articles/article.ts';
import { spanIn } from '../../articles/span.ts';
import type { Name, People } from '../reading.ts';
import { entitiesIn } from './entities.ts';
import { kindOf } from './kinds.ts';
import { modelOf, type Weights } from './model.ts';
import { namesIn } from './names.ts';
import weights from './weights.json' with { type: 'json' };

const MODEL = modelOf(weights satisfies Weights);

/** Who and what an article names, which names belong together and the roles it states. */
export function findPeople(article: Article): People {
  const names: readonly Name[] = namesIn(article, MODEL).lines.flatMap(({ line, tagged }) =>
    tagged.map((name) => ({
      span: spanIn(article, line.paragraph, {
        start: line.tokens[name.from]?.start ?? 0,
        end: line.tokens[name.to - 1]?.end ?? 0,
      }),
      rule: name.rule,
      kind: kindOf(name, line),
    })),
  );
  return { names, entities: entitiesIn(article, names), roles: [] };
}
