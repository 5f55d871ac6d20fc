import type { Effect } from '../../reading.ts';
import type { Count } from '../counts.ts';
import type { Claims, Link, Rule } from '../links.ts';
import type { Scene } from '../scene.ts';
import { objectCounts, subjectCounts } from '../subjects.ts';
import { verbGroup } from '../verb-group.ts';
import { VERB_FORMS } from '../words/effects.ts';

const FALLEN: ReadonlyMap<string, Effect> = new Map([
  ['dead', 'killed'],
  ['killed', 'killed'],
  ['victims', 'killed'],
  ['deceased', 'killed'],
  ['fatalities', 'killed'],
  ['slain', 'killed'],
  ['gunned-down', 'killed'],
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['missing', 'missing'],
  ['abducted', 'abducted'],
  ['kidnapped', 'abducted'],
  ['hostages', 'abducted'],
  ['detained', 'arrested'],
  ['arrested', 'arrested'],
  ['rescued', 'rescued'],
  ['displaced', 'displaced'],
]);

interface Fallen {
  readonly effect: Effect;
  /** Where the words end. */
  readonly to: number;
  /** Said in a clause: "those who died". */
  readonly who: boolean;
}

/** "the dead", "those killed", "the gunned-down militants": who they are together, and where the words end. */
function fallenAt({ tokens }: Scene, at: number): Fallen | null {
  if (!/^(?:the|those|these)$/.test(tokens[at]?.low ?? '')) return null;
  for (let here = at + 1; here < at + 4; here++) {
    const effect = FALLEN.get(tokens[here]?.low ?? '');
    if (effect !== undefined) return { effect, to: here + 1, who: false };
  }
  return null;
}

/** "those who have been killed", "the service members who died". */
function fallenWho(scene: Scene, at: number): Fallen | null {
  const { tokens, triggered } = scene;
  if (!/^(?:the|those|these)$/.test(tokens[at]?.low ?? '')) return null;
  for (let here = at + 1; here < at + 12; here++) {
    const trigger = triggered.get(here);
    const who = tokens.slice(at + 1, here).some(({ low }) => low === 'who');
    if (trigger !== undefined) {
      const done = who && trigger.form !== 'base' && (!trigger.transitive || verbGroup(scene, trigger).be);
      return done && !verbGroup(scene, trigger).unreal ? { effect: trigger.effect, to: trigger.to, who } : null;
    }
    if (tokens[here]?.kind !== 'word' || scene.countFrom.has(here)) return null;
  }
  return null;
}

const WERE = /^(?:was|were|are|is|include|included|includes)$/;

/** "Of those killed, 27 were officers", "Nineteen of the victims were schoolgirls": a number out of them, with who they were. */
function ofWhom({ tokens, countFrom, countTo }: Scene, at: number, { to }: Fallen): Count | undefined {
  const before = countTo.get(to) ?? countTo.get(at - 1);
  const isNamed = WERE.test(tokens[to]?.low ?? '') && !VERB_FORMS.has(tokens[to + 1]?.low ?? '');
  if (before?.outOf && isNamed) return before;
  for (let here = to; here < to + 8; here++)
    if (tokens[here]?.text === ',') {
      const after = countFrom.get(here + 1);
      return after !== undefined && WERE.test(tokens[after.to]?.low ?? '') ? after : undefined;
    }
  return undefined;
}

/** "among 17 people killed in the blast": a count that has its effect already. */
function wholeAt({ countFrom }: Scene, claims: Claims, at: number): Link | undefined {
  const count = countFrom.get(at);
  return count === undefined ? undefined : claims.get(count);
}

/**
 * Who the dead were.
 * Reads: "Two suicide bombers were among the gunned-down militants", "Among the dead were four children", "Of those killed, 27 were officers", "The victims were two women and a boy",
 * "Among 1,136 people killed since June were 386 children".
 * Refuses: "the dead were buried", "among the wounded survivors of 12 attacks".
 */
export const amongThem: Rule = (scene, claims) => {
  const { tokens, countTo } = scene;
  const links: Link[] = [];
  const claim = (count: Count, effect: Effect, at: number, partOf: Count | null = null) => {
    if (!claims.has(count) && count.sort !== 'attacks' && count.sort !== 'things')
      links.push({
        count,
        effect,
        rule: 'among-them',
        said: { from: at, to: at + 1 },
        voice: 'noun',
        ...(partOf === null ? {} : { partOf }),
      });
  };
  tokens.forEach((_, at) => {
    const fallen = fallenAt(scene, at) ?? fallenWho(scene, at);
    const whole = tokens[at - 1]?.low === 'among' ? wholeAt(scene, claims, at) : undefined;
    if (whole !== undefined && WERE.test(tokens[at - 2]?.low ?? ''))
      for (const { count } of subjectCounts(scene, at - 2, true)) claim(count, whole.effect, at, whole.count);
    const were = whole === undefined ? null : wereAfter(scene, whole.count.to);
    if (whole !== undefined && were !== null)
      for (const { count } of objectCounts(scene, were + 1, (one) => claims.has(one)))
        claim(count, whole.effect, at, whole.count);
    if (fallen === null) return;
    const among = tokens[at - 1]?.low === 'among';
    const end = WERE.test(tokens[at - 2]?.low ?? '') ? at - 2 : at - 1;
    if (among && countTo.has(end))
      for (const { count, partOf } of subjectCounts(scene, end, true)) claim(count, fallen.effect, at, partOf);
    const outOf = tokens[at - 1]?.low === 'of' ? ofWhom(scene, at, fallen) : undefined;
    if (outOf !== undefined) claim(outOf, fallen.effect, at);
    const verb = verbAfter(scene, fallen, among);
    if (verb !== null)
      for (const { count } of objectCounts(scene, verb + 1, (one) => claims.has(one))) claim(count, fallen.effect, at);
  });
  return links;
};

/** "Among 1,136 people killed since June | were 386 children": where those among them are named. */
function wereAfter({ tokens, countFrom }: Scene, from: number): number | null {
  for (let at = from; at < from + 10; at++) {
    const low = tokens[at]?.low ?? '';
    if (/^(?:was|were)$/.test(low)) return countFrom.has(at + 1) ? at : null;
    if (/^[,;.]$/.test(low)) return null;
  }
  return null;
}

/** "the dead were", "among those killed in the attack were", "the soldiers who died in the raid included". */
function verbAfter({ tokens, countFrom }: Scene, { to, who }: Fallen, among: boolean): number | null {
  for (let at = to; at < to + (among || who ? 10 : 1); at++) {
    const low = tokens[at]?.low ?? '';
    if (WERE.test(low) && !(who && !among && !/^includ/.test(low))) return countFrom.has(at + 1) || among ? at : null;
    if (/^[,;.]$/.test(low)) return null;
  }
  return null;
}
