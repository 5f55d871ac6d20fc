import type { Extent } from '../../articles/article.ts';
import { NOT_PAST } from '../dates/tense-words.ts';
import { eachWord } from '../matches.ts';
import { EVENT_NOUNS, GERUND_EVENTS, IRREGULAR_EVENTS, STRONG_VERBS, TALKING_OR_BEING } from './event-words.ts';

/** A word that says that something happened. strong: enough without a date. */
export interface Predicate extends Extent {
  readonly kind: 'strong' | 'verb' | 'noun';
}

const WORD = /[A-Za-zÀ-ÿ]+(?:['’-][A-Za-zÀ-ÿ]+)*/g;
const NO_PAST = new Set(NOT_PAST);
/** Behind these an -ed form stands before its noun: "the banned group", "two wounded soldiers" is left to its verb. */
const BEFORE_NOUN =
  /^(?:the|an?|its|his|her|their|our|of|for|with|most|more|very|so|this|that|these|those|any|no|many|some|all|highly|well|newly|as)$/i;
const NEGATES = /^(?:not|never|n['’]t|cannot|\w+n['’]t|nor)$/i;
const AHEAD = /^(?:will|would|could|may|might|can|must|should|shall|to|if|unless)$/i;

/** "will hold talks", "are to meet for a summit", "plans a visit": still to come. */
const PLANS =
  /^(?:will|would|could|may|might|can|must|should|shall|plans?|planned|due|scheduled|expected|upcoming|next|proposed|threatened|imminent|possible|potential|likely|looming|feared)$/i;

/** Refuses: "…, killing four", "the banned group", "targeted attacks", "did not sign", "could kill", "he claimed that" (but reads "claimed responsibility"). */
/** The event words of a sentence, in order; offsets in the paragraph. */
export function predicatesIn(text: string, sentence: Extent): readonly Predicate[] {
  const words: string[] = [];
  const starts: number[] = [];
  eachWord(WORD, text.slice(sentence.start, sentence.end), (word, start) => {
    words.push(word);
    starts.push(sentence.start + start);
  });
  const found: Predicate[] = [];
  words.forEach((word, at) => {
    if (!mayTell(word)) return;
    const before = [words[at - 1] ?? '', words[at - 2] ?? '', words[at - 3] ?? ''];
    const start = starts[at] ?? 0;
    const isParticiple = word.endsWith('ing') && text[start - 2] === ',';
    const kind = isParticiple ? null : kindOf(word, before, words[at + 1] ?? '');
    if (kind !== null) found.push({ start, end: start + word.length, kind });
  });
  return found;
}

const TELLING: ReadonlySet<string> = new Set([...EVENT_NOUNS, ...GERUND_EVENTS, ...STRONG_VERBS, ...IRREGULAR_EVENTS]);

/** Most words tell of nothing, whatever stands around them. */
const mayTell = (word: string): boolean => word.endsWith('ed') || TELLING.has(word);

function kindOf(word: string, before: readonly string[], next: string): Predicate['kind'] | null {
  if (word !== word.toLowerCase()) return null;
  if (EVENT_NOUNS.has(word)) return before.some((one) => PLANS.test(one)) || isOnlyHow(word, before) ? null : 'noun';
  if (GERUND_EVENTS.has(word) && /^(?:since|after|before|upon|on|by|of)$/i.test(before[0] ?? '')) return 'verb';
  if (!isPast(word) || TALKING_OR_BEING.has(word)) return null;
  if (before.some((one) => NEGATES.test(one))) return null;
  if (AHEAD.test(before[0] ?? '') || (/^(?:be|have)$/.test(before[0] ?? '') && AHEAD.test(before[1] ?? '')))
    return null;
  if (word.endsWith('ed') && (BEFORE_NOUN.test(before[0] ?? '') || EVENT_NOUNS.has(next))) return null;
  if (word === 'claimed') return /^(?:responsibility|credit|victory)$/.test(next) ? 'strong' : null;
  return STRONG_VERBS.has(word) ? 'strong' : 'verb';
}

/** "In a statement", "at a briefing": how it was said. */
const isOnlyHow = (word: string, [first = '', second = '']: readonly string[]): boolean =>
  word === 'statement' && /^(?:an?|the|news|press)$/i.test(first) && /^(?:in|at|an?|the)$/i.test(second);

const isPast = (word: string): boolean =>
  STRONG_VERBS.has(word) || IRREGULAR_EVENTS.has(word) || (/^[a-z]{3,}ed$/.test(word) && !NO_PAST.has(word));
