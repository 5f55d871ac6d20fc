import { ANYBODY, VICTIM_KINDS } from '../coverage/figures/words/victims.ts';
import { COUNTED_NOUNS, NOUNS_OF, VERB_FORMS } from '../extraction/figures/words/effects.ts';
import { PLURAL_PEOPLE } from '../extraction/figures/words/people.ts';
import { ATTACKS as INCIDENTS, THINGS } from '../extraction/figures/words/things.ts';
import { isDemonym } from '../extraction/people/words/peoples.ts';
import type { Effect } from '../extraction/reading.ts';

/** A count that is asked for: "how many soldiers were abducted". */
export interface CountAsked {
  readonly effects: readonly Effect[];
  /** The people asked about, as typed; empty where anybody counts. */
  readonly victims: readonly string[];
  /** A verb says what happened: "deported" of "how many refugees were deported", none of "how many refugees are there". */
  readonly isDone: boolean;
}

const COUNTS =
  /\bhow (?:many\b|much casualt)|\b(?:number|total|figures?) (?:of|for)\b|\b(?:death )?toll\b|\bcasualt(?:y|ies)\b|\bbody count\b/i;
const ATTACKS = /^(?:attacks?|strikes?|raids?|bombings?|incidents?|blasts?|assaults?)$/;

export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}]+/gu) ?? [];

const LOSSES: ReadonlyMap<string, Effect> = new Map([
  ['toll', 'killed'],
  ['lose', 'killed'],
  ['lost', 'killed'],
  ['lives', 'killed'],
  ['casualty', 'casualties'],
  ['hostage', 'abducted'],
  ['wounded', 'injured'],
  ['missing', 'missing'],
  ['homeless', 'displaced'],
  ['refugee', 'displaced'],
]);

const effectOf = (word: string): Effect | undefined =>
  VERB_FORMS.get(word)?.effect ?? COUNTED_NOUNS.get(word) ?? NOUNS_OF.get(word) ?? LOSSES.get(word);

/** Says nothing on who they were either. */
const NOBODY: ReadonlySet<string> = new Set(['more', 'ones', 'souls', 'casualties', 'folk', 'folks']);

/** Kinds of people that figures are of. */
export const KINDS: readonly ReadonlySet<string>[] = [
  ...VICTIM_KINDS,
  new Set(['hostage', 'hostages', 'captive', 'captives']),
  new Set(['supporter', 'supporters', 'fan', 'fans']),
];

/** Those right after "how many"; who is named further on may have done it: "how many soldiers did the militants kill". */
function victimsAsked(subject: string, words: readonly string[], victims: readonly string[]): readonly string[] {
  const counted = wordsOf(subject).filter((word) => victims.includes(word));
  if (counted.length > 0) return counted;
  const done = words.findIndex((word) => word === 'did' || word === 'by');
  return done === -1 ? victims : [];
}

/** "How many of the abducted were freed" asks for the freed. */
const THOSE = /(?<=\bhow many )of (?:the|those|these) (?:[\p{L}’'-]+ ){1,3}?(?=(?:were|was|are|is|have|had|did)\b)/iu;

const BEHIND_NOUN = /\b(?:were|was|are|is|have|has|had|did|do|does|who|that|in|at|on|by|from|to|of)\b.*/iu;

/** "Lost power" and "lost their homes" are no dead; "lost in the fire", "lost lives" and "how many did they lose" are. */
const LOST_THINGS =
  /\b(?:lost|lose|losing) (?!(?:in|on|at|to|when|while|during|since|after|before|by|from|lives?)\b)(?:(?:their|its|his|her|the|an?) )?(?!(?:lives?)\b)(?<lost>[\p{L}]+)/giu;

const withoutLostThings = (text: string): string =>
  text.replace(LOST_THINGS, (whole, ...more) => {
    const { lost } = more.at(-1) as { readonly lost: string };
    return PLURAL_PEOPLE.has(lost.toLowerCase()) || ANYBODY.has(lost.toLowerCase()) ? whole : ' ';
  });

/** "soldiers" of "soldiers were". */
const nounsIn = (subject: string): readonly string[] => wordsOf(subject.replace(BEHIND_NOUN, ''));

/** "How many animals were killed": no figure of people answers. */
const countsThings = (subject: readonly string[]): boolean =>
  subject.some((word) => THINGS.has(word) && !INCIDENTS.has(word)) && !subject.some((word) => PLURAL_PEOPLE.has(word));

/** "How many professors": whoever they are, they must be named. */
const peopleIn = (subject: readonly string[], victims: readonly string[]): readonly string[] =>
  victims.length > 0
    ? victims
    : subject.filter((word) => PLURAL_PEOPLE.has(word) && !ANYBODY.has(word) && !NOBODY.has(word) && !isDemonym(word));

/** What a question counts: "number of attacks in 2022", "how many civilians were killed", "earthquake death toll". Null where nothing is counted that figures are of. */
export function countAsked(text: string): CountAsked | null {
  if (!COUNTS.test(text)) return null;
  const words = wordsOf(text);
  const told = wordsOf(withoutLostThings(text.replace(THOSE, ' ')));
  const done = told.flatMap((word) => VERB_FORMS.get(word)?.effect ?? []);
  const effects = new Set(done.length > 0 ? done : told.flatMap((word) => effectOf(word) ?? []));
  const [, subject = ''] = /\b(?:how many|number of|total of)\s+((?:[\p{L}'’-]+\s*){1,3})/iu.exec(text) ?? [];
  if (effects.size === 0 && wordsOf(subject).some((word) => ATTACKS.test(word))) effects.add('attacks');
  if (effects.size === 0 || countsThings(nounsIn(subject))) return null;
  const victims = words.filter((word) => KINDS.some((kind) => kind.has(word)) && !ANYBODY.has(word));
  return {
    effects: [...effects],
    victims: peopleIn(nounsIn(subject), victimsAsked(subject, words, victims)),
    isDone: done.length > 0,
  };
}

/** Whether a word for what is asked to have happened stands there, other than for those it happened to: refugees need not be deported. */
export const tellsOf = ({ effects, victims, isDone }: CountAsked, text: string): boolean =>
  wordsOf(text).some(
    (word) =>
      !(isDone && victims.includes(word)) &&
      effects.some((effect) => effect === effectOf(word) || (effect === 'attacks' && ATTACKS.test(word))),
  );
