import type { Link, Rule } from '../links.ts';

const UNREAL_BEFORE = /^(?:no|plan|planned|planning|plotting|plotted|foiled|thwarted|prevented|could|would|might)$/;

/**
 * Incidents that are counted.
 * Reads: "506 attacks", "two suicide bombings", "dozens of raids".
 * Refuses: "one attack", "planned two attacks", "three bombs".
 */
export const attacks: Rule = (scene, claims) => {
  const links: Link[] = [];
  for (const count of scene.counts) {
    if (count.sort !== 'attacks' || claims.has(count) || count.number === 1 || count.noun === null) continue;
    if (scene.tokens.slice(Math.max(0, count.from - 3), count.from).some(({ low }) => UNREAL_BEFORE.test(low)))
      continue;
    links.push({
      count,
      effect: 'attacks',
      rule: 'attacks',
      said: { from: count.noun.to - 1, to: count.noun.to },
      voice: 'noun',
    });
  }
  return links;
};
