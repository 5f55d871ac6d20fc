import type { Extent } from '../../articles/article.ts';
import type { Stance } from '../reading.ts';
import { CLAIM_NOUNS, type Needs, NO_STAND, STANCE_PHRASES, STANCE_VERBS } from './stance-words.ts';

/** Words by which somebody takes a stand. */
export interface StanceCue extends Extent {
  readonly stance: Stance;
  readonly rule: string;
}

const VERBS = STANCE_VERBS.map((verb) => ({ ...verb, pattern: new RegExp(`\\b(?:${verb.forms})\\b`, 'g') }));
const PHRASES = STANCE_PHRASES.map((phrase) => ({ ...phrase, pattern: new RegExp(`\\b(?:${phrase.forms})`, 'g') }));

const THAT =
  /^\s?[,:]?\s?(?:that\b|["“‘]|whether\b|if\b|to\s(?:have|be)\b|(?:it|he|she|they|there|its|his|their)\b|(?:[\w’'-]+\s){1,4}(?:is|are|was|were|has|have|had|will|would|did|does|could|should)\b)/;
const CLAIM = new RegExp(
  `^\\s(?:[\\w’'.-]+\\s){0,6}(?:${CLAIM_NOUNS})\\b|^\\s(?:[\\w’'-]+\\s){1,5}as\\s(?:[\\w-]+\\s){0,2}(?:false|untrue|baseless|unfounded|propaganda|lies|fabricat\\w+|groundless|ridiculous|absurd|nonsense|misleading|politically)`,
  'i',
);
const OF = /^\s(?:[\w’'.()-]+\s){1,14}(?:of|for)\b|^\s(?:of|for)\b/;

const FITS: Readonly<Record<Needs, (after: string) => boolean>> = {
  any: () => true,
  that: (after) => THAT.test(after),
  claim: (after) => CLAIM.test(after),
  thatOrClaim: (after) => THAT.test(after) || CLAIM.test(after),
  of: (after) => OF.test(after),
};

const NEGATED =
  /\b(?:not|never|n[’']t|nor|cannot|neither|without|stopped short of|declined to|refused to|unable to)\s(?:\w+ly\s|been\s|be\s|to\s){0,2}$/i;

/**
 * Reads: denied that, rejected the allegations, dismissed the report as baseless, claims that, accused X of, questioned the figures, corroborate, withdrew the claim,
 * could not be independently verified, there is no evidence that.
 * Refuses: denied entry, rejected the offer, claimed 12 lives, claimed responsibility, maintains an army, withdrew its troops, did not deny, an alleged plot.
 */
export function stanceCuesIn(text: string, sentence: Extent): readonly StanceCue[] {
  const said = text.slice(sentence.start, sentence.end);
  const phrases = PHRASES.flatMap(({ stance, pattern }) =>
    [...said.matchAll(pattern)].map((match) => cue(match, sentence, stance, `${stance}-phrase`)),
  );
  const verbs = VERBS.flatMap(({ stance, needs, pattern }) =>
    [...said.matchAll(pattern)].flatMap((match): readonly StanceCue[] => {
      const end = match.index + match[0].length;
      const after = said.slice(end, end + 120);
      if (!FITS[needs](after) || NO_STAND.test(after.trimStart()) || isAdjective(said, match)) return [];
      const negated = NEGATED.test(said.slice(Math.max(0, match.index - 30), match.index));
      if (negated && stance !== 'supports') return [];
      return [cue(match, sentence, negated ? 'doubts' : stance, negated ? 'not-supported' : `${stance}-verb`)];
    }),
  );
  const free = verbs.filter((verb) => !phrases.some((phrase) => phrase.start < verb.end && verb.start < phrase.end));
  return [...phrases, ...free].sort((a, b) => a.start - b.start);
}

const cue = (match: RegExpExecArray, sentence: Extent, stance: Stance, rule: string): StanceCue => ({
  start: sentence.start + match.index,
  end: sentence.start + match.index + match[0].length,
  stance,
  rule,
});

/** "the alleged plot", "a confirmed case", "their claims": no verb. */
function isAdjective(said: string, match: RegExpExecArray): boolean {
  const before = /(\S+)\s$/.exec(said.slice(Math.max(0, match.index - 20), match.index))?.[1] ?? '';
  return /^(?:the|an?|its|his|her|their|our|of|any|some|more|no|these|those|such|all|many|with|by|for|in|on|against|about|from|under|over|between|\S+[’']s)$/i.test(
    before,
  );
}
