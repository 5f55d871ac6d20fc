import type { Count } from '../counts.ts';
import type { Claims, Link, Rule } from '../links.ts';
import type { Scene, Trigger } from '../scene.ts';
import { jointOf, onlyLists } from '../subjects.ts';
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
 * Reads: "was killed near his home, along with two of his bodyguards", "along with scores of troops, nurses and dozens of children", "died in Kenya, together with five employees".
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
    const last = links.at(-1);
    const goesOn = last !== undefined && onlyLists(scene, last.count.to, count.from);
    if (!goesOn && !/(?:along|together) with|as well as/.test(joined)) continue;
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
