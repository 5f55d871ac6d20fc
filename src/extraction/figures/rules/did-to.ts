import { type Link, linked, type Rule } from '../links.ts';
import type { Scene, Trigger } from '../scene.ts';
import { objectCounts } from '../subjects.ts';
import { canSuffer } from '../sufferers.ts';
import { verbGroup } from '../verb-group.ts';
import { DETERMINERS, isAdverb } from '../words/grammar.ts';

/** "to kill", "plans to arrest": an infinitive tells of nothing done. */
function isActive(scene: Scene, trigger: Trigger): boolean {
  if (!trigger.transitive || trigger.form === 'state' || trigger.form === 'participle') return false;
  if (DETERMINERS.has(scene.tokens[trigger.from - 1]?.low ?? '') && trigger.form !== 'past') return false;
  const group = verbGroup(scene, trigger);
  if (group.unreal) return false;
  return trigger.form === 'ing' || !group.be;
}

/** "a crisis that hurt millions": in their purses. */
const isHurt = ({ tokens }: Scene, { from }: Trigger): boolean => /^hurt/.test(tokens[from]?.low ?? '');

/**
 * What a verb did to its object.
 * Reads: "killed at least 12", "killing 40 people while wounding 1,000", "Militants kill 12", "have murdered the mayor, as well as two peasants".
 * Refuses: "killed two birds", "plotted to kill 12", "would have killed 12", "killed in 1998", "killed 12 years ago".
 */
export const didTo: Rule = (scene, claims) => {
  const links: Link[] = [];
  for (const trigger of scene.triggers) {
    if (!isActive(scene, trigger)) continue;
    let from = trigger.to;
    while (isAdverb(scene.tokens[from]?.low ?? '') && !scene.countFrom.has(from)) from++;
    for (const { count, partOf } of objectCounts(scene, from, (one) => claims.has(one))) {
      if (
        !canSuffer(count, trigger.effect, scene.tokens[trigger.from]?.low) ||
        (trigger.effect === 'injured' && count.number === null && isHurt(scene, trigger))
      )
        continue;
      const link = linked(count, trigger, 'did-to', 'object');
      links.push(partOf === null ? link : { ...link, partOf });
    }
  }
  return links;
};
