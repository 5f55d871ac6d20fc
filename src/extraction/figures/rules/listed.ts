import type { Effect } from '../../reading.ts';
import type { Link, Rule } from '../links.ts';

const LISTED: ReadonlyMap<string, Effect> = new Map([
  ['dead', 'killed'],
  ['killed', 'killed'],
  ['deaths', 'killed'],
  ['fatalities', 'killed'],
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['injuries', 'injured'],
  ['missing', 'missing'],
  ['abducted', 'abducted'],
  ['kidnapped', 'abducted'],
  ['displaced', 'displaced'],
  ['arrested', 'arrested'],
  ['rescued', 'rescued'],
  ['casualties', 'casualties'],
]);

/**
 * Lists of a wire or a report.
 * Reads: "Total dead: 192", "Killed: 12; injured: 30", "Dead – 5".
 * Refuses: "killed: a history".
 */
export const listed: Rule = (scene, claims) => {
  const links: Link[] = [];
  scene.tokens.forEach(({ low }, at) => {
    const effect = LISTED.get(low);
    if (effect === undefined || !/^(?::|-|–|—|--|=)$/.test(scene.tokens[at + 1]?.text ?? '')) return;
    const count = scene.countFrom.get(at + 2);
    if (count === undefined || claims.has(count) || count.sort === 'things' || count.sort === 'attacks') return;
    links.push({ count, effect, rule: 'listed', said: { from: at, to: at + 1 }, voice: 'noun' });
  });
  return links;
};
