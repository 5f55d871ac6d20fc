import type { Count } from '../counts.ts';
import type { Claims, Link, Rule } from '../links.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../tokens.ts';

const WHERE = /^(?:in|at|near|from|across)$/;
const isUpper = (token: Token | undefined): boolean => token !== undefined && /^[A-Z]/.test(token.text);

/** The position of the "in" of "in Iran", "in neighbouring Iran" that ends before a token; null where no place ends there. */
function placeTo({ tokens }: Scene, end: number): number | null {
  let at = end - 1;
  while (at > 0 && end - at < 5 && isUpper(tokens[at])) at--;
  if (at === end - 1) return null;
  if (/^[a-z]+$/.test(tokens[at]?.text ?? '') && !WHERE.test(tokens[at]?.low ?? '')) at--;
  return WHERE.test(tokens[at]?.low ?? '') ? at : null;
}

/** The claimed count right before "in Iran and | 15 in Turkey". */
function twinOf(scene: Scene, claims: Claims, count: Count): Link | undefined {
  const { tokens, countTo } = scene;
  if (tokens[count.from - 1]?.low !== 'and' || !WHERE.test(tokens[count.to]?.low ?? '')) return undefined;
  if (!isUpper(tokens[count.to + 1])) return undefined;
  const place = placeTo(scene, count.from - 1);
  const twin = place === null ? undefined : countTo.get(place);
  return twin && claims.get(twin);
}

/** The last claimed count before "compared with | 645 in 2023"; only a period may stand between. */
function comparedTo({ tokens, counts }: Scene, claims: Claims, count: Count): Link | undefined {
  const before = tokens
    .slice(Math.max(0, count.from - 2), count.from)
    .map(({ low }) => low)
    .join(' ');
  if (!/^compared (?:with|to)$/.test(before)) return undefined;
  if (!/^(?:in|during|for|the|that|a|last)$/.test(tokens[count.to]?.low ?? '')) return undefined;
  const last = counts.findLast((one) => one.to <= count.from);
  return last && claims.get(last);
}

/**
 * A bare number that says of another place or year what the one before said.
 * Reads: "58 people in Iran and 15 in Turkey", "1,010 deaths in 2024, compared with 645 in the whole of 2023".
 * Refuses: "12 died in Iran and 15 buses burned", "compared with 645 jobs", "killed 12 in Basra and 30 kilometres away".
 */
export const besideIt: Rule = (scene, claims) => {
  const links: Link[] = [];
  for (const count of scene.counts) {
    if (claims.has(count) || count.sort !== 'bare' || count.outOf) continue;
    const other = twinOf(scene, claims, count) ?? comparedTo(scene, claims, count);
    if (other === undefined || other.partOf !== undefined) continue;
    const { effect, voice } = other;
    const noun = other.noun ?? other.count.noun;
    const said = { from: count.from, to: count.to };
    links.push({ count, effect, rule: 'beside-it', said, voice, ...(noun === null ? {} : { noun }) });
  }
  return links;
};
