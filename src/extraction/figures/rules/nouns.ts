import type { Link, Rule } from '../links.ts';
import type { Scene } from '../scene.ts';
import { objectCounts } from '../subjects.ts';
import { canSuffer } from '../sufferers.ts';
import { COUNTED_NOUNS, NOUNS_OF } from '../words/effects.ts';
import { PLURAL_PEOPLE, SINGULAR_PEOPLE } from '../words/people.ts';

const LIVES_TAKEN =
  /^(?:claim|claims|claimed|claiming|take|takes|taken|took|taking|cost|costs|costing|lose|lost|losing|loses|loss|sacrificed|sacrificing|gave|given|laid|ending|ended|end)$/;

/** "claimed 217 lives", "has lost more than 80,000 lives", "cost 12 lives"; not "saved 12 lives". */
function takesLives({ tokens }: Scene, from: number, to: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) if (LIVES_TAKEN.test(tokens[at]?.low ?? '')) return true;
  return (
    /^(?:lost|were|have|had|was)$/.test(tokens[to]?.low ?? '') &&
    tokens.slice(to, to + 4).some(({ low }) => low === 'lost')
  );
}

const UNREAL_BEFORE =
  /^(?:save|saved|saves|saving|no|could|would|might|may|risk|prevent|prevented|attempted|suspected|seek|seeks|seeking|sought|demanding|demanded|demand|urged|urging)$/;

const imagined = ({ tokens }: Scene, from: number): boolean =>
  tokens.slice(Math.max(0, from - 4), from).some(({ low }) => UNREAL_BEFORE.test(low)) ||
  tokens
    .slice(Math.max(0, from - 6), from)
    .some(({ low }) => /^(?:will|would|predicted|predicts|projected|forecast)$/.test(low));

/**
 * Nouns that count by themselves.
 * Reads: "12 deaths", "208 guerrilla casualties", "165,000 refugees", "claimed 217 lives", "11 bodies".
 * Refuses: "could cause 12 deaths", "saved 12 lives", "millions of refugees", "no casualties", "12 lives" that nobody took.
 */
export const countedNoun: Rule = (scene, claims) => {
  const links: Link[] = [];
  for (const count of scene.counts) {
    if (claims.has(count) || count.noun === null) continue;
    const lives = (count.head === 'lives' || count.head === 'victims') && takesLives(scene, count.from, count.to);
    const effect = lives ? 'killed' : COUNTED_NOUNS.get(count.head);
    if (effect === undefined || imagined(scene, count.from)) continue;
    if (effect === 'displaced' && count.number === null) continue;
    const said = { from: count.to - 1, to: count.to };
    const people = count.noun.to - count.noun.from > 1 && isPeople(scene, count.noun.to - 2);
    const noun = people ? { from: count.noun.from, to: count.noun.to - 1 } : count.noun;
    links.push({ count, effect, rule: 'counted-noun', said, voice: 'noun', noun });
  }
  return links;
};

const isPeople = ({ tokens }: Scene, at: number): boolean => {
  const low = tokens[at]?.low ?? '';
  return PLURAL_PEOPLE.has(low) || SINGULAR_PEOPLE.has(low);
};

/**
 * A deed in a noun with "of".
 * Reads: "the death of 403 people", "the kidnapping of 12 student leaders", "the deaths of nearly 20", "the murder of the mayor and two guards".
 * Refuses: "the anniversary of 12 attacks", "the release of 12 hostages would help".
 */
export const deedOf: Rule = (scene, claims) => {
  const links: Link[] = [];
  scene.tokens.forEach(({ low }, at) => {
    const effect = NOUNS_OF.get(low);
    const of = scene.tokens[at + 1]?.low;
    if (
      effect === undefined ||
      !(of === 'of' || of === 'to') ||
      (low === 'lives' && !takesLives(scene, at, at)) ||
      imagined(scene, at)
    )
      return;
    if (of === 'to' || /^(?:would|could|might)$/.test(scene.tokens[at + 4]?.low ?? '')) return;
    for (const { count, partOf } of objectCounts(scene, at + 2, (one) => claims.has(one))) {
      if (!canSuffer(count, effect, low)) continue;
      const link: Link = { count, effect, rule: 'deed-of', said: { from: at, to: at + 1 }, voice: 'noun' };
      links.push(partOf === null ? link : { ...link, partOf });
    }
  });
  return links;
};
