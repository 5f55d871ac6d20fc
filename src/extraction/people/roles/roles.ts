import type { Article } from '../../../articles/article.ts';
import { spanIn } from '../../../articles/span.ts';
import type { LocalEntity, Role } from '../../reading.ts';
import type { NamedLine } from '../names.ts';
import { wordSet } from '../words/word-set.ts';
import { roleBefore } from './before.ts';
import { roleBehind } from './behind.ts';
import { type Found, named } from './posted.ts';

/** In the order they are tried; a name may have one of each: "Foreign Minister Jane Roe, who heads the delegation". */
const RULES = [roleBefore, roleBehind] as const;

const DANGLING = wordSet('of for by at in to from with on as and or the a an');

/** "author | of “Tides”", "secretary | by a vote": no role ends so. */
function endOf({ tokens }: NamedLine['line'], { from, to }: Found): number {
  let end = to;
  while (end > from + 1 && DANGLING.has(tokens[end - 1]?.lower ?? '')) end -= 1;
  return end;
}

function rolesAt(article: Article, { line }: NamedLine, found: Found, entity: number): readonly Role[] {
  const { paragraph, tokens } = line;
  const span = (from: number, to: number) =>
    spanIn(article, paragraph, { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
  const role = {
    span: span(found.from, endOf(line, found)),
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
