import type { Article } from '../../../articles/article.ts';
import { spanIn } from '../../../articles/span.ts';
import type { LocalEntity, Role } from '../../reading.ts';
import type { NamedLine } from '../names.ts';
import { roleBefore } from './before.ts';
import { roleBehind } from './behind.ts';
import { type Found, named } from './posted.ts';

/** In the order they are tried; a name may have one of each: "Foreign Minister Jane Roe, who heads the delegation". */
const RULES = [roleBefore, roleBehind] as const;

function rolesAt(article: Article, { line }: NamedLine, found: Found, entity: number): readonly Role[] {
  const { paragraph, tokens } = line;
  const span = (from: number, to: number) =>
    spanIn(article, paragraph, { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
  const role = {
    span: span(found.from, found.to),
    rule: found.rule,
    entity,
    holder: span(found.holder.from, found.holder.to),
  };
  if (found.bodies.length === 0) return [{ ...role, organisation: null }];
  return found.bodies.map((body) => ({ ...role, organisation: span(body.from, body.to) }));
}

/** The roles that an article states of its persons, in reading order; one for each body that a role names. */
export function rolesIn(
  article: Article,
  lines: readonly NamedLine[],
  entities: readonly LocalEntity[],
): readonly Role[] {
  const homes = new Map(entities.flatMap(({ names }, entity) => names.map((name) => [name, entity] as const)));
  let name = -1;
  return lines.flatMap((each) => {
    const text = named(each.line, each.tagged);
    return each.tagged.flatMap((holder) => {
      name += 1;
      const entity = homes.get(name);
      if (holder.type !== 'PER' || entity === undefined) return [];
      return RULES.flatMap((rule) => {
        const found = rule(text, holder);
        return found === null || found.to <= found.from ? [] : rolesAt(article, each, found, entity);
      });
    });
  });
}
