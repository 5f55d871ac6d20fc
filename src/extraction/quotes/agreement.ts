import { isDemonym } from '../people/words/peoples.ts';
import { DETERMINERS, LINKING, PREPOSITIONS, PRONOUNS } from '../words/clause-words.ts';
import { type Cue, cueAt } from './cue.ts';
import type { Token } from './line.ts';
import type { Phrase } from './phrase.ts';
import { isAdverb } from './phrase-breaks.ts';

const PLURALS =
  /^(?:people|police|media|data|women|men|children|many|some|others|both|few|most|several|all|those|these|they|we|i|you|who)$/u;

/** Adjectives where a noun should stand: "reducing overall | demand", "the initial | calls". */
const ADJECTIVES =
  /^(?:\p{L}{3,}(?:ed|ous|ful|est|less|able|ible)|initial|overall|global|draft|recent|new|further|fresh|mental|annual|public|previous|final|formal|similar|national)$/u;

/** The noun that a phrase is about: "protesters in Orlen" is about "protesters". */
function headOf(tokens: readonly Token[], { from, to }: Phrase): Token | undefined {
  const tie = tokens.slice(from, to).findIndex(({ lower }, at) => at > 0 && LINKING.has(lower));
  return tokens[tie === -1 ? to - 1 : from + tie - 1];
}

const isPlural = (tokens: readonly Token[], phrase: Phrase): boolean => {
  const head = headOf(tokens, phrase);
  if (head === undefined) return false;
  const opensSingular = /^an?$/u.test(tokens[phrase.from]?.lower ?? '');
  if (opensSingular) return /^(?:number|few|dozen|handful|group)$/u.test(tokens[phrase.from + 1]?.lower ?? '');
  const joined = tokens.slice(phrase.from, phrase.to).some(({ lower }) => lower === 'and');
  return joined || head.capital || PLURALS.test(head.lower) || /[^s]s$/u.test(head.lower);
};

/** "facing | charges", "claiming in a | post": a clause without its subject; not "leading experts", "testing shows". */
const isGerund = (tokens: readonly Token[], { from, to }: Phrase, cue: Cue): boolean => {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first === undefined || first.capital || !/^[a-z]{3,}ing$/u.test(first.lower)) return false;
  if (to - from === 1) return cue.nounLike && !/^(?:show|find)$/u.test(cue.lemma);
  return PREPOSITIONS.has(second?.lower ?? '') || DETERMINERS.has(second?.lower ?? '');
};

/** A form that is as often a noun ("a phone | call", "European | states", "the Orlen report | notes") is a verb only with a subject that fits it. */
function fitsNounLike(tokens: readonly Token[], phrase: Phrase, cue: Cue): boolean {
  const last = tokens[phrase.to - 1];
  if (last === undefined || PRONOUNS.has(last.lower)) return true;
  if (cue.form === 'base' && !isPlural(tokens, phrase)) return false;
  if (phrase.to - phrase.from === 1 && isDemonym(last.lower) && !last.lower.endsWith('s')) return false;
  if (!last.capital && ADJECTIVES.test(last.lower)) return false;
  const behind = tokens[cue.to] !== undefined && isAdverb(tokens[cue.to] as Token) ? cue.to + 1 : cue.to;
  const next = cueAt(tokens, behind);
  return next === null || next.form === 'base' || next.form === 'ing';
}

/** Whether these words can be who says it, with this verb behind them. Not "support everything Varga | says", "cables he sent to Orlen | described". */
export function canSay(tokens: readonly Token[], phrase: Phrase, cue: Cue): boolean {
  const last = tokens[phrase.to - 1];
  if (last === undefined || PREPOSITIONS.has(last.lower) || last.lower === 'of') return false;
  if (phrase.to - phrase.from === 1 && last.lower === 'one' && tokens[phrase.from - 1]?.lower === 'no') return false;
  if (isGerund(tokens, phrase, cue) || /^(?:to|from)$/u.test(tokens[phrase.from]?.lower ?? '')) return false;
  if (tokens.slice(phrase.from, phrase.to - 1).some(({ lower }) => /^(?:everything|anything|whatever)$/u.test(lower)))
    return false;
  return !cue.nounLike || fitsNounLike(tokens, phrase, cue);
}
