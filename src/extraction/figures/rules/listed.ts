import type { Effect } from '../../reading.ts';
import type { Link, Rule } from '../links.ts';
import type { Scene } from '../scene.ts';
import { objectCounts } from '../subjects.ts';

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

/** A list's line goes on with another entry or ends: not "casualties – 21 people were killed". */
const standsAlone = ({ tokens }: Scene, to: number): boolean =>
  tokens[to] === undefined || /^[,;.)/|•·]$/.test(tokens[to].text) || /^[A-Z]/.test(tokens[to].text);

/**
 * Lists of a wire or a report.
 * Reads: "Total dead: 192", "Killed: 12; injured: 30", "Dead – 5", "The dead: five officers and a cook".
 * Refuses: "killed: a history".
 */
export const listed: Rule = (scene, claims) => {
  const links: Link[] = [];
  scene.tokens.forEach(({ low }, at) => {
    const effect = LISTED.get(low);
    if (effect === undefined || !/^(?::|-|–|—|--|=)$/.test(scene.tokens[at + 1]?.text ?? '')) return;
    const first = scene.countFrom.get(at + 2);
    if (first === undefined || !standsAlone(scene, first.to)) return;
    const people = /^(?:the|those)$/.test(scene.tokens[at - 1]?.low ?? '');
    const counts = people ? objectCounts(scene, at + 2, (one) => claims.has(one)).map(({ count }) => count) : [first];
    for (const count of counts)
      if (!claims.has(count) && count.sort !== 'things' && count.sort !== 'attacks')
        links.push({ count, effect, rule: 'listed', said: { from: at, to: at + 1 }, voice: 'noun' });
  });
  return links;
};
