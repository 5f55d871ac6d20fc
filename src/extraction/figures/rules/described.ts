import type { Effect } from '../../reading.ts';
import type { Link, Rule } from '../links.ts';
import { VERB_FORMS } from '../words/effects.ts';

const STATES: ReadonlyMap<string, Effect> = new Map([
  ['dead', 'killed'],
  ['deceased', 'killed'],
  ['slain', 'killed'],
  ['missing', 'missing'],
]);

function effectOf(low: string): Effect | undefined {
  const verb = VERB_FORMS.get(low);
  return STATES.get(low) ?? (verb?.transitive && verb.form === 'past' ? verb.effect : undefined);
}

/**
 * What happened to them, said before their name.
 * Reads: "91 wounded people", "14 murdered fishermen", "the two missing hikers", "27 of their dead comrades", "two of the wounded are in a coma".
 * Refuses: "12 armed men", "three suspected militants", "a wounded soldier".
 */
export const described: Rule = ({ tokens, counts }, claims) => {
  const links: Link[] = [];
  for (const count of counts) {
    const whole = count.outOf && count.noun === null && count.number !== 1 ? effectOf(count.head) : undefined;
    if (whole !== undefined && !claims.has(count))
      links.push({
        count,
        effect: whole,
        rule: 'described',
        said: { from: count.to - 1, to: count.to },
        voice: 'noun',
      });
    if (claims.has(count) || count.noun === null || count.sort === 'things' || count.sort === 'attacks') continue;
    const at = count.noun.from - 1;
    const article = /^(?:a|an|another)$/.test(tokens[count.from]?.low ?? '');
    const effect = at < count.numberTo || article ? undefined : effectOf(tokens[at]?.low ?? '');
    if (effect === undefined) continue;
    links.push({ count, effect, rule: 'described', said: { from: at, to: at + 1 }, voice: 'noun' });
  }
  return links;
};
