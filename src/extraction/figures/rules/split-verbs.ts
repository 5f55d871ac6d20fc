import type { Link, Rule } from '../links.ts';
import { phrasesOf, startingAt } from '../phrases.ts';
import type { Scene, Trigger } from '../scene.ts';
import { objectCounts } from '../subjects.ts';
import { canSuffer } from '../sufferers.ts';
import { verbGroup } from '../verb-group.ts';
import { LOST_IN_FIGHTING, SPLIT_VERBS } from '../words/split-verbs.ts';
import { CAUSES } from '../words/things.ts';

const TAILS = SPLIT_VERBS.map(({ verbs, tails, effect }) => ({
  verbs,
  tails: phrasesOf(tails.map((tail) => [tail, effect] as const)),
}));

/** How far behind the noun the tail may stand: "forced 3,000 families in the valley to flee". */
const REACH = 6;

function tailAfter({ tokens, triggered }: Scene, from: number, tails: (typeof TAILS)[number]['tails']) {
  for (let at = from; at < from + REACH; at++) {
    const tail = startingAt(tokens, at, tails);
    if (tail !== null) return tail;
    if (tokens[at]?.kind !== 'word' || (triggered.has(at) && at > from)) return null;
  }
  return null;
}

const asTrigger = (at: number, effect: Trigger['effect']): Trigger => ({
  from: at,
  to: at + 1,
  effect,
  form: 'past',
  transitive: true,
});

/**
 * Verbs that say what they mean behind their object.
 * Reads: "took 15 villagers hostage", "forced 3,000 families to flee", "drove 400 people from their homes", "shot two men dead", "cost 15 soldiers their lives".
 * Refuses: "took 15 villagers to the town", "would force 3,000 to flee", "shot 12 films".
 */
export const splitVerbs: Rule = (scene, claims) => {
  const links: Link[] = [];
  scene.tokens.forEach(({ low }, at) => {
    for (const { verbs, tails } of TAILS) {
      if (!verbs.has(low)) continue;
      for (const { count } of objectCounts(scene, at + 1, (one) => claims.has(one))) {
        const tail = tailAfter(scene, count.to, tails);
        if (tail === null || !canSuffer(count, tail.means) || verbGroup(scene, asTrigger(at, tail.means)).unreal)
          continue;
        links.push({ count, effect: tail.means, rule: 'split-verb', said: { from: at, to: at + 1 }, voice: 'object' });
      }
    }
  });
  return links;
};

const LOST_TO_CAUSE = /^(?:people|citizens|children|members|relatives|sons|brothers|workers|men|women)$/;

/** "lost 80,000 people in the war": what took them stands right behind. */
const namesCause = ({ tokens }: Scene, from: number): boolean =>
  /^(?:in|to|during)$/.test(tokens[from]?.low ?? '') &&
  tokens
    .slice(from + 1, from + 6)
    .some(
      ({ low }) =>
        (CAUSES.has(low) &&
          !/^(?:it|this|that|these|those|which|they|he|she|we|who|what|one|total|number|figure|season|series)$/.test(
            low,
          )) ||
        low === 'terrorism',
    );

/**
 * Whom an army lost.
 * Reads: "the brigade lost 14 men", "losing nine soldiers".
 * Refuses: "lost six players", "lost 350,000 jobs", "could lose 14 men".
 */
export const lostMen: Rule = (scene, claims) => {
  const links: Link[] = [];
  scene.tokens.forEach(({ low }, at) => {
    if (!/^(?:lost|loses|losing)$/.test(low)) return;
    for (const { count } of objectCounts(scene, at + 1, (one) => claims.has(one))) {
      const fallen =
        LOST_IN_FIGHTING.has(count.head) || (LOST_TO_CAUSE.test(count.head) && namesCause(scene, count.to));
      const theirs = fallen && count.number !== null;
      if (!theirs || verbGroup(scene, asTrigger(at, 'killed')).unreal) continue;
      links.push({ count, effect: 'killed', rule: 'lost-men', said: { from: at, to: at + 1 }, voice: 'subject' });
    }
  });
  return links;
};
