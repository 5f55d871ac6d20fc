import type { Article } from '../../articles/article.ts';
import { type Span, spanIn } from '../../articles/span.ts';
import type { Name, People } from '../reading.ts';
import { entitiesIn, type Introduced } from './entities.ts';
import { kindOf } from './kinds.ts';
import type { Line } from './lines.ts';
import { modelOf, type Weights } from './model.ts';
import { namesIn } from './names.ts';
import { rolesIn } from './roles/roles.ts';
import weights from './weights.json' with { type: 'json' };

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const MODEL = modelOf(weights satisfies Weights);

const spanOf = (article: Article, { paragraph, tokens }: Line, { from, to }: Stretch): Span =>
  spanIn(article, paragraph, { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });

/** Who and what an article names, which names belong together and the roles it states. */
export function findPeople(article: Article): People {
  const { lines, introductions } = namesIn(article, MODEL);
  const names: readonly Name[] = lines.flatMap(({ line, tagged }) =>
    tagged.map((name) => ({
      span: spanOf(article, line, name),
      rule: name.rule,
      kind: kindOf(name, line),
    })),
  );
  const told = introductions.flatMap(({ line: at, long, short }): readonly Introduced[] => {
    const line = lines[at]?.line;
    return line ? [[spanOf(article, line, long), spanOf(article, line, short)]] : [];
  });
  const entities = entitiesIn(article, names, told);
  return { names, entities, roles: rolesIn(article, lines, entities) };
}
