import type { Effect } from '../../reading.ts';
import type { Count } from '../counts.ts';
import type { Link, Rule } from '../links.ts';
import type { Scene } from '../scene.ts';
import { COUNTED_NOUNS, VERB_FORMS } from '../words/effects.ts';
import { CLAUSE_BREAKS } from '../words/grammar.ts';

const TOLLS: ReadonlySet<string> = new Set(['toll', 'tally', 'number', 'numbers', 'total', 'count', 'figure']);
const RISES =
  /^(?:rose|rises|rise|risen|rising|climbed|climbs|climbing|jumped|jumps|increased|grew|grown|reached|reaches|hit|hits|passed|passes|crossed|crosses|soared|mounted|mounts|stands|stood|topped|exceeded|surpassed|surpass|totalled|totaled|revised|updated|raised|lowered|put|was|is|were|are|at|to|of|now|as)$/;

/** What the toll counts: "death toll", "the number of people injured", "the number of dead"; a plain "toll" is of the dead. */
function effectNear({ tokens }: Scene, at: number, until: number): Effect | null {
  const toll = tokens[at]?.low;
  const before = tokens[at - 1]?.low ?? '';
  if (before === 'death' || before === 'fatality') return 'killed';
  if (before === 'casualty' || before === 'injury') return before === 'casualty' ? 'casualties' : 'injured';
  const adjacent = VERB_FORMS.get(before)?.effect;
  if (toll === 'toll' && adjacent !== undefined) return adjacent;
  for (let here = at + 1; here < Math.min(until, at + 12); here++) {
    const low = tokens[here]?.low ?? '';
    if (low === 'victims') return 'killed';
    const verb = VERB_FORMS.get(low);
    const found =
      COUNTED_NOUNS.get(low) ?? (verb?.form === 'past' || verb?.form === 'participle' ? verb.effect : undefined);
    if (found !== undefined || low === 'missing') return found ?? 'missing';
  }
  return toll === 'toll' && before !== 'heavy' ? 'killed' : null;
}

/** The number the toll comes to: after "to" in "rose from 45 to 63", else the first. */
function reached(scene: Scene, at: number): Count | null {
  const { tokens, countFrom } = scene;
  for (let here = at + 1; here < tokens.length && here - at < 26; here++) {
    const count = countFrom.get(here);
    const low = tokens[here]?.low ?? '';
    if (count === undefined) {
      if (
        /^[;?!]$/.test(low) ||
        low === 'who' ||
        low === 'which' ||
        (CLAUSE_BREAKS.has(low) && low !== 'that' && low !== 'as')
      )
        return null;
      continue;
    }
    const before = tokens[here - 1]?.low ?? '';
    if (here === at + 1 && tokens[at]?.low === 'toll' && (at === 0 || (at === 1 && tokens[0]?.low === 'death')))
      return count;
    if (
      before === 'from' ||
      tokens[count.numeral.from]?.low === 'a' ||
      tokens[count.numeral.from]?.low === 'an' ||
      count.sort === 'things' ||
      count.sort === 'attacks'
    )
      continue;
    if (
      RISES.test(before) ||
      (before === 'be' && count.qualifier === 'at_most') ||
      /^(?:topped|exceeded|surpassed|past)$/.test(tokens[count.from]?.low ?? '') ||
      before === ':'
    )
      return count;
  }
  return null;
}

const MOVES =
  /^(?:rose|rises|risen|rising|climbed|climbs|climbing|jumped|jumps|increased|grew|grown|revised|updated|raised|mounted|mounts|soared)$/;

const DOWN = /^(?:down|downward|downwards|lowered|fell|falls|fallen|dropped|declined)$/;

/** "Fatalities rose from 276 to 395", "Deaths among the forces passed 100": nouns that move like a toll. */
function isMovingNoun({ tokens, countTo }: Scene, at: number): boolean {
  const noun = COUNTED_NOUNS.get(tokens[at]?.low ?? '');
  if (noun === undefined || !/s$/.test(tokens[at]?.low ?? '') || countTo.has(at + 1)) return false;
  return tokens
    .slice(at + 1, at + 9)
    .some(({ low }) => (MOVES.test(low) && !/^(?:grown|raised)$/.test(low)) || REACHES.test(low) || DOWN.test(low));
}

/** "put the injured at 46": not "the injured at 46 hospitals". */
const isPutAt = ({ tokens }: Scene, at: number): boolean =>
  tokens[at + 1]?.low === 'at' &&
  tokens[at - 1]?.low === 'the' &&
  /^(?:puts?|putting)$/.test(tokens[at - 2]?.low ?? '') &&
  (COUNTED_NOUNS.has(tokens[at]?.low ?? '') || VERB_FORMS.get(tokens[at]?.low ?? '')?.form === 'past');

const REACHES = /^(?:reached|passed|surpassed|surpass|exceeded|topped|totalled|totaled|stood|stands)$/;

/** The noun between "number of" and the verb: "terrorists and guerilla fighters". */
function nounOf({ tokens }: Scene, at: number, until: number): Link['noun'] {
  if (tokens[at]?.low !== 'number' || tokens[at + 1]?.low !== 'of') return undefined;
  let to = at + 2;
  while (
    to < until &&
    !VERB_FORMS.has(tokens[to]?.low ?? '') &&
    !/^(?:in|was|is|were|are|who|from|at)$/.test(tokens[to]?.low ?? '')
  )
    to++;
  return to > at + 2 ? { from: at + 2, to } : undefined;
}

/**
 * Tolls.
 * Reads: "a death toll of 45", "the toll rose from 45 to 63", "the number of rebels killed in the attacks was 372", "the number injured topped 2,200".
 * Refuses: "a heavy toll", "the number of attacks was 12", "the toll road is 12 km".
 */
export const toll: Rule = (scene, claims) => {
  const links: Link[] = [];
  scene.tokens.forEach(({ low }, at) => {
    const moving = isMovingNoun(scene, at) || isPutAt(scene, at);
    if (!(moving || TOLLS.has(low)) || (low === 'number' && scene.tokens[at - 1]?.low === 'a')) return;
    const count = reached(scene, at);
    if (count === null || claims.has(count)) return;
    const effect = moving
      ? (COUNTED_NOUNS.get(low) ?? VERB_FORMS.get(low)?.effect ?? null)
      : effectNear(scene, at, count.from);
    if (effect === null) return;
    const noun = count.sort === 'bare' ? nounOf(scene, at, count.from) : undefined;
    const between = scene.tokens.slice(Math.max(0, at - 4), count.from);
    const running = between.some((token) => MOVES.test(token.low)) && !between.some((token) => DOWN.test(token.low));
    const link: Link = { count, effect, rule: 'toll', said: { from: at, to: at + 1 }, voice: 'noun', running };
    links.push(noun === undefined ? link : { ...link, noun });
  });
  return links;
};
