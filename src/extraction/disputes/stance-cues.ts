import type { Extent } from '../../articles/article.ts';
import { matchesOf } from '../matches.ts';
import type { Stance } from '../reading.ts';
import { beginningsOf, listsWithin } from '../words/beginnings.ts';
import { dayAfter } from './claim.ts';
import { CLAIM_NOUNS, DEEDS, type Needs, NO_STAND, STANCE_PHRASES, STANCE_VERBS } from './stance-words.ts';

/** Words by which somebody takes a stand. */
export interface StanceCue extends Extent {
  readonly stance: Stance;
  readonly rule: string;
  /** Who takes it: the subject, the one behind "by", nobody but whoever is quoted; quoted: whoever is quoted, else it is no stand. */
  readonly holder: 'subject' | 'agent' | 'speaker' | 'quoted';
  /** Where the proposition stands. */
  readonly claim: 'after' | 'before';
}

const VERBS = STANCE_VERBS.map((verb) => ({ ...verb, pattern: new RegExp(`(?<![\\w-])(?:${verb.forms})\\b`, 'g') }));
const PHRASES = STANCE_PHRASES.map((phrase) => ({
  ...phrase,
  pattern: new RegExp(`(?<!\\w)(?:${phrase.forms})`, 'gi'),
}));

/** Which verbs may stand there, and whether any phrase does: most sentences have none. */
const BEGINNINGS = beginningsOf(STANCE_VERBS.map(({ begins }) => begins.split(' ')));
const ANY_PHRASE = new RegExp(`(?<!\\w)(?:${STANCE_PHRASES.map(({ forms }) => forms).join('|')})`, 'i');

const THAT =
  /^\s?[,:]?\s?(?:that\b|["“‘]|whether\b|if\b|to\s(?:have|be)\b|(?:it|he|she|they|there|its|his|their)\b|(?:[\w’'-]+\s){1,4}(?:is|are|was|were|has|have|had|will|would|did|does|could|should)\b)/;
const CLAIM = new RegExp(
  `^\\s(?!(?:from|into|to|in|at|with)\\s)(?:[\\w’'.-]+\\s){0,4}(?<!\\bon\\s)(?:${CLAIM_NOUNS})\\b|^\\s(?:[\\w’'-]+\\s){1,5}as\\s(?:[\\w-]+\\s){0,2}["“‘]?(?:false|untrue|baseless|unfounded|propaganda|lies|fabricat\\w+|groundless|ridiculous|absurd|nonsense|misleading|politically)`,
  'i',
);
const THAT_CLAUSE = /^\s?[,:]?\s?(?:that|whether)\b/;
const DEED = new RegExp(
  `^\\s(?:that\\b|["“‘]|(?:it|he|she|they|there)\\s|(?!(?:him|her|them|us|me)\\s)(?:[\\w’'.-]+\\s){1,4}(?:is|are|was|were|has|have|had|did)\\b|(?:having|being|ever\\s\\w+ing|\\w{2,}ing)\\b|(?:any|all|every|its|his|her|their|the|a|an|such|having)?\\s?(?:[\\w-]+\\s){0,2}(?:${DEEDS}|${CLAIM_NOUNS})\\b)`,
  'i',
);
const OF = /^\s(?:[\w’'.()-]+\s){1,14}(?:of|for)\b|^\s(?:of|for)\b/;

const FITS: Readonly<Record<Needs, (after: string) => boolean>> = {
  any: () => true,
  that: (after) => THAT.test(after),
  claim: (after) => CLAIM.test(after),
  thatOrClaim: (after) => THAT_CLAUSE.test(after) || CLAIM.test(after),
  deed: (after) => DEED.test(after) || CLAIM.test(after),
  of: (after) => OF.test(after),
};

const NEGATED =
  /\b(?:not|never|n[’']t|nor|cannot|neither|without|stopped short of|declined to|refused to|unable to)\s(?:\w+ly\s|been\s|be\s|to\s){0,2}$/i;
/** Only these say by "not" that something stays open: who does not admit it takes no stand on it. */
const TESTED = /^(?:confirm|verif|corrobor|substantiat)/;
const PASSIVE = /\b(?:is|are|was|were|been|being|be)\s(?:\w+ly\s|already\s|also\s)?$/i;
const CLAIM_WORD = new RegExp(`\\b(?:${CLAIM_NOUNS})\\b`, 'i');
const LOOK_BACK = 160;

/**
 * Reads: denied that, rejected the allegations, dismissed the report as baseless, claims that, accused X of, questioned the figures, corroborate, withdrew the claim,
 * the claim was dismissed by the army, could not be independently verified, there is no evidence that.
 * Refuses: denied entry, entry was denied, rejected the offer, claimed 12 lives, claimed responsibility, maintains an army, withdrew its troops, did not deny, an alleged plot.
 */
export function stanceCuesIn(text: string, sentence: Extent): readonly StanceCue[] {
  const bits = listsWithin(BEGINNINGS, text, sentence.start, sentence.end);
  const said = text.slice(sentence.start, sentence.end);
  const anyPhrase = ANY_PHRASE.test(said);
  if ((bits === 0 && !anyPhrase) || /\?["”’]?\s*$/.test(said)) return [];
  const phrases = (anyPhrase ? PHRASES : []).flatMap(({ stance, holder, claim, pattern, rule = `${stance}-phrase` }) =>
    matchesOf(pattern, said).map((match) => cue(match, sentence, { stance, rule, holder, claim })),
  );
  const verbs = VERBS.flatMap((verb, at) =>
    (bits & (1 << at)) === 0
      ? []
      : matchesOf(verb.pattern, said).flatMap((match) => verbCue(said, match, verb, sentence)),
  );
  const ranked = [...phrases, ...verbs].sort((a, b) => a.start - b.start || b.end - a.end);
  return ranked.filter((one, at) => !ranked.some((other, before) => before < at && other.end > one.start));
}

function verbCue(
  said: string,
  match: RegExpExecArray,
  { stance, needs }: (typeof VERBS)[number],
  sentence: Extent,
): readonly StanceCue[] {
  const end = match.index + match[0].length;
  const after = said.slice(end + dayAfter(said.slice(end, end + 60)), end + 120);
  const before = said.slice(Math.max(0, match.index - LOOK_BACK), match.index);
  if (NO_STAND.test(after.trimStart()) || isAdjective(before) || isNotTaken(before)) return [];
  if (/s$/.test(match[0]) && IS_OBJECT.test(before)) return [];
  if (isRelative(before, after))
    return [cue(match, sentence, { stance, rule: `${stance}-which`, holder: 'subject', claim: 'before' })];
  if (PASSIVE.test(before) || isAccused(match[0], after))
    return passiveCue(match, before, after, { stance, needs }, sentence);
  if (!FITS[needs](after)) return [];
  const negated = NEGATED.test(before);
  if (negated && !TESTED.test(match[0])) return [];
  const rule = negated ? 'not-supported' : `${stance}-verb`;
  return [cue(match, sentence, { stance: negated ? 'doubts' : stance, rule, holder: 'subject', claim: 'after' })];
}

/** "was caught and | accused of theft": whoever is accused, somebody else accuses. */
const isAccused = (verb: string, after: string): boolean =>
  /ed$/.test(verb) && /^(?:accus|suspect)/.test(verb) && /^\sof\b/.test(after);

/** "…, which the minister | denies.", "…, a charge her office | rejects.": the proposition stands before. */
const isRelative = (before: string, after: string): boolean =>
  /,?\s(?:which|an?\s(?:charge|claim|allegation|accusation|assertion|suggestion))\s(?:[\w’'.-]+\s){1,4}$/.test(
    before,
  ) && /^(?:[.,;”"]|$)/.test(after);

/** "would deny", "to try to rebut", "answer questions about", "left little doubt that": no stand is taken. */
const isNotTaken = (before: string): boolean =>
  /\b(?:would|could|might|may|should|can|won[’']t|try|tries|tried|trying|attempt(?:s|ed)?|how|begun|seeks?|sought|hard|answer\w*|ask\w*|rais\w+|little|much|reasonable|key|new|open|serious)(?:\sto)?\s$/i.test(
    before,
  );

/** "dismissed claims that", "repeating its charges that": a noun. */
const IS_OBJECT = /\b(?:\w{3,}ed|\w{3,}ing|made)\s(?:[a-z-]+\s)?$/;

/** "the claim was denied on Friday by the army"; not "reports of soldiers being denied | letters from home". */
const ENDS_THERE =
  /^(?:[^\s\w]|$|\s(?:by|as|in|on|at|to|after|when|before|and|but|with|because|for|\w+ly|last|late|early|yesterday|this)\b)/;

const GOES_ON_OF = /^\s(?:by\s(?:[\w’'.-]+\s){1,8})?of\b/;
const GOES_ON_THAT = /^\s(?:by\s(?:[\w’'.-]+\s){1,8})?that\b/;

/** "The claim was dismissed by the army", "it is alleged that", "was accused by the court of"; not "entry was denied". */
function passiveCue(
  match: RegExpExecArray,
  before: string,
  after: string,
  { stance, needs }: Pick<(typeof VERBS)[number], 'stance' | 'needs'>,
  sentence: Extent,
): readonly StanceCue[] {
  if (!/(?:ed|en|wn)$/.test(match[0]) || NEGATED.test(before)) return [];
  const rule = `${stance}-passive`;
  const goesOn = (needs === 'of' ? GOES_ON_OF : GOES_ON_THAT).test(after);
  if (goesOn) return [cue(match, sentence, { stance, rule, holder: 'agent', claim: 'after' })];
  return CLAIM_WORD.test(before) && ENDS_THERE.test(after)
    ? [cue(match, sentence, { stance, rule, holder: 'agent', claim: 'before' })]
    : [];
}

const cue = (
  match: RegExpExecArray,
  sentence: Extent,
  kind: Pick<StanceCue, 'stance' | 'rule' | 'holder' | 'claim'>,
): StanceCue => ({
  start: sentence.start + match.index,
  end: sentence.start + match.index + match[0].length,
  ...kind,
});

/** "the alleged plot", "a confirmed case", "their claims", "the engineers' claims": no verb. */
const isAdjective = (before: string): boolean =>
  /(?:^|\s)(?:the|an?|its|his|her|their|our|of|any|some|more|no|these|those|such|all|many|with|by|for|in|on|against|about|from|under|over|between|\S+[’']s?)\s$/i.test(
    before,
  );
