import type { Effect } from '../../reading.ts';
import type { Count } from '../counts.ts';
import type { Claims, Link, Rule } from '../links.ts';
import type { Scene, Trigger } from '../scene.ts';
import { jointOf, objectCounts } from '../subjects.ts';
import { verbGroup } from '../verb-group.ts';
import { CLAUSE_BREAKS } from '../words/grammar.ts';

/** The last claimed count before another, that is no part itself. */
function wholeBefore(scene: Scene, claims: Claims, count: Count): Link | null {
  let whole: Link | null = null;
  for (const earlier of scene.counts) {
    if (earlier.from >= count.from) break;
    const link = claims.get(earlier);
    if (link !== undefined && link.partOf === undefined && link.effect !== 'attacks') whole = link;
  }
  return whole;
}

const isSmaller = (part: Count, whole: Count): boolean =>
  part.number === null || whole.number === null || part.number <= whole.number;

/**
 * Parts of a whole in the same sentence.
 * Reads: "33 were injured, including three policemen", "496 had been killed, 258 of them civilians", "among them two children".
 * Refuses: "three of the hospitals", a part larger than its whole.
 */
export const partOfWhole: Rule = (scene, claims) => {
  const links: Link[] = [];
  let part: Link | null = null;
  for (const count of scene.counts) {
    if (claims.has(count) || count.sort === 'attacks' || count.sort === 'things') continue;
    const joint = jointOf(scene, count);
    const ofThem =
      count.outOf && /^(?:them|whom)$/.test(scene.tokens[count.noun ? count.noun.from - 1 : count.to - 1]?.low ?? '');
    const goesOn = part !== null && joint === 'and' && count.from - part.count.to < 4;
    if (!(joint === 'part' || ofThem || goesOn)) continue;
    const whole = wholeBefore(scene, claims, count);
    if (whole === null || !isSmaller(count, whole.count)) continue;
    part = {
      count,
      effect: whole.effect,
      rule: 'part-of-whole',
      said: whole.said,
      voice: whole.voice,
      partOf: whole.count,
    };
    links.push(part);
  }
  return links;
};

/** The verb before a count that happened to somebody, with no clause between. */
function verbBefore(scene: Scene, count: Count): Trigger | null {
  for (let at = count.from - 1; at >= 0 && count.from - at < 26; at--) {
    const trigger = scene.triggered.get(at);
    if (trigger !== undefined) return trigger.form === 'base' || verbGroup(scene, trigger).unreal ? null : trigger;
    const low = scene.tokens[at]?.low ?? '';
    if (CLAUSE_BREAKS.has(low) || /^[;:]$/.test(low)) return null;
  }
  return null;
}

/**
 * Who shared the fate, after the verb.
 * Reads: "was killed near his home, along with two of his bodyguards", "died in Kenya, together with five employees".
 * Refuses: "was killed as two others fled".
 */
export const alongWith: Rule = (scene, claims) => {
  const links: Link[] = [];
  for (const count of scene.counts) {
    const { tokens } = scene;
    if (claims.has(count) || count.sort === 'attacks' || count.sort === 'things' || jointOf(scene, count) !== 'and')
      continue;
    const joined = tokens
      .slice(Math.max(0, count.from - 4), count.from)
      .map(({ low }) => low)
      .join(' ');
    if (!/(?:along|together) with|as well as/.test(joined)) continue;
    const trigger = verbBefore(scene, count);
    if (trigger === null) continue;
    links.push({
      count,
      effect: trigger.effect,
      rule: 'along-with',
      said: { from: trigger.from, to: trigger.to },
      voice: 'subject',
    });
  }
  return links;
};

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

/** "the dead", "those killed", "the gunned-down militants": who they are together, and where the words end. */
function fallenAt({ tokens }: Scene, at: number): { readonly effect: Effect; readonly to: number } | null {
  if (!/^(?:the|those|these)$/.test(tokens[at]?.low ?? '')) return null;
  for (let here = at + 1; here < at + 4; here++) {
    const effect = FALLEN.get(tokens[here]?.low ?? '');
    if (effect !== undefined) return { effect, to: here + 1 };
  }
  return null;
}

const WERE = /^(?:was|were|are|is|include|included|includes)$/;

/**
 * Who the dead were.
 * Reads: "Two suicide bombers were among the gunned-down militants", "Among the dead were four children", "The victims were two women and a boy".
 * Refuses: "the dead were buried", "among the wounded survivors of 12 attacks".
 */
export const amongThem: Rule = (scene, claims) => {
  const { tokens, countTo } = scene;
  const links: Link[] = [];
  const claim = (count: Count, effect: Effect, at: number) => {
    if (!claims.has(count) && count.sort !== 'attacks' && count.sort !== 'things')
      links.push({ count, effect, rule: 'among-them', said: { from: at, to: at + 1 }, voice: 'noun' });
  };
  tokens.forEach((_, at) => {
    const fallen = fallenAt(scene, at);
    if (fallen === null) return;
    const among = tokens[at - 1]?.low === 'among';
    const before = among && WERE.test(tokens[at - 2]?.low ?? '') ? countTo.get(at - 2) : undefined;
    if (before !== undefined) claim(before, fallen.effect, at);
    const verb = verbAfter(scene, fallen.to, among);
    if (verb !== null)
      for (const { count } of objectCounts(scene, verb + 1, (one) => claims.has(one))) claim(count, fallen.effect, at);
  });
  return links;
};

/** "the dead were", "among those killed in the attack were". */
function verbAfter({ tokens, countFrom }: Scene, from: number, among: boolean): number | null {
  for (let at = from; at < from + (among ? 10 : 1); at++) {
    const low = tokens[at]?.low ?? '';
    if (WERE.test(low)) return countFrom.has(at + 1) || among ? at : null;
    if (/^[,;.]$/.test(low)) return null;
  }
  return null;
}

const GENERAL = /^(?:people|persons|civilians|victims|suspects|hostages|foreigners|members|bodies|others)?$/;

/**
 * Counts behind a whole that add up to it.
 * Reads: "arrested 12 people, seven women and five men" (7 + 5 = 12: parts of the 12).
 * Refuses: "killed 12 people, seven soldiers and five policemen" where they do not add up, or where the first is no general word.
 */
export function addedUp(scene: Scene, claims: Claims): readonly Link[] {
  const links: Link[] = [];
  scene.counts.forEach((whole, at) => {
    const link = claims.get(whole);
    if (link === undefined || link.partOf !== undefined || whole.number === null || !GENERAL.test(whole.head)) return;
    const parts: Link[] = [];
    let sum = 0;
    for (let next = at + 1; next < at + 7 && sum < whole.number; next++) {
      const count = scene.counts[next];
      const part = count === undefined ? undefined : claims.get(count);
      if (count === undefined || part === undefined || part.effect !== link.effect || part.partOf !== undefined) break;
      parts.push({ ...part, partOf: whole });
      sum += count.number ?? Number.NaN;
    }
    if (sum === whole.number && parts.length > 1) links.push(...parts);
  });
  return links;
}
