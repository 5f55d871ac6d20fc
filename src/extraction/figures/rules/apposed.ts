import type { Count } from '../counts.ts';
import { type Link, linked, type Rule } from '../links.ts';
import type { Scene, Trigger } from '../scene.ts';
import { jointOf } from '../subjects.ts';
import { canSuffer } from '../sufferers.ts';
import { verbGroup } from '../verb-group.ts';

/** What goes between a subject and its verb: "Three soldiers, identified as …, were killed". */
const OPENS =
  /^(?:who|whose|all|both|most|mostly|some|many|identified|named|aged|including|among|members|natives|residents|belonging|each|one|two|three|four|five|six|part|led|they|onboard|aboard|working|travelling|traveling|returning|part)$/;

/** How long it may be. */
const REACH = 48;

/** After these a clause has its own subject: "after 12 people, all of them miners, were killed". */
const CLAUSE_OPENERS = /^(?:after|before|since|until|when|while|as|that|because|where|and|but|if|though|although)$/;

const opensWith = ({ tokens }: Scene, at: number): boolean =>
  OPENS.test(tokens[at]?.low ?? '') || /^[A-Z]/.test(tokens[at]?.text ?? '');

/** The subject before the comma, dash or bracket that opens what stands between. */
function subjectBefore(scene: Scene, end: number): Count | null {
  const { tokens, countTo } = scene;
  const closer = tokens[end - 1]?.text ?? '';
  if (!/^(?:,|--|–|—|-|\)|\])$/.test(closer)) return null;
  const opener = closer === ')' ? '(' : closer === ']' ? '[' : closer;
  for (let at = end - 2; at > 0 && end - at < REACH; at--) {
    const { text = '' } = tokens[at] ?? {};
    if (/^[;:?!]$/.test(text)) return null;
    if (text !== opener) continue;
    const count = countTo.get(at);
    if (count !== undefined) return closer !== ',' || opensWith(scene, at + 1) ? count : null;
    if (closer !== ',') return null;
  }
  return null;
}

/** "was" needs one, "were" needs several. */
function agrees({ tokens }: Scene, trigger: Trigger, { number }: Count): boolean {
  const be = tokens.slice(Math.max(0, trigger.from - 5), trigger.from).map(({ low }) => low);
  if (be.includes('was') || be.includes('has')) return number === 1;
  return !(be.includes('were') || be.includes('have')) || number !== 1;
}

const stands = (scene: Scene, count: Count): boolean =>
  jointOf(scene, count) !== 'embedded' || CLAUSE_OPENERS.test(scene.tokens[count.from - 1]?.low ?? '');

/**
 * A subject that something stands between it and its verb.
 * Reads: "Two soldiers, Sepoy Amin and Havildar Gul, were martyred", "Six miners (all from one village) died", "12 passengers, who had been asleep, were killed".
 * Refuses: "In the attack on three posts, all in Bannu, a guard was killed", "Two gunmen, who killed a guard, were seen".
 */
export const apposed: Rule = (scene, claims) => {
  const links: Link[] = [];
  for (const trigger of scene.triggers) {
    if (trigger.form === 'ing' || trigger.form === 'base' || trigger.form === 'present') continue;
    const group = verbGroup(scene, trigger);
    if (group.unreal || group.relative || (trigger.transitive && !group.be)) continue;
    const count = subjectBefore(scene, group.subjectEnd);
    if (count === null || claims.has(count) || !canSuffer(count, trigger.effect, scene.tokens[trigger.from]?.low))
      continue;
    if (!stands(scene, count) || !agrees(scene, trigger, count)) continue;
    links.push(linked(count, trigger, 'apposed', 'subject'));
  }
  return links;
};
